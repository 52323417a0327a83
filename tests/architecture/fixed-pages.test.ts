import { expect, test } from 'vitest';
import { FIXED_PAGES } from '../../src/collections/fixed-pages';
import { filesMatching } from './project-files';

test('every page that the code links to by its address is one that all content must have', () => {
  const linked = [...filesMatching('src/**/*.astro').values()].flatMap((text) =>
    [...text.matchAll(/(?:href|pageAt)\([`'](\/(?:[a-z0-9-]+\/)*)[#'`]/g)].map(([, address = '']) => address),
  );
  expect(linked).toContain('/hulp/');
  expect([...new Set(linked)].filter((address) => !Object.hasOwn(FIXED_PAGES, address))).toEqual([]);
});
