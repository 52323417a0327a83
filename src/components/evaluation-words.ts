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
const joined = (terms: readonly Term[]): readonly Piece[] =>
  terms.flatMap((each, place) => [
    { text: `${place === 0 ? '' : place === terms.length - 1 ? ' en ' : ', '}na ` },
    term(termWords(each)),
  ]);

function againWords(again: Again | undefined): readonly Piece[] {
  if (again === undefined) return [];
  if (again.kind === 'not') return [{ text: 'Daarna is er geen nieuwe evaluatie.' }];
  if (again.kind === 'at')
    return [{ text: 'Daarna ' }, ...joined(again.terms), { text: ` opnieuw${again.short ? ' kort' : ''}.` }];
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

/** When a step is looked back on, as the protocol says it: nothing of what it does not say. */
export function evaluationWords(evaluation: Evaluation): readonly Piece[] {
  const [first, again] = [firstWords(evaluation), againWords(evaluation.again)];
  if (first.length === 0 && again.length === 0) return [{ text: 'Er wordt teruggekeken.' }];
  return first.length > 0 && again.length > 0 ? [...first, { text: ' ' }, ...again] : [...first, ...again];
}
