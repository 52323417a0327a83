/** The page that opens a back-up without the site: from disk, in the browsers of today, with back-ups of every format. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserType, chromium, firefox, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rescuePage } from '../../src/build/rescue-page.ts';
import { contentFolder } from '../../src/editing/content-folder.ts';
import { findBrowser } from '../run/tools/browsers.ts';
import { patience } from '../support/patience.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rescue-'));
const file = join(folder, 'back-up-lezen.html');
const vector = (format: number, name: string) => join(root, `tests/vectors/format-${format}`, name);
const keysOf = (format: number): { passphrase: string; recovery: string } =>
  JSON.parse(readFileSync(vector(format, 'keys.json'), 'utf8'));

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
  });
}
