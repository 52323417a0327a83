import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Found } from '../../search/pagefind.ts';
import type { VocabularyFile } from '../../search/vocabulary.ts';
import { contentType } from '../media-types.ts';
import { rightWords } from '../right-words.ts';
import { type SearchWords, searchMeanings } from '../search-meanings.ts';

/** What a search needs; Pagefind also writes a worker and interfaces of its own, which this site does not use. */
const wanted =
  /^(pagefind\.js|pagefind-entry\.json|vocabulary\.json|pagefind\.\w+\.pf_meta|wasm\.(?!unknown)[\w-]+\.pagefind|(fragment|index|filter)\/.+)$/;

/** Places of words in one file of the index. A first search loads the files of its own words alone; with Pagefind's own 20,000 that was nearly all of the index. */
const PLACES_IN_A_FILE = 2_000;

/** Indexes the built pages for search, with the search words of a content folder, and serves the index of the last build to `astro dev`. */
export function pagefind(contentFolder: string): AstroIntegration {
  let index = '';
  let address = '/pagefind/';
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        index = join(fileURLToPath(config.outDir), 'pagefind');
        address = `${config.base.replace(/\/*$/, '')}/pagefind/`;
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(async (request, response, next) => {
          // Vite takes the base path off `url`; what the browser asked for stands in `originalUrl`.
          const [path = ''] = (request.originalUrl ?? request.url ?? '').split('?', 1);
          if (!path.startsWith(address)) return next();
          const file = path.slice(address.length);
          const body =
            wanted.test(file) && !file.includes('..') && (await readFile(join(index, file)).catch(() => false));
          if (!body) logger.warn(`${file} is not in the search index; "npm run build" makes it`);
          response.writeHead(body ? 200 : 404, { 'Content-Type': contentType(file), 'Cache-Control': 'no-store' });
          response.end(body || undefined);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir), await searchMeanings(contentFolder));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/** How often Pagefind is asked for its files at most; it takes a twentieth of a second each time. */
const MOST_TRIES = 200;

/**
 * Pagefind writes the values of a filter in another order each time that it is asked for its files. It is asked again until they stand in the
 * order of their letters, so that the same pages make the same site, to the byte.
 */
async function filesInOrder(index: PagefindIndex): ReturnType<PagefindIndex['getFiles']> {
  let output = await index.getFiles();
  for (let tries = 1; tries < MOST_TRIES && !areInOrder(output.files); tries += 1) output = await index.getFiles();
  return output;
}

/** Whether the audiences of the pages stand in order in the file of the filter. */
function areInOrder(files: readonly { readonly path: string; readonly content: Uint8Array }[]): boolean {
  const audiences = files.flatMap(({ path, content }) => pageIn(path, content)?.found.filters['voor'] ?? []);
  const texts = [...new Set(audiences)].toSorted().map(textInCbor);
  return files.every(({ path, content }) => {
    if (!path.startsWith('filter/')) return true;
    const bytes = gunzipSync(content);
    const places = texts.map((text) => bytes.indexOf(text));
    return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  });
}

/** A short text as CBOR has it: its length in bytes, and itself. */
function textInCbor(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(bytes.length < 24 ? [0x60 + bytes.length] : [0x78, bytes.length]), bytes]);
}

/** Indexes the pages in `dist`, writes the index and its vocabulary into the folder `pagefind` and returns the number of pages. */
export async function writeIndex(
  dist: string,
  { meanings, alike }: SearchWords = { meanings: [], alike: [] },
): Promise<number> {
  try {
    // Pagefind has no option for it. The program that makes the index reads this when it starts, which is at the next line.
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = `${PLACES_IN_A_FILE}`;
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: dist });
    const output = await filesInOrder(index);
    const problems = [...errors, ...added.errors, ...output.errors];
    if (added.page_count === 0) problems.push('no page carries data-pagefind-body');
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const { readVocabulary, wordsEverywhere, wordList } = await import('../../search/vocabulary.ts');
    const { writeWordSet } = await import('../../search/word-set.ts');
    const pages = output.files
      .flatMap((file) => pageIn(file.path, file.content) ?? [])
      .toSorted((one, other) => (one.found.url < other.found.url ? -1 : 1));
    const texts = pages.map(({ found }) => found.content);
    const bare: VocabularyFile = {
      pages: pages.map(({ id, found }) => [id, found.url, found.meta['title'] ?? '', found.filters['voor'] ?? []]),
      words: wordList(texts),
      everywhere: wordsEverywhere(texts),
      numbers: [...new Set(texts.flatMap((text) => text.match(/\b\d[\d -]{4,}\d\b/g) ?? []))],
      meanings,
      alike,
      right: '',
    };
    const vocabulary: VocabularyFile = { ...bare, right: writeWordSet(await rightWords(readVocabulary(bare))) };
    output.files.push({ path: 'vocabulary.json', content: new TextEncoder().encode(JSON.stringify(vocabulary)) });
    for (const { path, content } of output.files.filter((file) => wanted.test(file.path))) {
      const target = join(dist, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    return added.page_count;
  } finally {
    await close();
  }
}

/** A page as the index holds it; `undefined` for a file that is no page. */
function pageIn(path: string, content: Uint8Array): { id: string; found: Found } | undefined {
  const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return undefined;
  const text = gunzipSync(content).toString('utf8');
  return { id, found: JSON.parse(text.slice(text.indexOf('{'))) };
}
