/** The public pages in the browsers that people still have, old and new, driven for real. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../src/build/serve/serve';
import { publicAddresses, translatedAddresses } from '../support/addresses';
import { patience } from '../support/patience';
import { ENGINES, type Engine } from './engines';
import {
  FAULTS_OF_COLOUR,
  FAULTS_OF_DIRECTION,
  FAULTS_ON_PAPER,
  FAULTS_WITHOUT_STYLES,
  FOUND_IN_BOX,
  FOUND_ON_PAGE,
  LEFT,
  TICKED,
} from './looks';
import type { OpenPage, Scheme } from './open-page';

/** Where screenshots go, when someone wants to look. */
const SHOTS = process.env['SHOTS'];
const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;
const SHOWN = [
  '/',
  '/hulp/',
  '/voor/leerlingen/',
  '/protocol/stap-1/',
  '/zoeken/?q=gepest',
  '/pesten/signalen/',
  '/dossiers/',
  '/ar/hulp/',
  '/ar/na-een-melding/',
  '/ti/ouders/',
];

/** Every page in Dutch, what stands in without a network or for what does not exist, and every page in another language. */
const PAGES = [...publicAddresses, '/zonder-internet/', '/bestaat-niet/', ...translatedAddresses];
/** In the dark, where colours alone differ, of each language its first page and that of help. */
const PAGES_IN_THE_DARK = PAGES.filter((address) => !/^\/[a-z]{2}\/(?!hulp\/$)./.test(address));
/** The page of each language that has the drawing of the steps. */
const WITH_DRAWING = translatedAddresses.filter((address) => address.endsWith('/na-een-melding/'));

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const inFile = (address: string) => readFileSync(`${dist}${address}index.html`, 'utf8');
/** The first page that can be ticked; every browser is given the same. */
const SIGNALS = publicAddresses.find((address) => inFile(address).includes(' data-signals')) ?? '';

interface Faults {
  readonly onScreen: readonly string[];
  readonly onPaper: readonly string[];
}

let site: Served;
beforeAll(async () => {
  site = await serve({});
});
afterAll(() => site.close());

const at = (address: string) => new URL(address.slice(1), site.url).href;

/** The faults of every page, each with its address; what is on paper is asked of a browser that shows it. */
async function faultsOf({ hasStyles }: Engine, scheme: Scheme, page: OpenPage): Promise<Faults> {
  const onScreen: string[] = [];
  const onPaper: string[] = [];
  const note = async (address: string, faults: string[], body: string, ...args: unknown[]) => {
    for (const fault of await page.run<readonly string[]>(body, ...args)) faults.push(`${address} ${fault}`);
  };
  for (const address of scheme === 'dark' ? PAGES_IN_THE_DARK : PAGES) {
    await page.go(at(address));
    if (hasStyles) await note(address, onScreen, FAULTS_OF_COLOUR, scheme);
    else await note(address, onScreen, FAULTS_WITHOUT_STYLES);
    if (!hasStyles || !page.showAs || scheme === 'dark') continue;
    await page.showAs('paper');
    await note(address, onPaper, FAULTS_ON_PAPER);
    await page.showAs('screen');
  }
  return { onScreen, onPaper };
}

async function show({ name }: Engine, scheme: Scheme, page: OpenPage): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  for (const address of SHOWN) {
    await page.go(at(address));
    await page.run('await new Promise((go) => setTimeout(go, 1500))');
    writeFileSync(`${SHOTS}/${`${name} ${scheme} ${address}`.replace(/\W+/g, '-')}.png`, await page.screenshot());
  }
}

