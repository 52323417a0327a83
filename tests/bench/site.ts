// Behind "npm run bench:site": what each public page costs on a slow phone, with the same words in Starlight and as bare HTML beside it, and what Lighthouse says.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../src/build/serve/serve.ts';
import { findBrowser, quietChromium } from '../run/tools/browsers.ts';
import { countBefore } from './counting-server.ts';
import { startLimits } from './limits.ts';
import { serveFolder } from './serve-folder.ts';
import { floorSite } from './site/floor-site.ts';
import { lighthouse, type Verdict } from './site/lighthouse.ts';
import { PHONE_LINE, type Visit, visit } from './site/load-page.ts';
import { holdLimits, type PageFigures, printTable } from './site/report.ts';
import { starlightSite } from './starlight/site.ts';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string' },
    runs: { type: 'string', default: '5' },
    'no-lighthouse': { type: 'boolean', default: false },
    'no-visits': { type: 'boolean', default: false },
  },
});
const runs = options['no-visits'] ? 0 : Number(options.runs);
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const found = findBrowser('chromium');
if (!found) throw new Error('There is no Chromium; set CHROMIUM_PATH.');
const executablePath = found.executablePath ?? chromium.executablePath();

const starlight = starlightSite(dist);
const floor = floorSite(dist);
const sites = [await serve({ dir: dist }), await serveFolder(starlight.dist), await serveFolder(floor.folder)] as const;
const servers = await Promise.all(sites.map(({ url }) => countBefore(new URL(url).origin)));
const base = new URL(sites[0].url).pathname;
const browser = await chromium.launch({ args: quietChromium, executablePath });
const wanted = options.pages?.split(',') ?? starlight.addresses;
const unknown = wanted.filter((address) => !starlight.addresses.includes(address));
if (unknown.length > 0) throw new Error(`No public page: ${unknown.join(' ')}. A page is named as /hulp/.`);

try {
  console.log(
    `${wanted.length} pages, ${runs} visits each and the median; empty cache, gzip, processor 4 times slower, and the line that Lighthouse sets by DevTools ` +
      `for 150 ms there and back and 1.6 Mbit/s (${PHONE_LINE.latency} ms per request, ${(PHONE_LINE.downloadThroughput / 1000).toFixed(0)} kB/s).\n`,
  );
  const figures: PageFigures[] = [];
  for (const address of wanted) {
    const visits: Visit[][] = [[], [], []];
    for (let run = 0; run < runs; run += 1) {
      // By turns, so that a busy machine slows all three.
      for (const [place, server] of servers.entries()) {
        visits[place]?.push(await visit(browser, server, place === 0 ? base + address.slice(1) : address));
      }
    }
    const verdict: Verdict | undefined = options['no-lighthouse']
      ? undefined
      : await lighthouse(new URL(address.slice(1), sites[0].url).href, executablePath).catch((error: Error) => ({
          scores: {},
          lost: [error.message],
        }));
    const [ours, theirs, bare] = visits.map(medianOf);
    figures.push({ address, ours, starlight: theirs, floor: bare, verdict });
    console.error(`  ${address}`);
  }
  printTable(figures);
  const limits = startLimits();
  holdLimits(figures, limits);
  limits.report();
} finally {
  await browser.close();
  for (const server of servers) server.close();
  for (const site of sites) await site.close();
  starlight.remove();
  floor.remove();
}

/** The middle of each figure; of what was asked elsewhere, everything. */
function medianOf(visits: readonly Visit[]): Visit | undefined {
  const [first] = visits;
  if (!first) return undefined;
  const middle = (of: (visit: Visit) => number) =>
    visits.map(of).toSorted((one, other) => one - other)[Math.floor(visits.length / 2)] ?? 0;
  return {
    requests: middle(({ requests }) => requests),
    pageBytes: middle(({ pageBytes }) => pageBytes),
    allBytes: middle(({ allBytes }) => allBytes),
    scriptBytes: middle(({ scriptBytes }) => scriptBytes),
    fonts: middle(({ fonts }) => fonts),
    elsewhere: [...new Set(visits.flatMap(({ elsewhere }) => elsewhere))],
    layoutShift: middle(({ layoutShift }) => layoutShift),
    firstPaint: middle(({ firstPaint }) => firstPaint),
    largestPaint: middle(({ largestPaint }) => largestPaint),
    longestTask: middle(({ longestTask }) => longestTask),
    words: first.words,
    isForSearching: first.isForSearching,
  };
}
