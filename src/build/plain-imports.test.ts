import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainImports, whyNotPlain } from './plain-imports.ts';

/** Two files that are loaded at once, each with parts that come later. */
const SITE = {
  'one.js': `document.title = (await import('./shown.js')).shown;`,
  'other.js': `document.onclick = () => import('./clicked.js').then(({ clicked }) => clicked());`,
  'shown.js': `import { both } from './both.js'; export const shown = both + 1;`,
  'clicked.js': `import { both } from './both.js'; export const clicked = () => console.log(both);`,
  'both.js': `export const both = Math.random();`,
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plain-imports-'));
  for (const [name, text] of Object.entries(SITE)) writeFileSync(join(root, name), text);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The scripts that the real Vite makes of the site, by their names without the mark of their content. */
async function built(plugins: readonly Plugin[]): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: {
        input: ['one.js', 'other.js'].map((name) => join(root, name)),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(outputs.flatMap((output) => (output.type === 'chunk' ? [[output.fileName, output.code]] : [])));
}

const nameless = (scripts: ReadonlyMap<string, string>) => [...scripts.keys()].toSorted();

test('Vite itself wraps import() in a helper: were that not so, this plugin could go', async () => {
  const scripts = await built([]);
  expect(nameless(scripts)).toContain('preload-helper.js');
  expect([...scripts.values()].map(whyNotPlain).filter(Boolean)).not.toEqual([]);
});

test('with it the parts are loaded as they stand, and there is no file for a helper', async () => {
  const scripts = await built([plainImports()]);
  expect(nameless(scripts)).toEqual(['both.js', 'clicked.js', 'one.js', 'other.js', 'shown.js']);
  expect(scripts.get('one.js')).toMatch(/^.{0,60}import\(`?["']?\.\/shown\.js.{0,60}$/s);
  for (const script of scripts.values()) {
    expect(script).not.toContain('__vite__mapDeps');
    expect(script.length).toBeLessThan(200);
  }
});

test('a build fails in which Vite has its helper under another name', async () => {
  const { resolveId: _, ...blind } = plainImports();
  await expect(built([blind])).rejects.toThrow("holds Vite's own helper for import()");
});

test('a build fails in which a part has style sheets of its own', async () => {
  expect(whyNotPlain('const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.css"])))=>i;')).toContain(
    'style sheets of its own',
  );
  writeFileSync(join(root, 'shown.js'), `import './a.css'; ${SITE['shown.js']}`);
  writeFileSync(join(root, 'a.css'), 'p { color: red }');
  await expect(built([plainImports()])).rejects.toThrow('style sheets of its own');
});
