import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ownPolicy } from '../pages/own-policy.ts';
import { namesAsked, ownProperties } from '../pages/own-properties.ts';
import { ownScopes } from '../pages/own-scopes.ts';
import { ownStyles } from '../pages/own-styles.ts';

/** Leaves in every built page only the styles of what it shows, and in its policy only what stands in it. */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const scripts = globSync('**/*.js', { cwd: dist }).map((path) => readFile(join(dist, path), 'utf8'));
        const askedByScripts = new Set((await Promise.all(scripts)).flatMap(namesAsked));
        await Promise.all(
          globSync('**/*.html', { cwd: dist }).map((path) => makeLean(join(dist, path), askedByScripts)),
        );
      },
    },
  };
}

async function makeLean(file: string, askedByScripts: Iterable<string>): Promise<void> {
  const html = await readFile(file, 'utf8');
  const body = html.slice(html.indexOf('<body'));
  const lean = html.replace(/(<style[^>]*>)(.*?)(<\/style>)/gs, (_, opening: string, css: string, end: string) => {
    return opening + ownStyles(css, body) + end;
  });
  await writeFile(file, ownPolicy(ownScopes(ownProperties(lean, askedByScripts))));
}
