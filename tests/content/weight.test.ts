/** What a page costs a phone: its words decide, not its looks. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Document } from 'happy-dom';
import { expect, test } from 'vitest';
import { CHARACTERS } from '../../src/build/typeface.ts';
import { builtSite, readableText } from './pages';

const KIB = 1024;
/** HTML, CSS and JavaScript of a page of at most so many words. */
const PAGE = 14 * KIB;
const WORDS = 1200;
/** JavaScript of any page on which search is not open; a third of it is what is held of 'snel weg' and of who answers now, and a little keeps the site for when there is no network. */
const SCRIPTS = 2.8 * KIB;
/**
 * JavaScript of the tracker until its vault is opened, with what it asks of an older browser and brings along for it, the school's
 * own words, and what tells a failure from a fault and storage that does not answer.
 */
const LOCKED = 66_000;
const FONT = 24 * KIB;
/** What looks for a voice on every page, what shows the button that reads aloud, and what reads when it is pressed. */
const READ_ALOUD = { 'offer-reading': 500, 'read-button': 1536, 'read-page': 2048 } as const;
/** What a browser fetches before all else for when there is no network, also on a slow line: the page with numbers, and the worker. */
const FIRST = 10_000;

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { pages, base } = builtSite();
const fileOf = (href: string) => `${dist}/${href.slice(base.length)}`;
const fileOfPage = (address: string) => `${dist}${address.endsWith('/') ? `${address}index.html` : address}`;
const zipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/** The files that a script loads as soon as it runs, itself among them. */
function loaded(href: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(href)) return seen;
  seen.add(href);
  const imports = readFileSync(fileOf(href), 'utf8').matchAll(/(?:^|[;\s}])(?:import|from)\s*["']\.\/([^"']+)["']/g);
  for (const [, name = ''] of imports) loaded(href.replace(/[^/]+$/, name), seen);
  return seen;
}

/** Bytes of the scripts in files that a page loads at once, and of those that stand in it. */
function scriptsOf(document: Document): { readonly files: number; readonly inline: number } {
  const scripts = [...document.querySelectorAll('script')];
  const hrefs = new Set(scripts.flatMap((script) => [...loadedBy(script.getAttribute('src'))]));
  const inline = scripts.filter((script) => !script.getAttribute('src')).map((script) => script.textContent ?? '');
  return {
    files: [...hrefs].reduce((sum, href) => sum + zipped(readFileSync(fileOf(href))), 0),
    inline: zipped(inline.join('\n')),
  };
}

const loadedBy = (src: string | null | undefined) => (src ? loaded(src) : []);

const wordsOf = (document: Document) =>
  readableText(document.body)
    .split(/\s+/)
    .filter((word) => /\p{L}|\d/u.test(word)).length;

const public_ = [...pages].filter(([address]) => !/^\/(dossiers|redactie)/.test(address));

test('the tracker costs a phone little more than its own database until a vault is opened', () => {
  const island = pages.get('/dossiers/')?.querySelector('astro-island');
  const own = ['component-url', 'renderer-url'].flatMap((name) => [...loadedBy(island?.getAttribute(name))]);
  expect(own.length).toBeGreaterThan(5);
  const hrefs = new Set(own);
  expect([...hrefs].reduce((sum, href) => sum + zipped(readFileSync(fileOf(href))), 0)).toBeLessThanOrEqual(LOCKED);
});

test.each(public_)('%s costs at most what its words do', (address, document) => {
  const { files, inline } = scriptsOf(document);
  expect(files + inline).toBeLessThanOrEqual(SCRIPTS);
  if (wordsOf(document) > WORDS) return;
  expect(zipped(readFileSync(fileOfPage(address))) + files).toBeLessThanOrEqual(PAGE);
});

test.each(Object.entries(READ_ALOUD))(
  '%s, of reading aloud, weighs at most %i bytes, and only the first comes unasked',
  (name, most) => {
    const [file, ...others] = readdirSync(`${dist}/_astro`).filter((one) => one.startsWith(`${name}.`));
    expect(others).toEqual([]);
    expect(zipped(readFileSync(`${dist}/_astro/${file}`))).toBeLessThanOrEqual(most);
    const askers = readdirSync(`${dist}/_astro`).filter(
      (one) => one.endsWith('.js') && readFileSync(`${dist}/_astro/${one}`, 'utf8').includes(String(file)),
    );
    if (name !== 'offer-reading') expect(askers).toHaveLength(1);
  },
);

test('the numbers that a browser keeps first are small, with the worker that keeps them', () => {
  const first = ['zonder-internet/index.html', 'sw.js'].map((path) => zipped(readFileSync(`${dist}/${path}`)));
  expect(first[0]).toBeGreaterThan(1000);
  expect(first.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(FIRST);
});

test('every page asks for one font at most, and a small one', () => {
  for (const [address, document] of pages) {
    const fonts = [...document.querySelectorAll('link[as="font"]')].map((link) => link.getAttribute('href') ?? '');
    // A page in letters that ours has not is shown in those of the device.
    const isOwn = !document.documentElement.hasAttribute('data-letters');
    expect(fonts, address).toHaveLength(isOwn ? 1 : 0);
    const inStyles = [...document.querySelectorAll('style')].flatMap((style) => [
      ...(style.textContent?.matchAll(/url\("?([^")]+)/g) ?? []),
    ]);
    expect(
      inStyles.map(([, url]) => url),
      address,
    ).toEqual(fonts);
    if (isOwn) expect(statSync(fileOf(fonts[0] ?? '')).size).toBeLessThanOrEqual(FONT);
  }
});

test('the font has every letter and sign that the pages show', () => {
  const missing = [...pages].flatMap(([address, document]) =>
    // The names of other languages are in the letters of the device, as pages in them are.
    document.documentElement.hasAttribute('data-letters')
      ? []
      : [...new Set(readableText(document.body, (part) => part.matches('.languages')))]
          .filter((character) => !CHARACTERS.includes(character) && !/\s/.test(character))
          .map((character) => `${address} ${character} U+${character.codePointAt(0)?.toString(16)}`),
  );
  expect(missing).toEqual([]);
});
