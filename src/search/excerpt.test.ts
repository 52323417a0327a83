import { expect, test } from 'vitest';
import { excerptOf } from './excerpt';

const words = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
const textOf = (...given: Parameters<typeof excerptOf>) =>
  excerptOf(...given)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join(' ');

test('an excerpt stands around the most of what was searched for, with the words marked', () => {
  const text = textOf(words, [3, 50, 52, 55]);
  expect(text).toMatch(/^… w46 w47 .*\[w50\] w51 \[w52\] w53 w54 \[w55\].* …$/);
  expect(text).not.toContain('w3 ');
});

test('an excerpt of a part of the page stays within it', () => {
  const text = textOf(words, [3, 31], 30, 40);
  expect(text).toBe('w30 [w31] w32 w33 w34 w35 w36 w37 w38 w39');
});

test('without a word to mark it is the beginning', () => {
  expect(textOf('Een twee drie', [])).toBe('Een twee drie');
  expect(textOf('', [])).toBe('');
  expect(textOf(words, [])).toMatch(/^w0 .* …$/);
});
