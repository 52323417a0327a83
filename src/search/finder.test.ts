import { expect, test } from 'vitest';
import { createFinder } from './finder';
import type { Found, Hit, Pagefind } from './pagefind';
import { file } from './vocabulary.fixture';

const text: Readonly<Record<string, string>> = {
  a: 'Wat is pesten? Pesten gebeurt steeds opnieuw.',
  b: 'Hulp. Praat met iemand.',
  c: 'Voor ouders. Pesten en uw kind.',
  d: 'De evaluatie na pesten.',
};

const pageOf = (id: string): Found => {
  const [, address = '', title = '', voor = []] = file.pages.find(([each]) => each === id) ?? [];
  const anchors = id === 'b' ? [{ element: 'h2', id: 'nood', text: 'Praat', location: 1 }] : [];
  return { url: address, content: text[id] ?? '', anchors, meta: { title }, filters: { voor } };
};

/** An index that finds whole words only, and counts what it is asked. */
function index(): Pagefind & { asked: number } {
  return {
    asked: 0,
    async search(query, { filters = {} } = {}) {
      this.asked += 1;
      const results = Object.entries(text).flatMap(([id, content]): Hit[] => {
        const words = content.toLowerCase().match(/\p{L}+/gu) ?? [];
        const places = words.flatMap((word, place) => (word === query ? [place] : []));
        const isFor = !filters['voor'] || pageOf(id).filters['voor']?.includes(filters['voor']);
        const data = async () => pageOf(id);
        return isFor && (query === null || places.length > 0)
          ? [{ id, score: places.length, words: places, data }]
          : [];
      });
      return { results };
    },
  };
}

test('the page that is about it comes first, with the word marked and its audiences', async () => {
  const { results, corrected } = await createFinder(index(), file)({ text: 'pesten' });
  expect(corrected).toBeUndefined();
  expect(results.map(({ url }) => url)).toEqual(['/pesten/', '/voor/ouders/', '/protocol/stap-4/']);
  expect(results[0]?.excerpt.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['pesten?', 'Pesten']);
  expect(results[0]?.audiences).toEqual(['leerlingen', 'ouders']);
});

test('a page that the editor gave is found without any of its words, at the part that was given', async () => {
  const { results } = await createFinder(index(), file)({ text: 'ik wil dood' });
  expect(results[0]).toMatchObject({ url: '/hulp/#nood', heading: 'Praat' });
});

test('to have that page, words are asked that stand on every page, and never all pages at once', async () => {
  const pagefind = index();
  const asked: (string | null)[] = [];
  const { search } = pagefind;
  pagefind.search = (query, options) => {
    asked.push(query);
    return search.call(pagefind, query, options);
  };
  const find = createFinder(pagefind, { ...file, everywhere: 'pesten iemand voor' });
  expect((await find({ text: 'ik wil dood' })).results[0]?.url).toBe('/hulp/#nood');
  expect(asked).toContain('iemand');
  expect(asked).not.toContain('voor');
  expect(asked).not.toContain(null);
});

test('the words of parents bring the page for parents up', async () => {
  const { results } = await createFinder(index(), file)({ text: 'mijn kind pesten' });
  expect(results[0]?.url).toBe('/voor/ouders/');
});

test('only pages for the chosen audience are found, also those that the editor gave', async () => {
  const find = createFinder(index(), file);
  const { results } = await find({ text: 'mijn kind pesten', audience: 'leerlingen' });
  const urls = results.map(({ url }) => url);
  expect(urls).toContain('/pesten/');
  expect(urls).not.toContain('/voor/ouders/');
});

test('a word that the site does not have finds nothing, however it begins', async () => {
  for (const text of ['konijn', 'groot', 'men', 'pestalozzi'])
    expect((await createFinder(index(), file)({ text })).results, text).toEqual([]);
});

test('the glossary answers what a word means, and comes behind for all else', async () => {
  const find = createFinder(index(), file);
  expect((await find({ text: 'wat betekent evaluatie' })).results[0]?.url).toBe('/pesten/');
  expect((await find({ text: 'evaluatie' })).results.map(({ url }) => url)).toEqual(['/protocol/stap-4/', '/pesten/']);
});

test('more results than are asked for are said to be there', async () => {
  expect(await createFinder(index(), file)({ text: 'pesten', most: 2 })).toMatchObject({ hasMore: true });
});

test('the index is asked once for a word', async () => {
  const pagefind = index();
  const find = createFinder(pagefind, file);
  await find({ text: 'pesten' });
  const before = pagefind.asked;
  await find({ text: 'pesten' });
  expect(pagefind.asked).toBe(before);
});

test('after a failure the index is asked again', async () => {
  const pagefind = index();
  const { search } = pagefind;
  pagefind.search = () => Promise.reject(new Error('offline'));
  const find = createFinder(pagefind, file);
  await expect(find({ text: 'pesten' })).rejects.toThrow('offline');
  pagefind.search = search;
  expect((await find({ text: 'pesten' })).results).toHaveLength(3);
});

test.each(['', '   ', '😢', '"', 'a', 'constructor', '<b>', 'x'.repeat(10_000)])(
  '%j gives an answer',
  async (query) => {
    expect((await createFinder(index(), file)({ text: query })).results).toEqual([]);
  },
);
