import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type ChangingHost, changingHost, type Mood } from '../support/changing-host';
import { give, openFile, readReply, taken } from '../support/handover';
import { nextVersion } from '../support/next-version';
import { fileOfferedBy, noteOfferedFiles } from '../support/offered-files';
import { patience } from '../support/patience';
import { withSecondProfile } from '../support/second-profile';
import { test as base, expect } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, KEY_TIME, type Keys, makeVault, unlock } from '../support/tracker';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const test = base.extend<{ host: ChangingHost; other: ChangingHost }>({
  host: async ({ browserName: _ }, use) => {
    const host = await changingHost(dist);
    await use(host);
    await host.close();
  },
  other: async ({ browserName: _ }, use) => {
    const host = await changingHost(dist);
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.url),
});

test.use({ serviceWorkers: 'allow' });
// A host that is gone is an error in every console, and the other address is another host.
test.beforeEach(({ expected }) => {
  expected.errors.push(/./);
  expected.elsewhere.push(/^http:\/\/127\.0\.0\.1:/);
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name, exact: true }).click();

async function newCase(page: Page, first: string): Promise<void> {
  await place(page, 'Nieuw');
  const targeted = page.getByRole('group', { name: 'Wie wordt gepest?' });
  await targeted.getByLabel('Voornaam').fill(first);
  await targeted.getByLabel('Achternaam').fill('Vlinder');
  await page.getByLabel('Wat is er gezien of gehoord?').fill('De tas lag in de sloot.');
  await press(page, 'Gisteren');
  await press(page, 'Bewaar als dossier');
  await expect(heading(page)).toHaveText(/^Dossier/);
}

async function toBackup(page: Page): Promise<void> {
  await place(page, 'Meer');
  await page.getByRole('link', { name: /^Back-up/ }).click();
  await expect(heading(page)).toHaveText('Back-up');
}

/** The parts that are kept whole, each as often as there are versions of it. */
const partsKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        found.push(...(new URL(url).searchParams.get('bewaard') ?? '').split(' '));
    return found;
  });

test(
  'with the host stopped for good the vault opens, takes a case and gives a back-up',
  THOROUGH,
  async ({ page, host }) => {
    await noteOfferedFiles(page);
    const { passphrase } = await makeVault(page);
    await untilKept(page);
    host.become('stopped');
    await comeBack(page, host, { passphrase });
    await newCase(page, 'Voorbeeld');
    await toBackup(page);
    const backup = await fileOfferedBy(page, () => press(page, 'Maak een back-up'));
    expect(backup.name).toMatch(/\.zip$/);
  },
);

const untilKept = (page: Page) =>
  expect.poll(() => partsKept(page), { timeout: 120_000 * patience }).toContain('tracker');

/** Opens the page anew, as on another day, and the vault in it. */
async function comeBack(page: Page, host: ChangingHost, keys: Pick<Keys, 'passphrase'>): Promise<void> {
  await page.goto(`${host.url}dossiers/`);
  await unlock(page, keys);
  await expect(heading(page)).toHaveText('Vandaag');
}

test('with a host that fails in any other way the vault opens too', THOROUGH, async ({ page, host }) => {
  const keys = await makeVault(page);
  await newCase(page, 'Voorbeeld');
  await untilKept(page);
  const moods: readonly Mood[] = ['answers 500', 'answers nothing', 'answers its own page', 'slow'];
  for (const mood of moods)
    await test.step(mood, async () => {
      host.become(mood);
      await comeBack(page, host, keys);
      await place(page, 'Dossiers');
      await expect(page.getByText(/Voorbeeld/).first()).toBeVisible();
    });
});

test(
  'with the host stopped for good a case is handed over, taken and proven',
  THOROUGH,
  async ({ page: mentor, browser, host, expected }) => {
    await noteOfferedFiles(mentor);
    const work = async (coordinator: Page) => {
      const [ours, theirs] = await Promise.all([makeVault(mentor), makeVault(coordinator)]);
      await newCase(mentor, 'Voorbeeld');
      await Promise.all([untilKept(mentor), untilKept(coordinator)]);
      host.become('stopped');
      await comeBack(mentor, host, ours);
      await comeBack(coordinator, host, theirs);

      await place(mentor, 'Dossiers');
      await mentor.getByRole('link', { name: /Voorbeeld Vlinder/ }).click();
      await mentor.getByRole('link', { name: /^Overdragen$/ }).click();
      const given = await give(mentor, 'leerlingcoördinator');
      await openFile(coordinator, given);
      await press(coordinator, 'Ik ben leerlingcoördinator');
      const receipt = await taken(coordinator);
      await expect(coordinator.getByText('Alles is hier bewaard.')).toBeVisible();
      await readReply(mentor, receipt);
      await expect(mentor.getByText('Het bewijs klopt: de ander bewaart alles')).toBeVisible();

      // Both hold it after they come back once more.
      for (const [page, keys] of [
        [mentor, ours],
        [coordinator, theirs],
      ] as const) {
        await comeBack(page, host, keys);
        await place(page, 'Dossiers');
        await expect(page.getByText(/Voorbeeld Vlinder/).first()).toBeVisible();
      }
    };
    await withSecondProfile(browser, host.url, work, expected);
  },
);

