import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/find-violations';
import { noteOfferedFiles, offeredFile } from '../support/offered-files';
import { expect, test } from '../support/test';
import { heading, KEY_TIME, makeVault, NARROW, openTracker, unlock } from '../support/tracker';
import { untilDraftsAreKept } from '../support/until-drafts-are-kept';

test.use({ viewport: NARROW });

const goTo = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: place, exact: true }).click();

test('what is typed and stored survives a reload, a lost network, another tab, a lock and a wiped browser', async ({
  page,
  context,
  expected,
  browserName,
}) => {
  // Without a network the browser still asks for the icon; anything else would be a part that was not brought in.
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
  expected.errors.push(/ERR_INTERNET_DISCONNECTED/);
  await noteOfferedFiles(page);
  await page.clock.install();
  const keys = await makeVault(page);

  await test.step('typing goes on after a reload in the middle of it', async () => {
    await goTo(page, 'Nieuw');
    await page.getByLabel('Voornaam').first().fill('Voorbeeld 🦋');
    await page.getByLabel('Achternaam').first().fill('Vlinder');
    await page.getByLabel('Wat is er gezien of gehoord?').fill('De tas lag in de sloot.');
    await untilDraftsAreKept(page);
    await page.reload();
    await unlock(page, keys);
    await expect(heading(page)).toHaveText('Nieuw dossier');
    await expect(page.getByText('Dit stond er nog')).toBeVisible();
    await expect(page.getByLabel('Wat is er gezien of gehoord?')).toHaveValue('De tas lag in de sloot.');
    await page.getByRole('button', { name: 'Vandaag' }).click();
    await page.getByRole('button', { name: 'Bewaar als dossier' }).click();
    // A status is read out.
    await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen om \d\d:\d\d$/ })).toBeVisible();
    expect(await page.title()).not.toContain('Vlinder');
  });

  const backup = await test.step('without a network a back-up is made', async () => {
    await goTo(page, 'Meer');
    await page.getByRole('link', { name: /^Back-up/ }).click();
    await context.setOffline(true);
    await expect(page.getByText('Geen internet.')).toBeVisible();
    // Driven from outside, Firefox without a network has not even what it keeps itself: there it is made with one.
    if (browserName === 'firefox') await context.setOffline(false);
    await page.getByRole('button', { name: 'Maak een back-up' }).click();
    await expect(page.getByText('Je back-up is gemaakt')).toBeVisible(KEY_TIME);
    const file = await offeredFile(page);
    expect(file.name).not.toMatch(/vlinder/i);
    expect(file.buffer.toString('latin1')).not.toContain('Vlinder');
    await expectAccessible(page, 'a made back-up, without a network');
    expect(failed.filter((path) => !/\/icon\.(svg|png)$/.test(path))).toEqual([]);
    await context.setOffline(false);
    await expect(page.getByText('Geen internet.')).toHaveCount(0);
    return file;
  });

  await test.step('a back-up is checked by opening it', async () => {
    await page.getByRole('button', { name: 'Kies een bestand om na te kijken' }).click();
    await page.getByLabel('Je back-upbestand').setInputFiles(backup);
    await page.getByLabel('De wachtwoordzin van toen').fill(keys.passphrase);
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await expect(page.getByText('Alles wat hier staat, zit erin.')).toBeVisible(KEY_TIME);
  });

  await test.step('another tab has its own lock, sees the same cases, and locks along', async () => {
    const other = await context.newPage();
    await openTracker(other);
    await unlock(other, keys);
    await goTo(other, 'Dossiers');
    await expect(other.getByText('Voorbeeld 🦋 Vlinder')).toBeVisible();
    await other.getByRole('button', { name: 'Op slot' }).click();
    await expect(page.getByLabel('Je wachtwoordzin')).toBeVisible();
    await expect(page.getByText('in een ander tabblad op slot')).toBeVisible();
    await other.close();
  });

  await test.step('it locks by itself, after a warning that can be put off', async () => {
    await unlock(page, keys);
    await page.clock.fastForward('04:10');
    await expect(page.getByText('De dossiers gaan zo op slot')).toBeVisible();
    await expectAccessible(page, 'the warning before the lock');
    // Any sign of life will do: the button is there for who waits to be told what to do.
    await page.getByRole('button', { name: 'Blijf open' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('De dossiers gaan zo op slot')).toHaveCount(0);
    // In one jump it would look like a computer that slept.
    await page.clock.fastForward('04:30');
    await page.clock.fastForward('00:40');
    await expect(page.getByText('omdat je even niets deed')).toBeVisible();
  });

  await test.step('when the browser wipes its data the screen says so, and the back-up brings everything back', async () => {
    await unlock(page, keys);
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
    });
    await goTo(page, 'Nieuw');
    await page.getByLabel('Voornaam').first().fill('Test');
    await expect(page.getByText('De gegevens van deze site zijn gewist', { exact: true })).toBeVisible();
    await expect(page.getByLabel('Voornaam').first()).toHaveValue('Test');
    await expectAccessible(page, 'wiped data');
    await page.reload();
    await expect(page.getByText('Je dossiers zijn weg uit deze browser')).toBeVisible();
    await page.getByRole('button', { name: 'Zet een back-up terug' }).click();
    await page.getByLabel('Je back-upbestand').setInputFiles(backup);
    await page.getByLabel('De wachtwoordzin van toen').fill(keys.passphrase);
    await expectAccessible(page, 'restoring');
    await page.getByRole('button', { name: 'Bekijk wat erin zit' }).click();
    await expect(page.getByText('Er zit 1 dossier in.')).toBeVisible(KEY_TIME);
    await page.getByLabel('Van mij').check(KEY_TIME);
    await page.getByRole('button', { name: 'Zet deze dossiers terug' }).click();
    await expect(page.getByRole('button', { name: 'Op slot' })).toBeVisible(KEY_TIME);
    await goTo(page, 'Dossiers');
    await expect(page.getByText('Voorbeeld 🦋 Vlinder')).toBeVisible();
  });
});
