import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWord, nearWords } from './near-words';
import { isStopWord } from './stop-words';
import { lettersApart, sound } from './typing-cost';

const letters = fc.constantFrom('a', 'e', 'i', 'n', 'r', 's', 't');
const word = fc.string({ unit: letters, minLength: 4, maxLength: 11 });
/** A typed word is never corrected to 'naar' or another word that says nothing by itself. */
const known = word.filter((each) => !isStopWord(each));

/** What the shortcuts of `nearestWord` must come to: every word compared with every other. */
function costOfNearest(typed: string, words: readonly string[]): number | undefined {
  const most = typed.length < 9 ? 1 : 2;
  const costs = words.flatMap((other) => {
    const begins = other[0] === typed[0];
    if (!begins && typed.length < 6) return [];
    const apart = sound(other) === sound(typed) ? 0.5 : lettersApart(typed, other, begins ? most : 1);
    const cost = apart + (begins ? 0 : 0.4);
    return cost <= most ? [cost] : [];
  });
  return costs.length > 0 ? Math.min(...costs) : undefined;
}

test('the nearest word costs what comparing with every word says', () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(known, { minLength: 1, maxLength: 40 }), (typed, words) => {
      fc.pre(!words.includes(typed));
      const near = nearWords(words.map((each) => [each, 1] as const));
      expect(nearestWord(typed, near)?.cost).toBe(costOfNearest(typed, words));
    }),
    { numRuns: 2_000 },
  );
});

test('of words that are as near the most common one was meant', () => {
  const near = nearWords([
    ['melden', 2],
    ['helden', 9],
    ['velden', 1],
  ]);
  expect(nearestWord('nelden', near)).toBeUndefined();
  expect(nearestWord('meldem', near)?.word).toBe('melden');
});
