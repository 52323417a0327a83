import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leanPage } from '../pages/lean-page.ts';
import { namesAsked } from '../pages/own-properties.ts';
import { reachedScripts } from '../pages/reached-scripts.ts';

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
        const scripts = new Map(
          await Promise.all(
            globSync('**/*.js', { cwd: dist }).map(
              async (path) => [basename(path), await readFile(join(dist, path), 'utf8')] as const,
            ),
          ),
        );
        const properties = new Set([...scripts.values()].flatMap(namesAsked));
        await Promise.all(
          globSync('**/*.html', { cwd: dist }).map(async (path) => {
            const file = join(dist, path);
            const html = await readFile(file, 'utf8');
            const own = [...reachedScripts(html, scripts)].map((name) => scripts.get(name)).join('\n');
            await writeFile(file, leanPage(html, { properties, scripts: own }));
          }),
        );
      },
    },
  };
}
