/** Bits for each word: of the words that are not in the set, one in 50 is taken for one that is. */
const BITS = 8;

/** How often each word is hashed: the best for that many bits. */
const ROUNDS = 6;

/** A set of words in few bytes, as base64: a Bloom filter. */
export function writeWordSet(words: Iterable<string>): string {
  const kept = [...new Set(words)];
  const bytes = new Uint8Array(kept.length);
  for (const word of kept)
    for (const bit of bitsOf(word, bytes)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Whether a word is in a set that `writeWordSet` made: surely for each that is, and wrongly for one in 50 of the others. */
export function readWordSet(text: string): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  if (bytes.length === 0) return () => false;
  return (word) => bitsOf(word, bytes).every((bit) => (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1);
}

function bitsOf(word: string, { length }: Uint8Array): readonly number[] {
  const [one, other] = [hash(word, 0x811c9dc5), hash(word, 0x01234567) | 1];
  return Array.from({ length: ROUNDS }, (_, round) => (one + Math.imul(round, other)) >>> 0).map(
    (each) => each % (length * BITS),
  );
}

/** FNV-1a from a given start, mixed once more so that like words end far apart. */
function hash(word: string, start: number): number {
  let value = start;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
