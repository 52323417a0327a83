import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document, Element } from 'happy-dom';
import { readableText } from '../../content/pages.ts';
import { peers } from '../peers.ts';
import { isSilent, markdownOf } from './markdown-of.ts';
import { articleOf, parse, publicPages } from './public-pages.ts';

const ownDist = fileURLToPath(new URL('../../../dist', import.meta.url));

export interface StarlightSite {
  /** The built site; it is served from the root of a host. */
  readonly dist: string;
  /** Its pages, by the addresses that they share with ours: `/hulp/`. */
  readonly addresses: readonly string[];
  remove(): void;
}

/**
 * Makes and builds a Starlight site in a temporary folder with the words of every public page in `dist`, at the same addresses;
 * Starlight as its documentation has it, in Dutch, with its own menu and search.
 */
export function starlightSite(dist = ownDist): StarlightSite {
  const modules = peers();
  // Beside its packages: Astro does not build components that it reaches through a linked node_modules.
  const folder = mkdtempSync(join(dirname(modules), '.starlight-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const pages = publicPages(dist);
  for (const [address, page] of pages) {
    write(`src/content/docs/${address === '/' ? 'index' : address.slice(1, -1)}.md`, sourceOf(page));
  }
  // Astro builds the components of a package only when the project names it as its own.
  write('package.json', readFileSync(join(dirname(modules), 'package.json'), 'utf8'));
  write('src/content.config.mjs', collections);
  write('astro.config.mjs', config(pages.get('/')?.title ?? 'Starlight'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(modules, 'astro/bin/astro.mjs'), 'build', '--root', folder],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) throw new Error(`Starlight could not be built in ${folder}:\n${stdout}\n${stderr}`);
  for (const [address, page] of pages) {
    const built = parse(readFileSync(join(folder, 'dist', address, 'index.html'), 'utf8'));
    const [ours, theirs] = [wordsOf(articleOf(page)), wordsOf(built.querySelector('.sl-markdown-content'))];
    const odd = ours.findIndex((word, index) => word !== theirs[index]);
    if (odd !== -1 || ours.length !== theirs.length) {
      throw new Error(`${address}: Starlight has '${theirs[odd]}' where ours has '${ours[odd]}'.`);
    }
  }
  return {
    dist: join(folder, 'dist'),
    addresses: [...pages.keys()],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const config = (title: string) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://starlight.example',
  trailingSlash: 'always',
  integrations: [starlight({ title: ${JSON.stringify(title)}, locales: { root: { label: 'Nederlands', lang: 'nl' } } })],
});
`;

/** What a reader meets in the text, without what marks a heading as a link. */
const wordsOf = (body: Element | null): readonly string[] =>
  body
    ? (readableText(body, (part) => isSilent(part) || part.classList.contains('sl-anchor-link')).match(
        /[\p{L}\p{N}]+/gu,
      ) ?? [])
    : [];

/** A page as Starlight's author would write it: title and description above, the words of ours below. */
function sourceOf(page: Document): string {
  const title = page.querySelector('h1')?.textContent?.trim() ?? '';
  const description = page.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${markdownOf(articleOf(page))}`;
}
