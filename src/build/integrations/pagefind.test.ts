import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readWordSet } from '../../search/word-set.ts';
import { writeIndex } from './pagefind.ts';

// The dictionary takes seconds to read on a busy machine.

const root = mkdtempSync(join(tmpdir(), 'pagefind-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function site(name: string, body: string): Promise<string> {
  await mkdir(join(root, name));
  await writeFile(join(root, name, 'index.html'), `<!doctype html><html lang="nl"><body>${body}</body></html>`);
  return join(root, name);
}

test('writes what a search needs and nothing of the interfaces that Pagefind brings', async () => {
  const dist = await site('full', '<main data-pagefind-body data-pagefind-filter="voor:ouders"><h1>Pesten</h1></main>');
  expect(await writeIndex(dist)).toBe(1);
  const files = (await readdir(join(dist, 'pagefind'))).map((name) => name.replace(/nl_\w+/, 'nl_#')).sort();
  expect(files).toEqual([
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.js',
    'pagefind.nl_#.pf_meta',
    'vocabulary.json',
    'wasm.nl.pagefind',
  ]);
});

test('writes the words, pages and numbers of the site, and what the editor gave, for the search', async () => {
  const body =
    '<main data-pagefind-body data-pagefind-filter="voor:ouders"><h1>Coördinator</h1><p>Bel 0800-0432, bel nu.</p></main>';
  const dist = await site('words', body);
  const meanings = [{ asked: ['ig'], terms: [], pages: ['/hulp/'] }];
  await writeIndex(dist, { meanings, alike: ['bel telefoneer'] });
  const vocabulary = JSON.parse(await readFile(join(dist, 'pagefind/vocabulary.json'), 'utf8'));
  const [page] = await readdir(join(dist, 'pagefind/fragment'));
  const { right, ...rest } = vocabulary;
  // Of words that are near to one of the site, those of the language are kept apart from mistakes.
  expect(readWordSet(right)('bekende')).toBe(false);
  expect(readWordSet(right)('coordinatie')).toBe(true);
  expect(rest).toEqual({
    pages: [[page?.replace('.pf_fragment', ''), '/', 'Coördinator', ['ouders']]],
    words: 'bel coordinator',
    everywhere: 'coördinator',
    numbers: ['0800-0432'],
    meanings,
    alike: ['bel telefoneer'],
  });
});

test('parts the index into files, so that one word does not load all of it', async () => {
  const words = Array.from({ length: 6_000 }, (_, place) => `woord${place.toString(36)}`).join(' ');
  const dist = await site('large', `<main data-pagefind-body><h1>Pesten</h1><p>${words}</p></main>`);
  await writeIndex(dist);
  expect((await readdir(join(dist, 'pagefind/index'))).length).toBeGreaterThan(2);
});

test('fails when there is no page to index', async () => {
  await expect(writeIndex(join(root, 'nothing'))).rejects.toThrow();
});
