import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersApart, typingCost } from './typing-cost';

test('a letter left out, added or changed, and two letters swapped, are each one apart', () => {
  for (const typed of ['gepst', 'gepesst', 'gebest', 'gepset']) expect(lettersApart(typed, 'gepest', 2)).toBe(1);
  expect(lettersApart('gpset', 'gepest', 2)).toBe(2);
});

test('words further apart than is asked for are infinitely far', () => {
  expect(lettersApart('mentor', 'pesten', 2)).toBe(Infinity);
  expect(lettersApart('a', 'abcd', 2)).toBe(Infinity);
});

test('spelling by ear costs less than one letter', () => {
  expect(typingCost('zelfmoort', 'zelfmoord', 2)).toBe(0.5);
  expect(typingCost('meit', 'mijt', 2)).toBe(0.5);
  expect(typingCost('mentor', 'mentor', 2)).toBe(0);
});

test('it is as far from one word to another as back', () => {
  const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(lettersApart(one, other, 8)).toBe(lettersApart(other, one, 8));
      expect(lettersApart(one, one, 0)).toBe(0);
    }),
  );
});
