/** A browser that may use half a gigabyte for what its scripts make, as a phone of some years ago, and what is done in it. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { type handoverOf, SPOKEN } from './made-up-files';
import { noteOfferedFiles } from './offered-files';
import { patience } from './patience';
import { expect, test } from './test';

const HEAP_MB = 512;

/** What is larger than any school has takes longer than a step of every day. */
export const LONG = { timeout: 100_000 * patience };

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
export const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name, exact: true }).click();

type Use = (page: Page, context: BrowserContext) => Promise<void>;

/** Starts such a browser for the tests of a file; in what it returns a page is used on a phone, and must not run out of memory. */
export function inSmallBrowser(): (baseURL: string | undefined, use: Use) => Promise<void> {
  let small: Browser | undefined;
  test.beforeAll(async ({ playwright }, { project }) => {
    const { launchOptions = {} } = project.use;
    // The limit is a setting of V8, so that these tests are for Chromium alone.
    const args = [...(launchOptions.args ?? []), `--js-flags=--max-old-space-size=${HEAP_MB}`];
    small = await playwright.chromium.launch({ ...launchOptions, args });
  });
  test.afterAll(() => small?.close());
  return async (baseURL, use) => {
    if (small === undefined) throw new Error('the browser did not start');
    const context = await small.newContext({
      ...(baseURL && { baseURL }),
      locale: 'nl-NL',
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    let crashed = false;
    page.on('crash', () => {
      crashed = true;
    });
    await noteOfferedFiles(page);
    await use(page, context);
    expect(crashed, 'the page ran out of memory').toBe(false);
    await context.close();
  };
}

/** Processor time of the main thread so far, in seconds. */
export async function cpuOf(page: Page): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
}

/** Opens a handover from disk, for Playwright takes no more than 50 MB otherwise. */
export async function openHandover(
  page: Page,
  { name, buffer }: Awaited<ReturnType<typeof handoverOf>>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'large-'));
  const path = join(folder, name);
  await writeFile(path, buffer);
  await place(page, 'Meer');
  await page
    .getByRole('link', { name: /^Overdracht/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /^Een overdracht ontvangen/ })
    .first()
    .click();
  await page.getByLabel('Het bestand').setInputFiles(path);
  await page.getByLabel('De zin die je aan de telefoon hoorde').fill(SPOKEN);
  await press(page, 'Bekijk wat erin zit');
}
