import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { headerRules } from '../../src/build/header-rules.ts';
import { writeHostHeaders } from '../../src/build/integrations/host-headers.ts';

export interface MadeSite {
  /** What the build would write to dist/. */
  readonly dist: string;
  /** The same files, reachable below the base path. */
  readonly root: string;
  remove(): Promise<void>;
}

const page = (title: string) => `<!doctype html><html lang="nl"><title>${title}</title><h1>${title}</h1></html>\n`;

const files: Readonly<Record<string, string>> = {
  'index.html': page('Home'),
  '404.html': page('Niet gevonden'),
  'contact/index.html': page('Contact'),
  'voor/ouders/index.html': page('Voor ouders'),
  'robots.txt': 'User-agent: *\n',
  '.secret': 'not for visitors\n',
  'voor/.secret/index.html': page('not for visitors'),
  '_astro/app.B1c2.js': `export const words = '${'pesten '.repeat(500)}';\n`,
  '_astro/font.B1c2.woff2': 'not really a font\n',
  'pagefind/pagefind.js': 'export const search = () => [];\n',
  'pagefind/pagefind-entry.json': '{}\n',
  'pagefind/wasm.nl.pagefind': 'not really wasm\n',
  'pagefind/fragment/nl_1234.pf_fragment': 'not really a fragment\n',
};

/** Writes a small site, as a build for this base path would leave it, into a temporary folder. */
export async function makeSite(base: string): Promise<MadeSite> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const root = join(folder, 'root');
  const dist = join(root, base);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dist, name)), { recursive: true });
    await writeFile(join(dist, name), content);
  }
  await writeHostHeaders(dist, { base, rules: headerRules });
  return { dist, root, remove: () => rm(folder, { recursive: true, force: true }) };
}
