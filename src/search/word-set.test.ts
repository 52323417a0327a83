import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWordSet, writeWordSet } from './word-set';

test('every word of the set is in it, whatever the words are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 200 }), (words) => {
      const has = readWordSet(writeWordSet(words));
      expect(words.filter((word) => !has(word))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('of other words fewer than one in thirty are taken for one of the set, and it takes a byte for each word', () => {
  const [inside, outside] = [0, 5_000].map((from) => Array.from({ length: 5_000 }, (_, at) => `woord${from + at}`));
  const text = writeWordSet(inside ?? []);
  const has = readWordSet(text);
  expect((outside ?? []).filter(has).length).toBeLessThan(5_000 / 30);
  expect(text.length).toBeLessThan((5_000 * 4) / 3 + 8);
});

test('an empty set has no words', () => {
  expect(readWordSet(writeWordSet([]))('pesten')).toBe(false);
});