describe.each(ENGINES.filter(({ isHere }) => isHere()))('$name', (engine) => {
  describe.each(engine.schemes)('in %s colours', (scheme) => {
    let page: OpenPage;
    beforeAll(async () => {
      page = await engine.open(scheme);
    });
    afterAll(() => page?.close());
    let found: Promise<Faults> | undefined;
    /** Each page is opened once for all that is looked at there. */
    const faults = () => {
      found ??= faultsOf(engine, scheme, page);
      return found;
    };

    test(
      engine.hasStyles
        ? 'every page can be read, and its number called'
        : 'every page reads well without styles, and its numbers can be called',
      async () => {
        expect((await faults()).onScreen).toEqual([]);
      },
    );

    test('a page in each language runs its own way, its numbers in order and its drawing whole', async () => {
      expect(WITH_DRAWING.length).toBeGreaterThan(2);
      const wrong: string[] = [];
      for (const address of WITH_DRAWING) {
        await page.go(at(address));
        for (const fault of await page.run<readonly string[]>(FAULTS_OF_DIRECTION)) wrong.push(`${address} ${fault}`);
      }
      expect(wrong).toEqual([]);
    });

    test.runIf(SHOTS)('is shown', () => show(engine, scheme, page));

    if (scheme !== 'light') return;

    test('search finds on its page, or says where else to look', async () => {
      await page.go(at('/zoeken/?q=gepest'));
      const { links, status } = await page.run<{ links: string[]; status: string }>(FOUND_ON_PAGE);
      if (engine.hasStyles) expect(links.length, status).toBeGreaterThan(2);
      else expect(status).toContain('alle pagina');
    });

    test.runIf(engine.hasStyles)('search finds in its box, which lies over the page', async () => {
      await page.go(at('/hulp/'));
      const found = await page.run<{ results: number; position: string; background: string }>(FOUND_IN_BOX, 'gepest');
      expect(found.results).toBeGreaterThan(0);
      expect(found.position).toBe('fixed');
      expect(found.background).toMatch(/^rgb\(/);
    });

    test.each([
      ['its link', false],
      ['three presses of Shift', true],
    ])('leaves at once by %s, and without a trace in the history', async (_, byKey) => {
      await page.go(at('/hulp/'));
      const before = await page.run<{ hidden: boolean; length: number }>(LEFT, at('/robots.txt'), byKey);
      expect(before.hidden).toBe(true);
      await expect
        .poll(() => page.run('return location.pathname').catch(() => ''), { timeout: 10_000 * patience })
        .toMatch(/robots\.txt$/);
      expect(await page.run('return history.length')).toBe(before.length);
    });

    test('signals are counted and wiped', async () => {
      await page.go(at(SIGNALS));
      expect(await page.run(TICKED)).toEqual({ reading: expect.stringMatching(/^2 signalen/), left: 0 });
    });

    test('the tracker comes, or says why it does not', async () => {
      await page.go(at('/dossiers/'));
      const text = () => page.run<string>(`return document.querySelector('main').innerText`);
      // WPE 2.38 is as Safari 16.0, which cannot look back in a regular expression.
      const isOld = !engine.hasStyles || engine.name.startsWith('WPE');
      const expected = isOld ? 'Deze browser is te oud voor de dossiers' : 'Begin met dossiers';
      await expect.poll(text, { timeout: 20_000 * patience }).toContain(expected);
      const buttons = `return [...document.querySelectorAll('main button')].map((button) => button.textContent)`;
      expect((await page.run<string[]>(buttons)).includes('Begin')).toBe(!isOld);
    });

    test.runIf(engine.name.includes('Firefox') && hasPdfToText)('numbers and headings are text on paper', async () => {
      await page.go(at('/hulp/'));
      const printed = await page.print?.();
      const text = execFileSync('pdftotext', ['-', '-'], { input: printed }).toString();
      const expected = await page.run<string[]>(
        `return [...document.querySelectorAll('main h2, main a[href^="tel:"]')].map((element) => element.textContent.trim())`,
      );
      expect(expected.length).toBeGreaterThan(10);
      const words = (part: string) => part.replace(/\s+/g, ' ');
      expect(expected.filter((part) => !words(text).includes(words(part)))).toEqual([]);
    });

    test.runIf(engine.hasStyles && engine.name.includes('Chromium'))(
      'every page prints in black, without the bar',
      async () => {
        expect(page.showAs).toBeDefined();
        expect((await faults()).onPaper).toEqual([]);
      },
    );
  });
});
