import { expect, test } from 'vitest';
import { PROPERTIES } from '../run/properties';
import { filesMatching } from './project-files';

test('what is tried with a few examples every day is tried with many in the rest', () => {
  const asking = [...filesMatching('src/**/*.test.ts')].filter(([, text]) => /\boften\(/.test(text));
  expect(asking.map(([path]) => path).toSorted()).toEqual([...PROPERTIES]);
});
