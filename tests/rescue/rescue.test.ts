/** The page that opens a back-up without the site: from disk, in the browsers of today, with back-ups of every format. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserType, chromium, firefox, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rescuePage } from '../../src/build/rescue-page.ts';
import { contentFolder } from '../../src/editing/content-folder.ts';
import { type DrivenWebKit, startWebKit } from '../faults/browsers/support/webkit.ts';
import { findBrowser } from '../run/tools/browsers.ts';
import { findWebKit } from '../run/tools/webkit.ts';
import { findWpe } from '../run/tools/wpe.ts';
import { startWpe } from '../support/driven-wpe.ts';
import { patience } from '../support/patience.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rescue-'));
const file = join(folder, 'back-up-lezen.html');
const vector = (format: number, name: string) => join(root, `tests/vectors/format-${format}`, name);
const keysOf = (format: number): { passphrase: string; recovery: string } =>
  JSON.parse(readFileSync(vector(format, 'keys.json'), 'utf8'));

const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;
const types: Readonly<Record<'chromium' | 'firefox', BrowserType>> = { chromium, firefox };

beforeAll(async () => writeFileSync(file, await rescuePage(contentFolder)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const status = (page: Page) => page.textContent('[role=status]');

async function tryKey(page: Page, key: string): Promise<void> {
  await page.fill('input[name=key]', key);
  await page.click('form button');
}

test('it allows its own script and style, and no connection', () => {
  const html = readFileSync(file, 'utf8');
  const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; base-uri 'none'; form-action 'none'$/,
  );
  expect(html).not.toMatch(/<(link|img|iframe)|<script [^>]*src/);
});

test('it is the same when it is made again', async () => {
  expect(await rescuePage(contentFolder)).toBe(readFileSync(file, 'utf8'));
});

for (const name of ['chromium', 'firefox'] as const) {
  const browser = findBrowser(name);
  describe.skipIf(!browser)(name, () => {
    const opened = async (use: (page: Page, errors: string[]) => Promise<void>) => {
      const { channel, executablePath } = browser ?? {};
      const running = await types[name].launch({
        ...(channel && { channel }),
        ...(executablePath && { executablePath }),
      });
      try {
        const page = await running.newPage();
        page.setDefaultTimeout(30_000 * patience);
        const errors: string[] = [];
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        page.on('pageerror', (error) => errors.push(String(error)));
        await page.goto(pathToFileURL(file).href);
        await use(page, errors);
        expect(errors).toEqual([]);
      } finally {
        await running.close();
      }
    };

    for (const format of [1, 2])
      for (const by of ['passphrase', 'recovery'] as const)
        test(`opens a back-up of format ${format} with the ${by}, and shows its cases`, () =>
          opened(async (page) => {
            await page.setInputFiles('input[name=file]', vector(format, 'dossiers.zip'));
            await tryKey(page, keysOf(format)[by]);
            await page.waitForSelector('#cases article', { timeout: 60_000 * patience });
            expect(await page.locator('article h2').first().textContent()).toBe('Dossier 2026-1');
            expect(await page.locator('article').count()).toBe(2);
            expect(await page.locator('article td').count()).toBeGreaterThan(10);
            expect(await page.inputValue('input[name=key]')).toBe('');
          }));

    test('says what is wrong with a key or a file, and opens nothing', () =>
      opened(async (page) => {
        await page.setInputFiles('input[name=file]', vector(2, 'dossiers.zip'));
        await tryKey(page, 'niet de goede zin');
        await expect.poll(() => status(page)).toContain('Het bestand gaat hiermee niet open.');
        await page.setInputFiles('input[name=file]', vector(2, 'keys.json'));
        await tryKey(page, keysOf(2).passphrase);
        await expect.poll(() => status(page)).toMatch(/geen|niet/);
        expect(await page.locator('#cases').isHidden()).toBe(true);
      }));

    test.runIf(name === 'chromium' && hasPdfToText)('prints all cases as text, and none of its buttons', () =>
      opened(async (page) => {
        await page.setInputFiles('input[name=file]', vector(2, 'dossiers.zip'));
        await tryKey(page, keysOf(2).passphrase);
        await page.waitForSelector('#cases article', { timeout: 60_000 * patience });
        const headings = await page.locator('article h2').allTextContents();
        const text = execFileSync('pdftotext', ['-', '-'], { input: await page.pdf() }).toString();
        expect(headings.length).toBe(2);
        for (const heading of headings) expect(text).toContain(heading);
        expect(text).toContain(await page.locator('article td').nth(1).innerText());
        expect(text).not.toContain('Print alles');
      }),
    );
  });
}

describe.skipIf(!findWebKit())('WebKitGTK', () => {
  let webkit: DrivenWebKit;
  beforeAll(async () => {
    webkit = await startWebKit();
  });
  afterAll(() => webkit?.close());

  const tryFile = async (path: string, key: string) => {
    await webkit.open(pathToFileURL(file).href);
    await webkit.choose('input[name=file]', path);
    await webkit.run(
      `document.querySelector('input[name=key]').value = args[0]; document.querySelector('form button').click();`,
      key,
    );
  };
  const texts = (selector: string) =>
    webkit.run<string[]>(`return [...document.querySelectorAll(args[0])].map((found) => found.textContent)`, selector);
  const waiting = { timeout: 60_000 * patience };

  for (const format of [1, 2])
    for (const by of ['passphrase', 'recovery'] as const)
      test(`opens a back-up of format ${format} with the ${by}, and shows its cases`, async () => {
        await tryFile(vector(format, 'dossiers.zip'), keysOf(format)[by]);
        await expect.poll(() => texts('article h2'), waiting).toContain('Dossier 2026-1');
        expect(await texts('article')).toHaveLength(2);
        expect((await texts('article td')).length).toBeGreaterThan(10);
        expect(await webkit.run(`return document.querySelector('input[name=key]').value`)).toBe('');
      });

  test('says what is wrong with a key or a file, and opens nothing', async () => {
    await tryFile(vector(2, 'dossiers.zip'), 'niet de goede zin');
    await expect
      .poll(() => texts('[role=status]'), waiting)
      .toEqual([expect.stringContaining('Het bestand gaat hiermee niet open.')]);
    await tryFile(vector(2, 'keys.json'), keysOf(2).passphrase);
    await expect.poll(() => texts('[role=status]'), waiting).toEqual([expect.stringMatching(/geen|niet/)]);
    expect(await webkit.run(`return document.querySelector('#cases').hidden`)).toBe(true);
  });
});

test.skipIf(!findWpe())('a browser in which it cannot run shows why, and no button that does nothing', async () => {
  const wpe = await startWpe();
  try {
    await wpe.open(pathToFileURL(file).href);
    const seen = () =>
      wpe.run(
        `return { words: document.querySelector('main').innerText, isOff: document.querySelector('form button').disabled }`,
      );
    await expect.poll(seen).toEqual({ words: expect.stringContaining('Dan is deze browser te oud'), isOff: true });
  } finally {
    await wpe.close();
  }
});
