// Behind "npm run bench:search": how often the search finds the right page, what the first search costs and how fast it answers, with plain Pagefind beside it.
import '../../.config/resolve-source.ts';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser, quietChromium } from '../../.config/browsers.ts';
import { serve } from '../../.config/serve.ts';
import { openIndex } from '../search/open-index.ts';
import { heldOut, type Query, tuned } from '../search/queries.ts';
import { type Search, successOf } from '../search/success.ts';
import { countBefore } from './counting-server.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

await quality();
const found = findBrowser('chromium');
if (!found) throw new Error('There is no Chromium; set CHROMIUM_PATH.');
const { executablePath } = found;
const browser = await chromium.launch({ args: quietChromium, ...(executablePath && { executablePath }) });
try {
  await costs(browser);
  await speed(browser);
} finally {
  await browser.close();
}

async function quality() {
  const { createFinder } = await import('../../src/search/finder.ts');
  const index = await openIndex(dist);
  const find = createFinder(index.pagefind, index.vocabulary);
  const ours: Search = async (text) => (await find({ text, most: 3 })).results.map(({ url }) => url.replace(/#.*/, ''));
  const plain: Search = async (text) => {
    const { results } = await index.pagefind.search(text);
    return Promise.all(results.slice(0, 3).map(async (hit) => (await hit.data()).url));
  };
  const halves: readonly [string, readonly Query[]][] = [
    ['tuned on', tuned],
    ['held out', heldOut],
  ];
  console.log('Found                              first    first three');
  for (const [half, queries] of halves) {
    for (const [name, search] of [
      ['ours', ours],
      ['plain Pagefind', plain],
    ] as const) {
      const { first, firstThree } = await successOf(search, queries);
      const what = `${half} (${queries.length}), ${name}`;
      console.log(`  ${what.padEnd(32)} ${percent(first).padStart(7)}  ${percent(firstThree).padStart(7)}`);
    }
  }
  await index.close();
}

/** What the browser fetches for a first search, by part, as it travels. */
async function costs(inBrowser: Browser) {
  const site = await serve({ dir: dist });
  const server = await countBefore(new URL(site.url).origin);
  const address = `${server.origin}${new URL('pesten/', site.url).pathname}`;
  for (const query of ['gepest', 'naaktfoto doorgestuurd']) {
    const measure = async (search: (page: Page) => Promise<void>) => {
      const context = await inBrowser.newContext();
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      server.take();
      await search(page);
      await page.waitForLoadState('networkidle');
      await context.close();
      return server.take();
    };
    const plain = await measure(async (page) => {
      await page.evaluate(plainSearch, { query, base: new URL(site.url).pathname });
    });
    const ours = await measure(async (page) => {
      await page.getByRole('button', { name: 'Zoeken' }).click();
      await page.getByRole('combobox').fill(query);
      await page.getByRole('option').first().waitFor();
    });
    const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, each) => all + each, 0);
    console.log(`\nFirst search, cold: "${query}"`);
    console.log(`  plain Pagefind ${kilobytes(sum(plain))}, ours ${kilobytes(sum(ours))}`);
    console.log(`  ours costs ${kilobytes(sum(ours) - sum(plain))} more:`);
    const partOf = (path: string) => {
      if (path.includes('/_astro/')) return 'the box and the query layer';
      if (path.endsWith('vocabulary.json')) return 'words and synonyms';
      return /\/(fragment|index|filter)\//.exec(path)?.[1] ?? 'the engine';
    };
    for (const part of new Set([...plain.keys(), ...ours.keys()].map(partOf))) {
      const share = (counts: ReadonlyMap<string, number>) =>
        sum(new Map([...counts].filter(([path]) => partOf(path) === part)));
      console.log(
        `    ${part.padEnd(28)} ${kilobytes(share(plain)).padStart(9)} ${kilobytes(share(ours)).padStart(9)}`,
      );
    }
  }
  server.close();
  await site.close();
}

/** From a key to shown results, slowed down four times, both in one page and by turns. */
async function speed(inBrowser: Browser) {
  const site = await serve({ dir: dist });
  const page = await inBrowser.newPage();
  await page.goto(new URL('pesten/', site.url).href);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('combobox').fill('mentor');
  await page.getByRole('option').first().waitFor();
  const base = new URL(site.url).pathname;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const run = async (text: string) => ({
    plain: await page.evaluate(plainSearch, { query: text, base }),
    ours: await page.evaluate(boxSearch, text),
  });
  for (const { text } of tuned.slice(0, 30)) await run(text);
  const times: { plain: number; ours: number }[] = [];
  for (const { text } of heldOut) times.push(await run(text));
  const at = (name: 'plain' | 'ours', share: number) => {
    const sorted = times.map((time) => time[name]).toSorted((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  };
  console.log(`\nFrom key to results, 4x slower, ${times.length} questions, both after the same rest of 100 ms`);
  for (const share of [0.5, 0.95]) {
    const [plain, ours] = [at('plain', share), at('ours', share)];
    const ratio = (ours / plain).toFixed(2);
    const bare = ((ours - 100) / (plain - 100)).toFixed(2);
    console.log(
      `  p${share * 100}: plain ${plain.toFixed(1)} ms, ours ${ours.toFixed(1)} ms: ${ratio} times, without the rest ${bare} times`,
    );
  }
  await site.close();
}

/** In the page: Pagefind as its documentation has it, with the same rest and as many results; milliseconds. */
async function plainSearch({ query, base }: { query: string; base: string }): Promise<number> {
  const start = performance.now();
  const pagefind = await import(`${location.origin}${base}pagefind/pagefind.js`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { results } = await pagefind.search(query);
  const found = await Promise.all(results.slice(0, 6).map((hit: { data(): Promise<unknown> }) => hit.data()));
  let list = document.querySelector('#plain');
  if (!list) {
    list = document.createElement('ol');
    list.id = 'plain';
    document.body.append(list);
  }
  list.replaceChildren(
    ...found.map(({ url, meta, excerpt }) => {
      const item = document.createElement('li');
      const [link, text] = [document.createElement('a'), document.createElement('p')];
      link.href = url;
      link.textContent = meta.title;
      text.innerHTML = excerpt;
      item.append(link, text);
      return item;
    }),
  );
  return performance.now() - start;
}

/** In the page: the box, from the key to its next answer; milliseconds. */
function boxSearch(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[role=combobox]');
  const status = document.querySelector('dialog [role=status]');
  if (!field || !status) throw new Error('The box is not open.');
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
