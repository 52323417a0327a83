import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { hostingFolder } from '../../src/build/site';
import { type ChangingHost, changingHost, type Mood } from '../support/changing-host';
import { nextVersion } from '../support/next-version';
import { patience } from '../support/patience';
import { test as base, expect } from '../support/test';
import { THOROUGH } from '../support/thorough';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const test = base.extend<{ host: ChangingHost }>({
  host: async ({ browserName: _ }, use) => {
    const host = await changingHost(dist);
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.url),
});

test.use({ serviceWorkers: 'allow' });
// A host that is gone or broken is an error in every console.
test.beforeEach(({ expected }) => void expected.errors.push(/./));

/** What this browser keeps of the site: the marks of the parts that are whole, and how many files there are. */
const kept = (page: Page): Promise<{ parts: string[]; files: number; caches: number }> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('bewaard '));
    const urls: string[] = [];
    for (const name of names) urls.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
    const parts = urls.flatMap((url) => new URL(url).searchParams.get('bewaard') ?? []);
    return { parts: parts.sort(), files: urls.length, caches: names.length };
  });

async function untilKept(page: Page): Promise<void> {
  await expect.poll(async () => (await kept(page)).parts, { timeout: 60_000 * patience }).toContain('pages');
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('with the host stopped, a page that was never visited is there, and the number to call', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await untilKept(page);
  host.become('stopped');
  await page.goto(`${host.url}voor/leerlingen/`);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText('Geen verbinding met deze site.')).toBeVisible();
  await expect(page.getByRole('link', { name: '112' }).first()).toBeVisible();
});

test.describe('a host that fails', THOROUGH, () => {
  const moods: readonly Mood[] = ['stopped', 'answers 500', 'answers nothing', 'answers its own page', 'slow'];
  for (const mood of moods)
    test(`that ${mood}: pages, scripts and what is in danger go on working, and it is well again by itself`, async ({
      page,
      host,
    }) => {
      await page.goto(host.url);
      await untilKept(page);
      host.become(mood);
      await page.goto(`${host.url}hulp/`);
      await expect(heading(page)).toHaveText(/^Hulp/);
      await page.goto(`${host.url}protocol/stap-4/`);
      await expect(heading(page)).toContainText('Stap 4');
      // The danger card comes before any result, and needs no index.
      await page.getByRole('button', { name: 'Zoeken' }).click();
      await page.getByRole('combobox').fill('ik wil dood');
      await expect(page.getByRole('alert').getByText('113').first()).toBeVisible();
      host.become('well');
      await page.goto(`${host.url}bestaat-niet/`);
      await expect(heading(page)).toHaveText('Deze pagina is er niet');
    });

  test('before the rest is kept, every address gives the numbers', async ({ page, host }) => {
    await page.goto(host.url);
    // Taken away when all of it is there: what is still being kept would come after that.
    await untilKept(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys())
        if (name.startsWith('bewaard ')) {
          const cache = await caches.open(name);
          for (const request of await cache.keys())
            if (!request.url.includes('zonder-internet')) await cache.delete(request);
        }
    });
    host.become('stopped');
    await page.goto(`${host.url}hulp/`);
    await expect(heading(page)).toHaveText('Zonder internet');
    await expect(page.getByRole('link', { name: '112' }).first()).toBeVisible();
  });
});

test.describe('versions', THOROUGH, () => {
  const LATER = Date.UTC(2100, 0, 1);

  test('a next version is taken at the next page, whole, and an older one never after it', async ({ page, host }) => {
    const next = await nextVersion(dist, LATER, 'Hulp, tweede versie');
    const older = await nextVersion(dist, 1, 'Hulp, oude versie');
    await page.goto(`${host.url}hulp/`);
    await untilKept(page);
    await host.publish(next.dir);
    const update = () =>
      page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => {})));
    await update();
    await expect(async () => {
      await page.reload();
      await expect(heading(page)).toHaveText('Hulp, tweede versie', { timeout: 1000 * patience });
    }).toPass();
    await untilKept(page);
    await host.publish(older.dir);
    await update();
    await page.waitForTimeout(1500);
    await page.reload();
    await expect(heading(page)).toHaveText('Hulp, tweede versie');
    host.become('stopped');
    await page.goto(host.url);
    await page.goto(`${host.url}hulp/`);
    await expect(heading(page)).toHaveText('Hulp, tweede versie');
    await next.remove();
    await older.remove();
  });

  test('the host can take the worker away for good', async ({ page, host }) => {
    const off = await nextVersion(dist, LATER, 'Hulp zonder bewaren');
    await page.goto(host.url);
    await untilKept(page);
    await copyFile(join(hostingFolder(off.dir), 'sw-off.js'), join(off.dir, 'sw.js'));
    await host.publish(off.dir);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => {})));
    await expect.poll(async () => (await kept(page)).caches).toBe(0);
    await page.goto(`${host.url}hulp/`);
    await expect(heading(page)).toHaveText('Hulp zonder bewaren');
    await off.remove();
  });
});

test.describe('traces', THOROUGH, () => {
  test.beforeEach(async ({ page, host, expected }) => {
    await page.route(
      (url) => url.host !== new URL(host.url).host && url.protocol.startsWith('http'),
      (route) => route.fulfill({ contentType: 'text/html', body: '<title>elders</title><h1>elders</h1>' }),
    );
    expected.elsewhere.push(/^https:/);
  });

  /** What is kept, asked on an address of the site that has no script of its own. */
  const keptAfter = async (page: Page, host: ChangingHost) => {
    await page.goto(`${host.url}robots.txt`);
    return page.evaluate(async () => ({
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  };

  test('who leaves within a moment leaves nothing', async ({ page, host }) => {
    await page.goto(`${host.url}hulp/`);
    await page.getByRole('link', { name: 'Snel weg' }).click();
    await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
    await page.waitForTimeout(6000 * patience);
    await expect.poll(() => keptAfter(page, host)).toEqual({ caches: 0, workers: 0 });
  });

  test("'snel weg' takes away what was kept", async ({ page, host }) => {
    await page.goto(`${host.url}hulp/`);
    await untilKept(page);
    await page.getByRole('link', { name: 'Snel weg' }).click();
    await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
    await expect.poll(() => keptAfter(page, host)).toEqual({ caches: 0, workers: 0 });
  });

  test('the page says what is kept, keeps all of it when asked, and takes it away', async ({ page, host }) => {
    await page.goto(`${host.url}privacy/`);
    await page.getByRole('button', { name: 'Bewaar alles nu' }).click();
    await expect(page.getByRole('status').first()).toHaveText(
      'Op dit apparaat is bewaard voor zonder internet: de pagina’s van deze site en het zoeken en de andere talen.',
      { timeout: 60_000 * patience },
    );
    host.become('stopped');
    await page.goto(`${host.url}zoeken/`);
    await page.getByRole('searchbox').fill('ik word gepest');
    await expect(page.locator('[data-results] li').first()).toBeVisible();
    host.become('well');
    await page.goto(`${host.url}privacy/`);
    await page.getByRole('button', { name: 'Wis wat bewaard is' }).click();
    await expect(page.getByRole('status').first()).toContainText('niets van deze site bewaard');
    await expect.poll(() => keptAfter(page, host)).toEqual({ caches: 0, workers: 0 });
  });
});
