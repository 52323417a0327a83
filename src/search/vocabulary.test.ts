import { expect, test } from 'vitest';
import { wordsEverywhere } from './vocabulary';

test('a few words together stand on every text, the most common first, and of two alike the one that is seldom said', () => {
  expect(wordsEverywhere(['de de school', 'de school', 'zoeken', 'de de school'])).toBe('school zoeken');
  expect(wordsEverywhere([])).toBe('');
  expect(wordsEverywhere(['', '12'])).toBe('');
});
