import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { contentType } from '../media-types.ts';

/** What a search needs; Pagefind also writes interfaces of its own, which this site does not use. */
const wanted =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.(?!unknown)[\w-]+\.pagefind|(fragment|index|filter)\/.+)$/;

/** Indexes the built pages for search, and serves the index of the last build to `astro dev`. */
export function pagefind(): AstroIntegration {
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
        const pages = await writeIndex(fileURLToPath(dir));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/** Indexes the pages in `dist`, writes the index into its folder `pagefind` and returns the number of pages. */
export async function writeIndex(dist: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: dist });
    const output = await index.getFiles();
    const problems = [...errors, ...added.errors, ...output.errors];
    if (added.page_count === 0) problems.push('no page carries data-pagefind-body');
    if (problems.length > 0) throw new Error(problems.join('\n'));
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
