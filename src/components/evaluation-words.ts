import type { Again, Evaluation, Term } from '../protocol/procedure';
import { everyTerm, termWords } from '../words/term-words';

/** A piece of a sentence; a term in it stands out. */
export interface Piece {
  readonly text: string;
  readonly isTerm?: true;
}

const term = (text: string): Piece => ({ text, isTerm: true });

function firstWords({ after, within, countedFrom }: Evaluation): readonly Piece[] {
  const event = countedFrom?.text;
  if (after === undefined) return event === undefined ? [] : [{ text: `Na ${event}.` }];
  if (within)
    return [{ text: 'Binnen ' }, term(termWords(after)), { text: event === undefined ? '.' : ` na ${event}.` }];
  return event === undefined
    ? [{ text: 'Na ' }, term(termWords(after)), { text: '.' }]
    : [term(termWords(after)), { text: ` na ${event}.` }];
}

/** 'na 6 weken en na 3 maanden' */
const joined = (terms: readonly Term[], before = 'na '): readonly Piece[] =>
  terms.flatMap((each, place) => [
    { text: `${place === 0 ? '' : place === terms.length - 1 ? ' en ' : ', '}${before}` },
    term(termWords(each)),
  ]);

function againWords(again: Again | undefined): readonly Piece[] {
  if (again === undefined) return [];
  if (again.kind === 'not') return [{ text: 'Daarna is er geen nieuwe evaluatie.' }];
  if (again.kind === 'at')
    return [{ text: 'En ' }, ...joined(again.terms), { text: ', geteld vanaf hetzelfde moment.' }, ...later(again)];
  const { times } = again;
  if (again.kind === 'within') {
    const often = times === undefined || times === 1 ? 'nog een keer' : `opnieuw, ${times} keer`;
    return [
      { text: 'Hoogstens ' },
      term(termWords(again.term)),
      { text: ` later ${often}${again.short ? ' kort' : ''}.` },
    ];
  }
  if (times === 1 && again.until === undefined)
    return [term(termWords(again.term)), { text: ` daarna nog een keer${again.short ? ' kort' : ''}.` }];
  const end = `${times === undefined ? '' : `, ${times} keer`}${again.until === undefined ? '' : `, tot ${again.until}`}`;
  return [{ text: 'Daarna ' }, term(everyTerm(again.term)), { text: ` opnieuw${again.short ? ' kort' : ''}${end}.` }];
}

const later = ({ short }: { readonly short?: true }): readonly Piece[] =>
  short ? [{ text: ' De volgende keren is het kort.' }] : [];

/** More than one term from one moment, in one sentence: 'Na 6 weken en na 3 maanden.', '6 weken en 3 maanden na het gesprek.' */
function seriesWords({ after, within, countedFrom, again }: Evaluation): readonly Piece[] | undefined {
  if (after === undefined || within || again?.kind !== 'at') return undefined;
  const terms = [after, ...again.terms];
  const event = countedFrom?.text;
  const [first, ...rest] = joined(terms, event === undefined ? 'na ' : '');
  return first
    ? [
        { ...first, text: capital(first.text) },
        ...rest,
        { text: event === undefined ? '.' : ` na ${event}.` },
        ...later(again),
      ]
    : undefined;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** When a step is looked back on, as the protocol says it: nothing of what it does not say. */
export function evaluationWords(evaluation: Evaluation): readonly Piece[] {
  const series = seriesWords(evaluation);
  if (series) return series;
  const [first, again] = [firstWords(evaluation), againWords(evaluation.again)];
  if (first.length === 0 && again.length === 0) return [{ text: 'Er wordt teruggekeken.' }];
  return first.length > 0 && again.length > 0 ? [...first, { text: ' ' }, ...again] : [...first, ...again];
}
