/** What a visit leaves on the disk of a device, read from the profile of the browser after it was closed; `/privacy/` says it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, chromium, expect, type Page } from '@playwright/test';
import { findText } from '../faults/browsers/support/find-text';
import { findBrowser, quietChromium } from '../run/tools/browsers';
import { type ChangingHost, changingHost } from '../support/changing-host';
import { patience } from '../support/patience';
import { THOROUGH } from '../support/thorough';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/** A name that stands nowhere by chance; what ends so is this machine. */
const SITE = 'kanarie-pestprotocol.localhost';

/** What a page says of itself, which no other page says. */
const wordsOf = (page: string): string =>
  /<meta name="description" content="([^"]{40})/.exec(readFileSync(join(dist, page, 'index.html'), 'utf8'))?.[1] ?? '';
const READ = wordsOf('hulp');
const NEVER_READ = wordsOf('vragen/terugslaan');
/** Where the worker keeps the set, in Chromium and in Firefox. */
const THE_SET = /^Default\/Service Worker\/|^storage\/default\//;

interface Visit {
  readonly host: ChangingHost;
  readonly address: string;
  /** Opens a browser in the profile, and closes it after the visit. */
  stay(visit: (page: Page) => Promise<void>): Promise<void>;
  /** The same in a private window. */
  stayInPrivate(visit: (page: Page) => Promise<void>): Promise<void>;
  /** Files of the profile in which the word stands. */
  found(word: string): readonly string[];
}

const test = base.extend<{ visitor: Visit }>({
  visitor: async ({ playwright, browserName, launchOptions, channel }, use) => {
    const host = await changingHost(dist);
    const profile = mkdtempSync(join(tmpdir(), 'visitor-'));
    const options = { ...launchOptions, ...(channel && { channel }) };
    const persistent = async (visit: (page: Page) => Promise<void>, more: object = {}) => {
      const context = await playwright[browserName].launchPersistentContext(profile, { ...options, ...more });
      await visit(await context.newPage());
      await context.close();
    };
    await use({
      host,
      address: host.url.replace('127.0.0.1', SITE),
      stay: (visit) => persistent(visit),
      stayInPrivate: (visit) =>
        browserName === 'chromium'
          ? inPrivateChromium(profile, visit)
          : persistent(visit, { firefoxUserPrefs: { 'browser.privatebrowsing.autostart': true } }),
      found: (word) => findText(profile, word).map((found) => found.slice(0, found.lastIndexOf(': '))),
    });
    await host.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});
test.use({ serviceWorkers: 'allow' });

/** A window of which nothing is kept, in a browser that has that profile. */
async function inPrivateChromium(profile: string, visit: (page: Page) => Promise<void>): Promise<void> {
  const path = findBrowser('chromium')?.executablePath ?? chromium.executablePath();
  const args = ['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(path, [...args, ...quietChromium, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const socket = await new Promise<string>((resolve) => {
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(socket);
  const context = await browser.newContext();
  await visit(await context.newPage());
  await context.close();
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.close').catch(() => undefined);
  await ended;
}

const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) if (url.includes('bewaard=pages')) return true;
    return false;
  });
const untilKept = (page: Page) => expect.poll(() => isKept(page), { timeout: 60_000 * patience }).toBe(true);

/** Leaves by the button to an ordinary page, and stays there for a while. */
async function leave(page: Page, host: ChangingHost): Promise<void> {
  const elsewhere = `${host.url}robots.txt`;
  await page.locator('a[data-leave]').evaluate((link, to) => link.setAttribute('href', to), elsewhere);
  await page.getByRole('link', { name: 'Snel weg' }).click();
  await page.waitForURL(elsewhere);
  await page.waitForTimeout(3000 * patience);
}

test('words that are looked for stand on one page alone', THOROUGH, () => {
  expect([READ.length, NEVER_READ.length]).toEqual([40, 40]);
  expect(readFileSync(join(dist, 'hulp/index.html'), 'utf8')).not.toContain(NEVER_READ);
});

test('a visit leaves the set, the same for everyone, once and in its own place', THOROUGH, async ({ visitor }) => {
  await visitor.stay(async (page) => {
    await page.goto(`${visitor.address}hulp/`);
    await untilKept(page);
  });
  const found = [...visitor.found(NEVER_READ), ...visitor.found('bewaard=pages')];
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((path) => !THE_SET.test(path))).toEqual([]);
});

test(
  "after 'snel weg' no word of the set is left; that somebody was here is, and what the browser itself keeps of pages that were read",
  THOROUGH,
  async ({ visitor }) => {
    await visitor.stay(async (page) => {
      await page.goto(`${visitor.address}hulp/`);
      await untilKept(page);
      await leave(page, visitor.host);
    });
    for (const word of [NEVER_READ, 'bewaard=pages']) expect(visitor.found(word)).toEqual([]);
    expect(visitor.found(READ).filter((path) => THE_SET.test(path))).toEqual([]);
    // What the page on privacy says is still there: the history, the browser's own copies, its list of sites.
    const left = visitor.found(SITE).join('\n');
    for (const place of [/History|places\.sqlite/, /Cache_Data|cache2/, /Service Worker\/Database|storage\.sqlite/])
      expect(left).toMatch(place);
  },
);

test('who leaves within a moment leaves nothing of the set', THOROUGH, async ({ visitor }) => {
  await visitor.stay(async (page) => {
    await page.goto(`${visitor.address}hulp/`);
    await leave(page, visitor.host);
  });
  for (const word of [NEVER_READ, 'bewaard=']) expect(visitor.found(word)).toEqual([]);
  expect(visitor.found(SITE).filter((path) => THE_SET.test(path))).toEqual([]);
});

test('a private window leaves nothing at all when it is closed', THOROUGH, async ({ visitor }) => {
  await visitor.stayInPrivate(async (page) => {
    await page.goto(`${visitor.address}hulp/`);
    await untilKept(page);
  });
  for (const word of [SITE, READ, NEVER_READ]) expect(visitor.found(word)).toEqual([]);
});
