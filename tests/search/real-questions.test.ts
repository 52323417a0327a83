import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFinder } from '../../src/search/finder';
import { wordsOf } from '../../src/search/normalise';
import { type OpenIndex, openIndex } from './open-index';
import { type Half, halfOf, realQuestions } from './real-questions';
import { alwaysThree, standingOf } from './standing';

const halves: readonly Half[] = ['dev', 'unseen'];
let index: OpenIndex;

beforeAll(async () => {
  index = await openIndex(fileURLToPath(new URL('../../dist', import.meta.url)));
});
afterAll(() => index.close());

test('there are 300 questions and more, none twice, each in the half that its hash gives it', () => {
  const texts = halves.flatMap((half) => realQuestions(half).map(({ text }) => text));
  expect(texts.length).toBeGreaterThanOrEqual(300);
  expect(new Set(texts).size).toBe(texts.length);
  for (const half of halves) for (const { text } of realQuestions(half)) expect(halfOf(text), text).toBe(half);
});

test('each says where it was found, and its best page counts and exists', () => {
  const addresses = index.vocabulary.pages.map(([, address]) => address);
  for (const half of halves) {
    const lines = readFileSync(new URL(`./real/${half}.tsv`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
    for (const line of lines) expect(line).toMatch(/\t(leerling|ouder|school)\thttps?:\/\/\S+$/);
    for (const { text, right, best } of realQuestions(half)) {
      expect(right, text).toContain(best.replace(/#.*/, ''));
      for (const address of right) expect(addresses, text).toContain(address);
    }
  }
});

test('no example question of the editor is one of them', () => {
  const asked = new Set(halves.flatMap((half) => realQuestions(half).map(({ text }) => wordsOf(text).join(' '))));
  const examples = index.vocabulary.meanings.flatMap((meaning) => meaning.asked);
  // A single word may be both: there are no two ways to ask it.
  const same = examples.filter((text) => wordsOf(text).length > 2 && asked.has(wordsOf(text).join(' ')));
  expect(same).toEqual([]);
});

test.each(halves)(
  'of the half %s a right page comes first mostly, and nearly always among three; more often than three fixed pages have it',
  async (half) => {
    const find = createFinder(index.pagefind, index.vocabulary);
    const questions = realQuestions(half);
    const { best, first, three, nothing } = await standingOf(
      async (text) => (await find({ text, most: 3 })).results.map(({ url }) => url),
      questions,
    );
    const fixed = alwaysThree(questions);
    const trivial = await standingOf(async () => fixed, questions);
    expect(first).toBeGreaterThanOrEqual(0.75);
    expect(best).toBeGreaterThanOrEqual(0.6);
    expect(three).toBeGreaterThanOrEqual(0.92);
    expect(three).toBeGreaterThan(trivial.three + 0.05);
    expect(nothing).toBeLessThan(0.02);
  },
);
