import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { RESCUE_PAGE, rescuePage } from '../rescue-page.ts';

/** Writes the page that opens a back-up from disk beside the site, and lets the site's pages tell its hash. */
export function rescue(content: string): AstroIntegration {
  let page = '';
  return {
    name: 'rescue',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        page = await rescuePage(content);
        const hash = createHash('sha256').update(page).digest('hex');
        updateConfig({ vite: { define: { 'import.meta.env.RESCUE_HASH': JSON.stringify(hash) } } });
      },
      'astro:build:done': async ({ dir }) => writeFile(join(fileURLToPath(dir), RESCUE_PAGE), page),
    },
  };
}
