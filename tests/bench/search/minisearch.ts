import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { peers } from '../peers.ts';

interface MiniSearch {
  addAll(pages: readonly { id: string; title: string; text: string }[]): void;
  search(text: string): readonly { id: string }[];
}

/** MiniSearch as its documentation sets it up for typing errors and words on their way: titles count double. It searches the same words of the same pages. */
export async function miniSearch(dist: string): Promise<(text: string) => Promise<readonly string[]>> {
  const module = pathToFileURL(join(peers(), 'minisearch/dist/es/index.js')).href;
  const { default: Engine } = (await import(module)) as { default: new (options: object) => MiniSearch };
  const engine = new Engine({
    fields: ['title', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 2 } },
  });
  const folder = join(dist, 'pagefind/fragment');
  engine.addAll(
    readdirSync(folder).map((name) => {
      const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
      const { url, content, meta } = JSON.parse(text.slice(text.indexOf('{')));
      return { id: url, title: meta.title, text: content };
    }),
  );
  return async (text) =>
    engine
      .search(text)
      .slice(0, 3)
      .map(({ id }) => id);
}
