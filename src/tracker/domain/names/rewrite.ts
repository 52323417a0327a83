/** Puts words in place of what was found, and keeps account of where everything went. */

/** From the first up to, not including, the second place, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Something found in a text, with what it would be replaced by. */
export interface Replaceable {
  /** Place in the text as it was given. */
  readonly original: Span;
  /** The words as they were given. */
  readonly words: string;
  /** What replaces it, or would. */
  readonly replacement: string;
}

export interface Rewritten<F> {
  readonly text: string;
  /** `shown` is the place in the new text. */
  readonly findings: readonly (F & { readonly shown: Span })[];
}

/** The text with those findings replaced for which `replaces` says so. Findings are in order of place and do not overlap. */
export function rewrite<F extends Replaceable>(
  text: string,
  findings: readonly F[],
  replaces: (finding: F) => boolean,
): Rewritten<F> {
  const pieces: string[] = [];
  const placed: (F & { readonly shown: Span })[] = [];
  let reached = 0;
  let length = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const finding of findings) {
    add(text.slice(reached, finding.original.from));
    const from = length;
    add(replaces(finding) ? finding.replacement : finding.words);
    placed.push({ ...finding, shown: { from, until: length } });
    reached = finding.original.until;
  }
  add(text.slice(reached));
  return { text: pieces.join(''), findings: placed };
}

/** Tells of places, asked in rising order, whether they lie in one of the spans; spans are in order and do not overlap. */
export function risingLookup(spans: readonly Span[]): (span: Span) => boolean {
  let index = 0;
  return ({ from, until }) => {
    while ((spans[index]?.until ?? Number.POSITIVE_INFINITY) <= from) index += 1;
    return (spans[index]?.from ?? Number.POSITIVE_INFINITY) < until;
  };
}
