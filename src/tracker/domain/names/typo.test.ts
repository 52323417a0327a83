import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneTypoApart, TypoIndex } from './typo';

/** The textbook definition, by trying every single change. */
function model(one: string, other: string): boolean {
  if (one === other) return false;
  const changed = new Set<string>();
  for (let at = 0; at <= one.length; at += 1) {
    const [head, tail] = [one.slice(0, at), one.slice(at)];
    changed.add(head + tail.slice(1));
    for (const letter of new Set(other)) {
      changed.add(head + letter + tail);
      if (tail) changed.add(head + letter + tail.slice(1));
    }
    if (tail.length > 1) changed.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  return changed.has(other);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('one typo apart is what one change makes of it, whichever comes first', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(oneTypoApart(one, other)).toBe(model(one, other));
      expect(oneTypoApart(other, one)).toBe(oneTypoApart(one, other));
    }),
    { numRuns: 2000 },
  );
});

test('the index finds exactly the names of five letters or more that are one typo away', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 6 }), word, (names, asked) => {
      const index = new TypoIndex<string>();
      for (const name of names) index.add(name, name);
      const expected = names.filter((name) => name.length >= 5 && model(asked, name));
      expect([...index.near(asked)].toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 2000 },
  );
});

test('two values of one name are both found, each once', () => {
  const index = new TypoIndex<number>();
  index.add('abcde', 1);
  index.add('abcde', 2);
  index.add('abcdef', 1);
  expect(index.near('abcdx')).toEqual([1, 2]);
  expect(index.near('abcde')).toEqual([1]);
});

test('letters are counted as people count them', () => {
  const index = new TypoIndex<number>();
  index.add('𝒜𝒜𝒜', 1);
  expect(index.near('𝒜𝒜')).toEqual([]);
});
