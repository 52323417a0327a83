import { expect, test } from 'vitest';
import { type Replaceable, rewrite, risingLookup } from './rewrite';

const at = (from: number, until: number, words: string, replacement: string): Replaceable => ({
  original: { from, until },
  words,
  replacement,
});

test('what is to be replaced is replaced, and every place before and after is known', () => {
  const text = 'abcdef';
  const findings = [at(0, 1, 'a', 'XX'), at(2, 4, 'cd', ''), at(5, 6, 'f', 'ZZZ')];
  const { text: rewritten, findings: placed } = rewrite(text, findings, ({ words }) => words !== 'f');
  expect(rewritten).toBe('XXbef');
  expect(placed.map(({ shown }) => shown)).toEqual([
    { from: 0, until: 2 },
    { from: 3, until: 3 },
    { from: 4, until: 5 },
  ]);
});

test('without findings the text is as it was', () => {
  expect(rewrite('abc', [], () => true)).toEqual({ text: 'abc', findings: [] });
});

test('a place lies in a span when they share a character', () => {
  const inSpan = risingLookup([
    { from: 2, until: 4 },
    { from: 6, until: 8 },
  ]);
  const asked = [
    [0, 1],
    [0, 2],
    [1, 3],
    [3, 4],
    [4, 5],
    [4, 6],
    [5, 7],
    [7, 9],
    [8, 9],
  ] as const;
  expect(asked.map(([from, until]) => inSpan({ from, until }))).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(risingLookup([])({ from: 0, until: 9 })).toBe(false);
});
