// Behind "npm run bench:vault": what the vault costs beside the least that a browser can do with the same bytes, in one run and by turns.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser, quietChromium } from '../run/tools/browsers.ts';
import { processTree } from '../support/process-tree.ts';
import type { Harness } from '../vault/harness/main.ts';
import { serveHarness } from '../vault/harness/serve-harness.ts';

declare global {
  var harness: Harness;
}

interface Row {
  readonly what: string;
  readonly ratio: number;
  readonly limit: number;
}

const PASSPHRASE = 'zes woorden die niemand raadt vandaag';
const ROUNDS = { 1000: 11, 10000: 7 } as const;
const LIMITS = { 1000: 1.2, 10000: 1.5 } as const;
const SAVES = 400;
const MAX_SAVE = 1.5;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
const quarter = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 2] ?? Number.NaN;
const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

const found = findBrowser('chromium');
if (!found) throw new Error('There is no Chromium; set CHROMIUM_PATH.');
const profile = mkdtempSync(join(tmpdir(), 'bench-vault-'));
const served = await serveHarness();
const rows: Row[] = [];
try {
  const { executablePath } = found;
  const context = await chromium.launchPersistentContext(profile, {
    args: quietChromium,
    ...(executablePath && { executablePath }),
  });
  context.setDefaultTimeout(10 * 60_000);
  rows.push(await saving(context));
  for (const cases of [1000, 10_000] as const) rows.push(await opening(context, cases));
  await context.close();
} finally {
  await served.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
console.log('');
for (const { what, ratio, limit } of rows)
  console.log(`${ratio <= limit ? 'ok  ' : 'FAIL'} ${what}: ${ratio.toFixed(2)} (at most ${limit})`);
process.exitCode = rows.every(({ ratio, limit }) => ratio <= limit) ? 0 : 1;

/** A page with the vault of that path; new each time, as for who opens it in the morning. */
async function vaultPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${served.address(path)}?weak`);
  await page.waitForFunction(() => globalThis.harness?.vault.state.kind !== 'opening');
  return page;
}

/** A page of the same site without any program. */
async function barePage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(served.address('/bare'));
  return page;
}

async function opening(context: BrowserContext, cases: 1000 | 10_000): Promise<Row> {
  const path = `/bench-${cases}/`;
  const maker = await vaultPage(context, path);
  const recoveryKey = await maker.evaluate((words) => harness.create(words), PASSPHRASE);
  const bytes = await maker.evaluate(async ([where, key, count]) => (await harness.bench()).fill(where, key, count), [
    path,
    recoveryKey,
    cases,
  ] as const);
  await maker.close();
  console.log(`\nOpening ${cases} cases of 20 entries, ${(bytes / 1e6).toFixed(1)} MB of JSON`);
  const times: { vault: number; first: number; floor: number }[] = [];
  const memory = { vault: 0, floor: 0 };
  // The first round warms up: the browser's own caches, and the disk's.
  for (let round = 0; round <= ROUNDS[cases]; round += 1) {
    const page = await vaultPage(context, path);
    const vault = await page.evaluate(async (passphrase) => {
      const bench = await harness.bench();
      const opened = await harness.vault.access.unlock({ passphrase });
      if (!opened.ok) throw new Error(opened.reason);
      return bench.deliver(harness.vault);
    }, PASSPHRASE);
    memory.vault = Math.max(memory.vault, peakMemory());
    await page.close();
    if (vault.cases !== cases || vault.entries !== cases * 20) throw new Error(`only ${vault.cases} cases came`);

    const bare = await barePage(context);
    const floor = await bare.evaluate(readRaw, `dossiers ${path}`);
    memory.floor = Math.max(memory.floor, peakMemory());
    await bare.close();
    if (floor.entries !== cases * 20) throw new Error(`only ${floor.entries} entries came`);
    if (round > 0) times.push({ vault: vault.all, first: vault.first, floor: floor.all });
    console.log(`  vault ${ms(vault.all)}, first cases after ${ms(vault.first)}; bare ${ms(floor.all)}`);
  }
  const of = (side: 'vault' | 'first' | 'floor') => times.map((time) => time[side]);
  const first = median(of('first'));
  const megabytes = (size: number) => `${(size / 1e6).toFixed(0)} MB`;
  console.log(`  medians: vault ${ms(median(of('vault')))}, first cases ${ms(first)}; bare ${ms(median(of('floor')))}`);
  console.log(`  most memory of the page's process: vault ${megabytes(memory.vault)}, bare ${megabytes(memory.floor)}`);
  if (first >= median(of('vault'))) throw new Error('the first cases came when all were open');
  return {
    what: `opening ${cases} cases, against getAll + AES-GCM + JSON.parse in a bare page`,
    // Within a round both meet the same machine; the quickest of each would be one lucky round against another.
    ratio: median(times.map(({ vault, floor }) => vault / floor)),
    limit: LIMITS[cases],
  };
}

/** In the bare page: everything read, opened and parsed, in the least code; milliseconds. */
async function readRaw(name: string): Promise<{ all: number; entries: number }> {
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const keys = await answer(indexedDB.open('bench key'));
  const key: CryptoKey = await answer(keys.transaction('keys').objectStore('keys').get('key'));
  keys.close();
  const database = await answer(indexedDB.open(name));
  const marker = await answer(database.transaction('meta').objectStore('meta').get('marker'));
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  const start = performance.now();
  const rows = await answer(database.transaction('segments').objectStore('segments').getAll());
  const opened = await Promise.all(
    rows.map(async ({ g, c, n, d }) => {
      const place = JSON.stringify([marker.vault, 'segments', `${g}/${n}/${c}`, 1]);
      const algorithm = { name: 'AES-GCM', iv: d.subarray(0, 12), additionalData: encoder.encode(place) };
      return JSON.parse(decoder.decode(await crypto.subtle.decrypt(algorithm, key, d.subarray(12))));
    }),
  );
  const all = performance.now() - start;
  database.close();
  return { all, entries: opened.flatMap(({ entries }) => entries).length };
}

async function saving(context: BrowserContext): Promise<Row> {
  const page = await vaultPage(context, '/bench-saving/');
  const times = await page.evaluate(
    async ([passphrase, count]) => {
      await harness.create(passphrase);
      return (await harness.bench()).saves(harness.vault, count);
    },
    [PASSPHRASE, SAVES] as const,
  );
  await page.close();
  const measured = times.slice(times.length / 4);
  const [vault, raw] = (['vault', 'raw'] as const).map((side) => measured.map((time) => time[side])) as [
    number[],
    number[],
  ];
  console.log(`\nSaving one entry, ${measured.length} times by turns`);
  console.log(`  medians: vault ${ms(median(vault))}, raw ${ms(median(raw))}`);
  console.log(`  a quarter is quicker than: vault ${ms(quarter(vault))}, raw ${ms(quarter(raw))}`);
  // Not the median: every wait for another program would count as often as there are steps.
  const ratio = quarter(vault) / quarter(raw);
  return { what: 'saving one entry, against one seal and one raw strict add', ratio, limit: MAX_SAVE };
}

/** The most memory that a page's process has held, in bytes; undefined where that cannot be read. */
function peakMemory(): number {
  const sizes = processTree(profile).map((pid) => {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
      return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
    } catch {
      return 0; // It ended meanwhile.
    }
  });
  return Math.max(...sizes);
}
