import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leanPage } from '../pages/lean-page.ts';
import { namesAsked } from '../pages/own-properties.ts';

/**
 * Leaves in every built page only the styles of what it shows, and in its policy only what stands in it. Astro has no
 * setting for either: it gives a page all that its components and its content might need. `tests/content/lean.test.ts`
 * finds out where Astro no longer writes its pages as this reads them.
 */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const scripts = globSync('**/*.js', { cwd: dist }).map((path) => readFile(join(dist, path), 'utf8'));
        const askedByScripts = new Set((await Promise.all(scripts)).flatMap(namesAsked));
        await Promise.all(
          globSync('**/*.html', { cwd: dist }).map(async (path) => {
            const file = join(dist, path);
            await writeFile(file, leanPage(await readFile(file, 'utf8'), askedByScripts));
          }),
        );
      },
    },
  };
}
