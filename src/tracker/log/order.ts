import type { Header } from './entry';

/** The order in which entries are read: by stamp, so that causes come first, then by id; for `sort`. */
export function compareEntries(one: Header, other: Header): -1 | 0 | 1 {
  if (one.time < other.time) return -1;
  if (one.time > other.time) return 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** The entries in reading order; the same array when they already are. */
export function inOrder<E extends Header>(entries: readonly E[]): readonly E[] {
  const sorted = entries.every((entry, index) => {
    const before = entries[index - 1];
    return before === undefined || compareEntries(before, entry) <= 0;
  });
  return sorted ? entries : entries.toSorted(compareEntries);
}
