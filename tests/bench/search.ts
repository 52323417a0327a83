// Behind "npm run bench:search": how often the search finds the right page, what the first search costs and how fast it answers, with plain Pagefind and Starlight's own search beside it.
import '../../src/build/resolve-source.ts';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../src/build/serve/serve.ts';
import { findBrowser, quietChromium } from '../run/tools/browsers.ts';
import { startLimits } from './limits.ts';
import { type Box, ourBox, plainPagefind, starlightBox } from './search/box.ts';
import { firstSearch } from './search/first-search.ts';
import { found } from './search/found.ts';
import { miniSearch } from './search/minisearch.ts';
import { openBoxes } from './search/open-boxes.ts';
import { real } from './search/real.ts';
import { typing } from './search/typing.ts';
import { serveFolder } from './serve-folder.ts';
import { starlightSite } from './starlight/site.ts';

const { values: options } = parseArgs({
  options: {
    // A further set of questions, in the form of tests/search/real.
    questions: { type: 'string' },
    // With 10 only each tenth question is asked, and a cold search is measured once: to see that all of it runs.
    every: { type: 'string', default: '1' },
  },
});
const every = Math.max(1, Number(options.every) || 1);
const browserFound = findBrowser('chromium');
if (!browserFound) throw new Error('There is no Chromium; set CHROMIUM_PATH.');
const { executablePath } = browserFound;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const starlight = starlightSite();
const [ours, theirs] = [await serve({ dir: dist }), await serveFolder(starlight.dist)];
const browser = await chromium.launch({ args: quietChromium, ...(executablePath && { executablePath }) });
const limits = startLimits();
const base = new URL(ours.url).pathname;
const ourPage = new URL('pesten/', ours.url).href;
const boxes: readonly (readonly [Box, string])[] = [
  [ourBox, ourPage],
  [plainPagefind(base), ourPage],
  [starlightBox, new URL('pesten/', theirs.url).href],
];
try {
  const open = await openBoxes(browser, boxes);
  await found(open, limits, every);
  await real(
    [
      ...open.map(({ box, ask }) => [box.name, async (text: string) => (await ask(text)).pages] as const),
      ['MiniSearch, fuzzy and prefix', await miniSearch(dist)] as const,
    ],
    limits,
    { more: options.questions, every },
  );
  await typing(open, limits, every);
  for (const { page } of open) await page.close();
  await firstSearch(browser, boxes, limits, every === 1 ? 5 : 1);
  limits.report();
} finally {
  await browser.close();
  await ours.close();
  await theirs.close();
  starlight.remove();
}
