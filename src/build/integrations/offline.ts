import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PARTS, type SiteSet } from '../../offline/site-set.ts';
import { builtFrom } from '../built-from.ts';
import { headerRules, headersFor } from '../header-rules.ts';
import { contentType } from '../media-types.ts';
import { bundleWorker } from '../offline/bundle-worker.ts';
import { FIRST_PAGE, sha256, siteParts, TRACKER_PAGE } from '../offline/site-parts.ts';
import { hostingFolder } from '../site.ts';

/** Writes the service worker and what it keeps; must come after all that writes or changes a page, script or index. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { version } = await writeOffline(fileURLToPath(dir), base, builtFrom().made);
        logger.info(`sw.js written, version ${version}`);
      },
    },
  };
}

/** Writes `sw.js` and the lists it reads into the built site, and the worker that undoes it into the folder beside it. */
export async function writeOffline(dist: string, base: string, made: number): Promise<SiteSet> {
  const parts = siteParts(dist, { ...headersFor(headerRules, ''), 'Content-Type': contentType('index.html') });
  await mkdir(join(dist, 'bewaard'), { recursive: true });
  const lists = await Promise.all(
    PARTS.map(async (name) => {
      const text = JSON.stringify(parts[name]);
      const hash = sha256(text);
      const path = `bewaard/${name}.${hash.slice(0, 12)}.json`;
      await writeFile(join(dist, path), text);
      return [name, { path, hash }] as const;
    }),
  );
  const rest = {
    base,
    made,
    first: { path: FIRST_PAGE, hash: sha256(readFileSync(join(dist, FIRST_PAGE, 'index.html'))) },
    trackerPage: TRACKER_PAGE,
    parts: Object.fromEntries(lists) as SiteSet['parts'],
  };
  const set: SiteSet = { ...rest, version: sha256(JSON.stringify(rest)).slice(0, 12) };
  const hosting = hostingFolder(dist);
  await mkdir(hosting, { recursive: true });
  await Promise.all([
    writeFile(join(dist, 'sw.js'), await bundleWorker('worker', { SITE_SET: set })),
    writeFile(join(hosting, 'sw-off.js'), await bundleWorker('off')),
  ]);
  return set;
}
