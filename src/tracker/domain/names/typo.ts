/** One-letter typos: a letter too many, too few, another one, or two that changed places. */

/** Shorter names have too many ordinary words next to them. */
export const FEWEST_LETTERS_FOR_TYPO = 5;

/** Whether one letter inserted, deleted, replaced or swapped with its neighbour makes the one word the other. Not for equal words. */
export function oneTypoApart(one: string, other: string): boolean {
  if (one === other) return false;
  if (one.length > other.length) return oneTypoApart(other, one);
  let start = 0;
  while (one[start] === other[start]) start += 1;
  if (one.length < other.length) return one.slice(start) === other.slice(start + 1);
  if (one.slice(start + 1) === other.slice(start + 1)) return true;
  return (
    one[start] === other[start + 1] &&
    one[start + 1] === other[start] &&
    one.slice(start + 2) === other.slice(start + 2)
  );
}

const withoutOne = (word: string): string[] =>
  Array.from({ length: word.length }, (_, index) => word.slice(0, index) + word.slice(index + 1));

/** Finds names one typo away from a word, in time that depends on the word's length and not on the number of names. */
export class TypoIndex<T> {
  readonly #near = new Map<string, { readonly name: string; readonly value: T }[]>();
  #longest = 0;

  /** Names under five letters are left out. */
  add(name: string, value: T): void {
    if ([...name].length < FEWEST_LETTERS_FOR_TYPO) return;
    this.#longest = Math.max(this.#longest, name.length);
    for (const key of new Set([name, ...withoutOne(name)])) {
      const found = this.#near.get(key);
      if (found) found.push({ name, value });
      else this.#near.set(key, [{ name, value }]);
    }
  }

  /** Values of the names that are exactly one typo away. */
  near(word: string): readonly T[] {
    // A word without end would take time without end.
    if (word.length > this.#longest + 1) return [];
    const values = new Set<T>();
    for (const key of [word, ...withoutOne(word)]) {
      for (const { name, value } of this.#near.get(key) ?? []) if (oneTypoApart(word, name)) values.add(value);
    }
    return [...values];
  }
}