test(
  'a newer version is told of while cases are open, and comes only after locking',
  THOROUGH,
  async ({ page, host, context }) => {
    const said = () => page.locator('meta[name="description"]').getAttribute('content');
    const next = await nextVersion(dist, Date.UTC(2100, 0, 1), 'Dossiers, tweede versie');
    const keys = await makeVault(page);
    await newCase(page, 'Voorbeeld');
    await untilKept(page);
    await host.publish(next.dir);
    // Any page of the site that is opened has the browser look for it.
    const other = await context.newPage();
    await other.goto(host.url);
    await place(page, 'Meer');
    await page.getByRole('link', { name: /^Instellingen/ }).click();
    await expect(page.getByText('Er is een nieuwere versie. Zet op slot om die te laden.')).toBeVisible(KEY_TIME);
    expect(await said()).not.toBe('Dossiers, tweede versie');

    await press(page, 'Op slot');
    await expect(page.getByText('Er is een nieuwere versie van dit programma.')).toBeVisible();
    await press(page, 'Laad de nieuwere versie');
    await expect.poll(said).toBe('Dossiers, tweede versie');
    await expect(page.getByText('Er is een nieuwere versie van dit programma.')).toHaveCount(0);
    await unlock(page, keys);
    await place(page, 'Dossiers');
    await expect(page.getByText(/Voorbeeld/).first()).toBeVisible();
    host.become('stopped');
    await comeBack(page, host, keys);
    expect(await said()).toBe('Dossiers, tweede versie');
    await other.close();
    await next.remove();
  },
);

test('who only looks at the page of cases, or at the example, keeps no program', THOROUGH, async ({ page, host }) => {
  await page.goto(`${host.url}dossiers/`);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(heading(page)).toHaveText('Vandaag');
  await page.waitForTimeout(5000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test(
  'cases move to another address, are the same there, and the old one says where they went',
  THOROUGH,
  async ({ page, host, other }) => {
    await noteOfferedFiles(page);
    const { passphrase } = await makeVault(page);
    await newCase(page, 'Voorbeeld');
    await toBackup(page);
    const backup = await fileOfferedBy(page, () => press(page, 'Maak een back-up'));
    await expect(page.getByText(/Hier staan nu 1 dossier met \d+ regels\./)).toBeVisible();

    await page.goto(`${other.url}dossiers/`);
    await press(page, 'Zet een back-up terug');
    await page.getByLabel('Je back-upbestand').setInputFiles(backup);
    await page.getByLabel('De wachtwoordzin van toen').fill(passphrase);
    await press(page, 'Bekijk wat erin zit');
    await expect(page.getByText('Het bestand gaat open')).toBeVisible(KEY_TIME);
    await page.getByLabel('Van mij').check(KEY_TIME);
    await press(page, 'Zet deze dossiers terug');
    await expect(heading(page)).toHaveText('Vandaag', KEY_TIME);
    await place(page, 'Dossiers');
    await expect(page.getByText(/Voorbeeld/).first()).toBeVisible();

    await page.goto(`${host.url}dossiers/`);
    await page.getByLabel('Je wachtwoordzin').fill(passphrase);
    await press(page, 'Open');
    await expect(heading(page)).toHaveText('Vandaag', KEY_TIME);
    await toBackup(page);
    await page.getByLabel('Het nieuwe adres').fill(`${host.url}dossiers/`);
    await press(page, 'Schrijf op dat ze verhuisd zijn');
    await expect(page.getByText('Dat is het adres waar je nu bent.')).toBeVisible();
    await page.getByLabel('Het nieuwe adres').fill(`${other.url}dossiers/`);
    await press(page, 'Schrijf op dat ze verhuisd zijn');
    await expect(page.getByText('Deze dossiers zijn verhuisd')).toBeVisible();
    await expect(page.getByText(other.url)).toBeVisible();
  },
);

test('what a browser installs lacks nothing, and names nobody', THOROUGH, async ({ page, host, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium says whether a site can be installed');
  await page.goto(`${host.url}dossiers/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test runs in a window of which nothing is kept, and says so here.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { data } = await session.send('Page.getAppManifest');
  expect(JSON.parse(data ?? '{}')).toMatchObject({ display: 'standalone', short_name: 'Dossiers' });
});
