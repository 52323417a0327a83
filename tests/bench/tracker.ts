// Behind "npm run bench:tracker": how long searching, opening and saving take in a vault of 100, 1,000 and 10,000 cases, on a computer made four times as slow; `--cases=100,1000` takes other sizes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { serve } from '../../src/build/serve/serve.ts';
import { findBrowser, quietChromium } from '../run/tools/browsers.ts';
import { startLimits } from './limits.ts';
import { type Origin, PASSPHRASE, writeBackup } from './tracker/large-backup.ts';
import { type Measured, measure } from './tracker/measures.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '100,1000,10000' } } });
/** The first is what the others are measured by. */
const SIZES = values.cases.split(',').map(Number);
/** How many times as long as with 100 cases it may take. */
const LIMITS: Readonly<Record<number, number>> = { 1000: 1.5, 10000: 4 };
const SLOWER = 4;
const TIMES = 5;

const browserFound = findBrowser('chromium');
if (!browserFound) throw new Error('There is no Chromium; set CHROMIUM_PATH.');
const { executablePath } = browserFound;
const site = await serve({ dir: fileURLToPath(new URL('../../dist', import.meta.url)) });
const browser = await chromium.launch({ args: quietChromium, ...(executablePath && { executablePath }) });
const folder = await mkdtemp(join(tmpdir(), 'dossiers-'));

/** The school that the built site is for, as its tracker knows it. */
async function originOf(browser: Browser): Promise<Origin> {
  const page = await browser.newPage();
  await page.goto(`${site.url}dossiers/`);
  const props = await page.locator('astro-island').getAttribute('props');
  await page.close();
  const { name, site: address } = JSON.parse(props ?? '{}');
  return { school: name[1], site: address[1] };
}

async function measureWith(cases: number, here: Origin): Promise<Measured> {
  const backup = join(folder, `${cases}.zip`);
  await writeBackup(backup, cases, here);
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(`${site.url}dossiers/`);
  await page.getByRole('button', { name: 'Zet een back-up terug' }).click();
  await page.getByLabel('Je back-upbestand').setInputFiles(backup);
  await page.getByLabel('De wachtwoordzin van toen').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Bekijk wat erin zit' }).click();
  await page.getByLabel('Van mij').check();
  await page.getByRole('button', { name: 'Zet deze dossiers terug' }).click();
  await page.getByRole('button', { name: 'Op slot' }).waitFor();
  await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Dossiers' }).click();
  await page.getByText(`${cases} dossiers`).first().waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const measured = await measure(page, TIMES);
  await context.close();
  return measured;
}

const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ??
  Number.NaN;

const limits = startLimits();
try {
  const here = await originOf(browser);
  let smallest: Measured | undefined;
  for (const cases of SIZES) {
    const measured = await measureWith(cases, here);
    smallest ??= measured;
    console.log(`\n${cases} cases, ${SLOWER} times slower: milliseconds, median and 95th of 100`);
    for (const what of ['search', 'open', 'save'] as const) {
      const [middle, slow] = [quantile(measured[what], 0.5), quantile(measured[what], 0.95)];
      const ratio = middle / quantile(smallest[what], 0.5);
      console.log(
        `  ${what.padEnd(8)} ${middle.toFixed(0).padStart(6)} ${slow.toFixed(0).padStart(6)}   × ${ratio.toFixed(2)}`,
      );
      const limit = LIMITS[cases];
      if (limit !== undefined) {
        limits.hold(`${what}, ${cases} cases`, ratio <= limit, `${ratio.toFixed(2)} times 100 cases (limit ${limit})`);
      }
    }
    limits.hold(
      `typing, ${cases} cases`,
      measured.longestTask <= 50,
      `longest task ${measured.longestTask.toFixed(0)} ms (limit 50)`,
    );
  }
  limits.report();
} finally {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
}
