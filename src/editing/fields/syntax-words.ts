import type { Document, ErrorCode } from 'yaml';
import type { Problem } from '../source/problem.ts';

type Words = Pick<Problem, 'wrong' | 'expected'>;

/** What a parser of YAML does not understand, and the line of the fields on which it says so. */
export interface SyntaxFault {
  readonly line: number;
  readonly code: ErrorCode | 'MERGE' | 'OTHER';
}

const INDENT: Words = {
  wrong: 'Deze regel springt verkeerd in.',
  expected: 'Laat velden die bij elkaar horen even ver inspringen, met spaties.',
};

const WORDS: Partial<Record<SyntaxFault['code'], Words>> = {
  MULTILINE_IMPLICIT_KEY: {
    wrong: 'Deze regel is geen veld en hoort ook niet bij het veld erboven.',
    expected:
      'Zet achter de naam van een veld een dubbele punt en een spatie. Laat een tekst die doorloopt inspringen.',
  },
  TAB_AS_INDENT: {
    wrong: 'Deze regel begint met een tab.',
    expected: 'Laat regels inspringen met spaties, twee per stap.',
  },
  BAD_INDENT: INDENT,
  MISSING_CHAR: {
    wrong: 'Hier of hierboven ontbreekt een aanhalingsteken, haakje of komma aan het eind.',
    expected: 'Wat met een aanhalingsteken of haakje begint, eindigt er ook mee.',
  },
  BAD_SCALAR_START: {
    wrong: 'Deze waarde begint met een teken dat hier iets anders betekent.',
    expected: 'Zet de hele waarde tussen aanhalingstekens.',
  },
  BAD_ALIAS: {
    wrong: 'Deze waarde begint met een ster, een en-teken of een uitroepteken, en dat betekent hier iets anders.',
    expected: 'Zet de hele waarde tussen aanhalingstekens.',
  },
  MERGE: { wrong: 'Hier staat <<, en dat betekent hier iets anders.', expected: 'Haal deze regel weg.' },
  MULTIPLE_DOCS: {
    wrong: 'Hier staat een regel met streepjes of puntjes, en die knipt de velden in tweeën.',
    expected: 'Haal deze regel weg.',
  },
};

const OTHER: Words = {
  wrong: 'De site begrijpt deze regel niet.',
  expected: 'Een veld is een naam, een dubbele punt, een spatie en een waarde. Vergelijk het met een ander bestand.',
};

/** Words for a fault of which nobody knows how to mend it. */
export const wordsForFault = (code: SyntaxFault['code']): Words => WORDS[code] ?? OTHER;

/** Every field that stands twice in the same place, by its line. */
export const duplicateFields = (
  document: Document,
  lineAt: (offset: number) => number,
): readonly (Words & { readonly line: number })[] =>
  document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) => ({
      line: lineAt(pos[0]),
      wrong: 'Dit veld staat er twee keer.',
      expected: 'Laat er een staan.',
    }));
