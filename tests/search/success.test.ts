import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFinder } from '../../src/search/finder';
import { type OpenIndex, openIndex } from './open-index';
import { heldOut, type Query, queries, tuned } from './queries';
import { successOf } from './success';
import { unseenQueries } from './unseen-queries';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
let index: OpenIndex;

beforeAll(async () => {
  index = await openIndex(dist);
});
afterAll(() => index.close());

const ours = (asked: readonly Query[]) => {
  const find = createFinder(index.pagefind, index.vocabulary);
  return successOf(
    async (text) => (await find({ text, most: 3 })).results.map(({ url }) => url.replace(/#.*/, '')),
    asked,
  );
};

test.each([
  ['two halves', queries, 150],
  ['set that nothing was tuned on', unseenQueries, 60],
] as const)('the %s hold questions enough, none twice, and every right page exists', (_, asked, least) => {
  expect(asked.length).toBeGreaterThanOrEqual(least);
  expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
  const addresses = index.vocabulary.pages.map(([, address]) => address);
  for (const { text, right } of asked) for (const address of right) expect(addresses, text).toContain(address);
});

test.each([
  ['looked at while tuning', tuned],
  ['only counted', heldOut],
])(
  'of the questions that were %s the right page is nearly always among the first three, and mostly first',
  async (_, asked) => {
    const { first, firstThree, missed } = await ours(asked);
    expect(firstThree, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
    expect(first).toBeGreaterThanOrEqual(0.8);
  },
);

const ODD = [
  '',
  'a',
  '😢',
  '"',
  "'",
  '<img src=x>',
  'constructor',
  'de het een',
  'x'.repeat(10_000),
  'pesten '.repeat(2_000),
];

test.each(ODD.map((text) => ({ text, shown: text.slice(0, 30) })))(
  '$shown gets an answer from the real index',
  async ({ text }) => {
    const { results } = await createFinder(index.pagefind, index.vocabulary)({ text });
    expect(results.length).toBeLessThanOrEqual(15);
  },
);

test('the words of the site, the example questions and the words that are right are together at most 36 kB as they travel', () => {
  expect(gzipSync(JSON.stringify(index.vocabulary)).length).toBeLessThanOrEqual(36_000);
});
