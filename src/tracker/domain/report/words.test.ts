import { expect, test } from 'vitest';
import { REPORT_WORDS } from './words';

/** Every table within the words, and the words themselves, with the way to it. */
function tables(value: object, path = 'words'): (readonly [string, readonly unknown[]])[] {
  const deeper = Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'object' ? tables(each as object, `${path}.${key}`) : [],
  );
  return [[path, Object.values(value).filter((each) => typeof each !== 'object')], ...deeper];
}

const all = tables(REPORT_WORDS);

test.each(all)('%s leave nothing unsaid', (_, words) => {
  for (const word of words) if (typeof word === 'string') expect(word.trim()).not.toBe('');
});

test('in a table no two things are called the same', () => {
  const choices = all.filter(([path]) => path !== 'words');
  expect(choices.length).toBeGreaterThan(8);
  for (const [path, words] of choices) expect(new Set(words).size, path).toBe(words.length);
});
