/** The tracker in a browser that lacks something, and when the program itself goes wrong. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { heading, KEY_TIME, type Keys, makeVault, openTracker, unlock } from '../support/tracker';

test('a browser that lacks something gets the advice to use another, and no way to begin', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'TransformStream'));
  await openTracker(page);
  await expect(page.getByText('Deze browser is te oud voor de dossiers')).toBeVisible();
  await expect(page.getByText('Gebruik dan een andere: een nieuwe Chrome, Edge of Firefox')).toBeVisible();
  await expect(page.locator('astro-island').getByRole('button')).toHaveCount(0);
});

test('a browser in which nothing can be kept says so at once', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await openTracker(page);
  await expect(heading(page)).toHaveText('Deze browser kan de dossiers niet veilig bewaren');
});

test('a vault that is there still opens in a browser that lost something, with the advice to move', async ({
  page,
}) => {
  const keys = await makeVault(page);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'CSSLayerBlockRule'));
  await page.reload();
  await expect(page.getByText('Open je dossiers en maak een back-up.')).toBeVisible();
  await unlock(page, keys);
  await expect(heading(page)).toHaveText('Vandaag', KEY_TIME);
});

test('what goes wrong while cases are read is said, with a way out, and nothing spins on', async ({
  page,
  expected,
}) => {
  expected.errors.push(/groupBy/);
  const keys = await makeVaultWithCase(page);
  await page.addInitScript(() => {
    Map.groupBy = () => {
      throw new TypeError('Map.groupBy is not a function');
    };
  });
  await page.reload();
  await page.getByLabel('Je wachtwoordzin').fill(keys.passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Het programma liep vast' });
  await expect(alert).toContainText('TypeError: Map.groupBy is not a function', KEY_TIME);
  await expect(alert.getByRole('button', { name: 'Laad de pagina opnieuw' })).toBeVisible();
  await expect(page.getByText('De dossiers worden gelezen')).toHaveCount(0);
});

/** A vault with a case in it. */
async function makeVaultWithCase(page: Page): Promise<Keys> {
  const keys = await makeVault(page);
  await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Nieuw', exact: true }).click();
  await page.getByLabel('Voornaam').first().fill('Voorbeeld');
  await page.getByLabel('Achternaam').first().fill('Vlinder');
  await page.getByLabel('Wat is er gezien of gehoord?').fill('De tas lag in de sloot.');
  await page.getByRole('button', { name: 'Vandaag' }).click();
  await page.getByRole('button', { name: 'Bewaar als dossier' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen om \d\d:\d\d$/ })).toBeVisible();
  return keys;
}
