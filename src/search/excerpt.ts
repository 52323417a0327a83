/** A piece of text of a page; `marked` where it was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Words in an excerpt. */
const LENGTH = 24;

/** The words around the thickest cluster of `places`, or the first words from `from` when there is none. */
export function excerptOf(content: string, places: readonly number[], from = 0, until = Infinity): readonly Piece[] {
  const words = content.split(/\s+/);
  const end = Math.min(until, words.length);
  const inside = places.filter((place) => place >= from && place < end);
  let start = from;
  let most = 0;
  for (const [index, place] of inside.entries()) {
    const count = inside.slice(index).filter((other) => other < place + LENGTH - 4).length;
    if (count > most) [most, start] = [count, place];
  }
  // Some words before the first one, but never from another part of the page.
  start = Math.max(from, Math.min(most > 0 ? start - 4 : start, end - LENGTH));
  const stop = Math.min(end, start + LENGTH);
  const marks = new Set(inside);
  const pieces = words.slice(start, stop).map((text, index) => ({ text, marked: marks.has(start + index) }));
  return [
    ...(start > from ? [{ text: '…', marked: false }] : []),
    ...pieces,
    ...(stop < end ? [{ text: '…', marked: false }] : []),
  ];
}
