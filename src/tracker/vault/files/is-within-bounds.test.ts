import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from './files.fixture';
import { isWithinBounds } from './is-within-bounds';

const judged = (text: string) => {
  const outcome = isWithinBounds(bytesOf(text));
  return outcome.ok || outcome.reason;
};

test('what looks like lists and commas within a text counts as one text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('"', '\\', ',', '[', '{', ']', 'é', '\n') })), (texts) => {
      // One too many of anything that stands outside of a text would show.
      expect(judged(`${'['.repeat(1000 - 1)}${JSON.stringify(texts)}`)).toBe(true);
      expect(judged(`${'['.repeat(1000)}${JSON.stringify(texts)}`)).toBe('damaged');
    }),
  );
});

test.each([
  ['lists', '[],'.repeat(3_000_001)],
  ['objects', '{},'.repeat(3_000_001)],
  ['values', '0,'.repeat(12_000_001)],
])('more %s than any file of ours are refused before one of them is made', (_, text) => {
  expect(judged(`[${text}`)).toBe('too-large');
});

test('a text that never ends is read once', () => {
  expect(judged(`["${'\\"'.repeat(1_000_000)}`)).toBe(true);
});
