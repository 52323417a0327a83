/** What a screen reader gets of the main pages, from the accessibility of three engines themselves. */
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../src/build/serve/serve';
import { startWebKit } from '../faults/browsers/support/webkit';
import { findBrowser, quietChromium } from '../run/tools/browsers';
import { findWebKit } from '../run/tools/webkit';
import { startFirefox } from '../support/driven-firefox';
import type { Spoken } from '../support/web-driver';

const PAGES = [
  '/',
  '/hulp/',
  '/voor/leerlingen/',
  '/protocol/stap-4/',
  '/pesten/signalen/',
  '/zoeken/',
  '/dossiers/',
  // One that is read from right to left, and one of letters that ours have.
  '/ar/hulp/',
  '/pl/',
];
/** All that is walked by: landmarks, headings, and what can be used. `summary` has a role of its own in each engine. */
const MET =
  'header, nav, main, aside, footer, h1, h2, h3, h4, a[href], button, input, select, textarea, dialog, [role]';

let site: Served;
beforeAll(async () => {
  site = await serve({});
});
afterAll(() => site.close());
const at = (address: string) => new URL(address.slice(1), site.url).href;
/** In the page: until scripts have made of it what they make of it, and nothing has changed for a while. */
const SETTLED = `
  const isComing = () =>
    document.readyState !== 'complete' ||
    document.querySelector('astro-island[ssr], [data-leave-hint][hidden], main fieldset:disabled') !== null ||
    document.querySelector('main').innerText.includes('worden gelezen');
  for (let before = ''; ; before = document.body.outerHTML) {
    if (!isComing() && before === document.body.outerHTML) return;
    await new Promise((go) => setTimeout(go, 400));
  }`;

/** What Chromium's own accessibility says of each page, in order, in a window as wide as the one of the engine beside it. */
async function spokenByChromium(width: number): Promise<ReadonlyMap<string, readonly Spoken[]>> {
  const { executablePath } = findBrowser('chromium') ?? {};
  const browser = await chromium.launch({ args: quietChromium, ...(executablePath && { executablePath }) });
  const page = await browser.newPage({ locale: 'nl-NL', viewport: { width, height: 800 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Accessibility.enable');
  const pages = new Map<string, readonly Spoken[]>();
  for (const address of PAGES) {
    await page.goto(at(address));
    await page.evaluate(`(async () => { ${SETTLED} })()`);
    const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: MET });
    const spoken: Spoken[] = [];
    for (const nodeId of nodeIds) {
      const { nodes } = await devtools.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
      const [node] = nodes;
      const isSpoken = node && !node.ignored;
      spoken.push(isSpoken ? [String(node.role?.value), String(node.name?.value ?? '')] : undefined);
    }
    pages.set(address, spoken);
  }
  await browser.close();
  return pages;
}

describe.skipIf(!findBrowser('chromium'))('what is spoken', () => {
  let wide: ReadonlyMap<string, readonly Spoken[]>;
  let narrow: ReadonlyMap<string, readonly Spoken[]>;
  beforeAll(async () => {
    wide = await spokenByChromium(1280);
    narrow = await spokenByChromium(390);
  });
  const spokenOn = (address: string) => (narrow.get(address) ?? []).filter((one) => one !== undefined);

  test.each(PAGES)('%s: landmarks, one first heading, and a name for all that can be used', (address) => {
    const spoken = spokenOn(address);
    const roles = spoken.map(([role]) => role);
    for (const role of ['banner', 'navigation', 'main']) expect(roles).toContain(role);
    expect(roles.indexOf('banner')).toBeLessThan(roles.indexOf('main'));
    const used = /^(link|button|textbox|searchbox|combobox|checkbox|radio|heading)$/;
    expect(spoken.filter(([role, name]) => used.test(role) && name.trim() === '')).toEqual([]);
  });

  test.skipIf(!findWebKit())('WebKit says the same of every element as Chromium, in the same order', async () => {
    const webkit = await startWebKit();
    try {
      for (const address of PAGES) {
        await webkit.open(at(address));
        await webkit.run(SETTLED);
        expect.soft(await webkit.spoken(MET), address).toEqual(wide.get(address));
      }
    } finally {
      await webkit.close();
    }
  });

  test.skipIf(!findBrowser('firefox'))('Firefox finds by role and name as many of each as Chromium', async () => {
    const firefox = await startFirefox(findBrowser('firefox')?.executablePath ?? '', 'light');
    // What stands on every page is asked for once.
    const asked = new Set<string>();
    try {
      for (const address of PAGES) {
        await firefox.go(at(address));
        await firefox.run(SETTLED);
        const spoken = spokenOn(address).filter(([, name]) => name !== '');
        const counts = Map.groupBy(spoken, (one) => JSON.stringify(one));
        for (const key of asked) counts.delete(key);
        for (const key of counts.keys()) asked.add(key);
        const expected = [...counts].map(([key, { length }]) => `${length} ${key}`);
        const found: string[] = [];
        for (const key of counts.keys()) {
          const [role, name] = JSON.parse(key) as [string, string];
          found.push(`${await firefox.count(role, name)} ${key}`);
        }
        expect.soft(found, address).toEqual(expected);
      }
    } finally {
      await firefox.close();
    }
  });
});
