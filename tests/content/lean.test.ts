import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { attributesIn, leanFindings, propertiesAskedIn } from './lean-findings';
import { builtSite } from './pages';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const textsOf = (files: string, folder: string) =>
  globSync(files, { cwd: folder }).map((path) => readFileSync(join(folder, path), 'utf8'));
const scripts = textsOf('**/*.js', dist);
const { pages } = builtSite(dist);

test('every page has the styles and the policy of what it shows, and no others', () => {
  expect(pages.size).toBeGreaterThan(30);
  const written = {
    attributes: new Set([...textsOf('src/**/*.{astro,css}', root), ...scripts].flatMap(attributesIn)),
    properties: new Set(scripts.flatMap(propertiesAskedIn)),
  };
  const findings = [...pages].flatMap(([address, page]) =>
    leanFindings(page, written).map((what) => `${address} ${what}`),
  );
  expect(findings).toEqual([]);
});

test('no script loads its parts by a helper', () => {
  expect(scripts.filter((script) => script.includes('import(')).length).toBeGreaterThan(5);
  expect(scripts.filter((script) => /vite:preloadError|__vite__mapDeps|modulepreload/.test(script))).toEqual([]);
});

test('nothing on a page tells of the folder in which it was built: no mark behind a typeface or of an island', () => {
  const html = textsOf('**/*.html', dist);
  const faces = html.flatMap((page) => page.match(/@font-face\s*\{[^}]*font-family:[^;}]*/g) ?? []);
  expect(faces.length).toBeGreaterThan(30);
  expect(faces.filter((face) => /[-_][0-9a-f]{6,}\b/.test(face.slice(face.indexOf('font-family'))))).toEqual([]);
  const islands = html.flatMap((page) => page.match(/<astro-island [^>]*/g) ?? []);
  expect(islands).not.toEqual([]);
  expect(islands.filter((island) => !/\buid="island-\d+"/.test(island))).toEqual([]);
});
