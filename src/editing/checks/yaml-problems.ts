import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Problem } from '../source/problem.ts';

type Words = Pick<Problem, 'wrong' | 'expected'>;

const COLON: Words = {
  wrong: 'In deze waarde staat een dubbele punt, en die betekent hier iets anders.',
  expected: 'Zet de hele waarde tussen aanhalingstekens: "Hulp: bellen en lezen".',
};

const WORDS: Partial<Record<ErrorCode, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: {
    wrong: 'Deze regel is geen veld en hoort ook niet bij het veld erboven.',
    expected:
      'Zet achter de naam van een veld een dubbele punt en een spatie. Laat een tekst die doorloopt inspringen.',
  },
  DUPLICATE_KEY: { wrong: 'Dit veld staat er twee keer.', expected: 'Laat er een staan.' },
  TAB_AS_INDENT: {
    wrong: 'Deze regel begint met een tab.',
    expected: 'Laat regels inspringen met spaties, twee per stap.',
  },
  BAD_INDENT: {
    wrong: 'Deze regel springt verkeerd in.',
    expected: 'Laat velden die bij elkaar horen even ver inspringen, met spaties.',
  },
  MISSING_CHAR: {
    wrong: 'Hier ontbreekt een aanhalingsteken, haakje of komma aan het eind.',
    expected: 'Wat met een aanhalingsteken of haakje begint, eindigt er ook mee.',
  },
  BAD_SCALAR_START: {
    wrong: 'Deze waarde begint met een teken dat hier iets anders betekent.',
    expected: 'Zet de hele waarde tussen aanhalingstekens.',
  },
  BAD_ALIAS: {
    wrong: 'Deze waarde begint met een ster of een en-teken, en dat betekent hier iets anders.',
    expected: 'Zet de hele waarde tussen aanhalingstekens.',
  },
  BAD_DQ_ESCAPE: {
    wrong: 'In deze waarde staat een schuine streep naar links (\\), en dat betekent hier iets anders.',
    expected: 'Haal die weg, of zet de waarde tussen enkele aanhalingstekens.',
  },
};

const OTHER: Words = {
  wrong: 'De site begrijpt deze regel niet.',
  expected: 'Een veld is een naam, een dubbele punt, een spatie en een waarde. Vergelijk het met een ander bestand.',
};

/** Errors of the YAML parser in words for the editor, by their place in the text. Only the first, for the rest follows from it; but every double field. */
export function yamlProblems(errors: readonly YAMLParseError[]): readonly (Words & { readonly offset: number })[] {
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').toSorted((a, b) => a.pos[0] - b.pos[0]);
  const doubles = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  return [...doubles, ...(first ? [first] : [])].map(({ code, pos }) => ({
    offset: pos[0],
    ...(WORDS[code] ?? OTHER),
  }));
}
