import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInTheDark } from '../support/find-violations';
import { keptRecords } from '../support/kept-records';
import { noteOfferedFiles, offeredFile } from '../support/offered-files';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, KEY_TIME, makeVault, NARROW, readRecoveryKey, typeGroupsBack, unlock } from '../support/tracker';

test.use({ viewport: NARROW });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Meer', exact: true }).click();
  await page.getByRole('link', { name: /^Instellingen/ }).click();
  await expect(heading(page)).toHaveText('Instellingen');
}

test(
  'who writes, when it locks and its recovery key are changed, and the browser is left empty',
  THOROUGH,
  async ({ page }) => {
    await noteOfferedFiles(page);
    const keys = await makeVault(page);
    await openSettings(page);

    await test.step('what is kept here is told, and what is changed is stored', async () => {
      await page.getByLabel('Je initialen').fill('TT');
      await press(page, 'Bewaar');
      await page.getByLabel('Vanzelf op slot als ik niets doe').selectOption('na 10 minuten');
      await page.getByLabel('Laat alleen initialen zien').check();
      await expect(page.getByText('0 dossiers met samen 0 regels')).toBeVisible();
      await expect(page.getByText(/^\S+ (kB|MB) van de /)).toBeVisible();
      await expectAccessible(page, 'the settings');
      await expectAccessibleInTheDark(page, 'the settings');
    });

    const fresh = await test.step('a new recovery key comes for who knows the passphrase, and was kept', async () => {
      await press(page, 'Maak een nieuwe herstelsleutel');
      await page.getByLabel('Je huidige wachtwoordzin').fill('een heel andere zin');
      await press(page, 'Laat de nieuwe sleutel zien');
      await expect(page.getByText('Je huidige wachtwoordzin of herstelsleutel klopt niet.')).toBeVisible(KEY_TIME);
      await page.getByLabel('Je huidige wachtwoordzin').fill(keys.passphrase);
      await press(page, 'Laat de nieuwe sleutel zien');
      await expect(heading(page)).toHaveText('Bewaar je nieuwe herstelsleutel', KEY_TIME);
      const key = await readRecoveryKey(page);
      expect(key).not.toBe(keys.recoveryKey);
      await expectAccessible(page, 'a new recovery key');
      await press(page, 'Verder');
      await press(page, 'Ik heb hem overgeschreven');
      await typeGroupsBack(page, key);
      await press(page, 'Klaar, vervang de oude sleutel');
      await expect(page.getByText('Je nieuwe herstelsleutel werkt')).toBeVisible(KEY_TIME);
      await expectAccessible(page, 'a replaced recovery key');
      return key;
    });

    await test.step('the passphrase still opens it with all as it was, the old key does not, and the new one does', async () => {
      await press(page, 'Op slot');
      await unlock(page, keys);
      await expect(page.getByLabel('Je initialen')).toHaveValue('TT');
      await expect(page.getByLabel('Vanzelf op slot als ik niets doe')).toHaveValue('10');
      await expect(page.getByLabel('Laat alleen initialen zien')).toBeChecked();
      await press(page, 'Op slot');
      await press(page, 'Wachtwoordzin vergeten?');
      await page.getByLabel('Je herstelsleutel').fill(keys.recoveryKey);
      await press(page, 'Maak een zin voor mij');
      await page.getByLabel('Typ hem nog een keer').fill(await page.locator('figure p').innerText());
      await press(page, 'Open met herstelsleutel');
      await expect(page.getByText('Deze sleutel past niet.')).toBeVisible(KEY_TIME);
      await page.getByLabel('Je herstelsleutel').fill(fresh);
      await press(page, 'Open met herstelsleutel');
      await expect(page.getByRole('button', { name: 'Op slot' })).toBeVisible(KEY_TIME);
    });

    await test.step('leaving makes a back-up first, asks, and leaves nothing behind', async () => {
      await press(page, 'Haal alles hier weg…');
      await press(page, 'Wis alles in deze browser');
      await expect(page.getByText('Zet eerst het vinkje.')).toBeVisible();
      await press(page, 'Maak een back-up');
      await expect(page.getByText('Je back-up is gemaakt')).toBeVisible(KEY_TIME);
      expect((await offeredFile(page)).name).toMatch(/\.zip$/);
      await expectAccessible(page, 'before leaving');
      await page.getByLabel(/^Mijn back-up staat op een andere plek/).check();
      await press(page, 'Wis alles in deze browser');
      await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible();
      expect(await keptRecords(page)).toEqual({});
      expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
      await expectAccessible(page, 'an empty browser again');
    });
  },
);
