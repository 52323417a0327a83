import { pathToFileURL } from 'node:url';
import { serve } from '../../src/build/serve/serve.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import type { VocabularyFile } from '../../src/search/vocabulary.ts';

export interface OpenIndex {
  readonly pagefind: Pagefind;
  readonly vocabulary: VocabularyFile;
  close(): Promise<void>;
}

/** The index of the built site in `dist`, searched by the Pagefind that stands beside it, without a browser. */
export async function openIndex(dist: string): Promise<OpenIndex> {
  const site = await serve({ dir: dist });
  const folder = new URL('pagefind/', site.url).href;
  const pagefind = await import(pathToFileURL(`${dist}/pagefind/pagefind.js`).href);
  await pagefind.options({ basePath: folder, baseUrl: '/', language: 'nl', noWorker: true });
  await pagefind.init();
  const vocabulary = (await (await fetch(`${folder}vocabulary.json`)).json()) as VocabularyFile;
  return {
    pagefind,
    vocabulary,
    async close() {
      await pagefind.destroy();
      await site.close();
    },
  };
}
