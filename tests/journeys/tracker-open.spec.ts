import { expectAccessible } from '../support/find-violations';
import { noteOfferedFiles, offeredFile } from '../support/offered-files';
import { expect, test } from '../support/test';
import {
  heading,
  KEY_TIME,
  NARROW,
  openTracker,
  readRecoveryKey,
  sayWhoWrites,
  typeGroupsBack,
  unlock,
} from '../support/tracker';
import { translatable } from '../support/translatable';

/** What keeps services of the browser away from a field. */
const PRIVATE = { spellcheck: 'false', autocorrect: 'off' };

test.use({ viewport: NARROW });

test('a vault is made, locked, opened again, and opened by its recovery key when the passphrase is lost', async ({
  page,
}) => {
  await noteOfferedFiles(page);
  await openTracker(page);
  await expect(heading(page)).toHaveText('Dossiers');
  // One word on the whole page, so that no screen can forget it.
  await expect(page.locator('html')).toHaveAttribute('translate', 'no');
  expect(await translatable(page)).toEqual([]);
  await expectAccessible(page, 'an empty start');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();

  await test.step('on a shared computer only with a reason', async () => {
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect(page.getByText('Kies een van de twee.')).toBeVisible();
    await page.getByLabel('Anderen gebruiken dezelfde browser').check();
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect(page.getByText('Zonder reden maken we hier geen dossiers.')).toBeVisible();
    await expectAccessible(page, 'the question of a shared computer');
    await page.getByLabel('Alleen ik log hier in').check();
    await page.getByRole('button', { name: 'Verder' }).click();
  });

  const passphrase = 'lamp fiets kast boter';
  await test.step('a passphrase that is easy to guess is not taken', async () => {
    await expect(heading(page)).toBeFocused();
    await page.getByLabel('Wachtwoordzin', { exact: true }).fill('welkom01');
    await page.getByLabel('Typ hem nog een keer').fill('welkom01');
    await expect(page.getByText('veel te makkelijk te raden')).toBeVisible();
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect(heading(page)).toHaveText('Kies je wachtwoordzin');
    await page.getByLabel('Wachtwoordzin', { exact: true }).fill(passphrase);
    await expect(page.getByText('sterk genoeg')).toBeVisible();
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect(page.getByText('Dit is niet dezelfde zin.')).toBeVisible();
    await expectAccessible(page, 'choosing a passphrase');
    await page.getByLabel('Typ hem nog een keer').fill(passphrase);
    await page.getByRole('button', { name: 'Verder' }).click();
  });

  const recoveryKey = await test.step('the recovery key is shown, saved and partly typed back', async () => {
    await expect(heading(page)).toHaveText('Bewaar je herstelsleutel', KEY_TIME);
    const key = await readRecoveryKey(page);
    expect(key).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
    await expectAccessible(page, 'the recovery key');
    await page.getByRole('button', { name: 'Sla op als bestand' }).click();
    const saved = await offeredFile(page);
    expect(saved.name).toBe('herstelsleutel-dossiers.txt');
    expect(saved.buffer.toString()).toContain(key);
    await page.getByRole('button', { name: 'Verder' }).click();
    await page
      .getByLabel(/^Groep \d+$/)
      .first()
      .fill('xxxx');
    await page.getByRole('button', { name: 'Klaar, open mijn dossiers' }).click();
    await expect(page.getByText(/^Dit is niet groep/).first()).toBeVisible();
    await expectAccessible(page, 'typing the recovery key back');
    await typeGroupsBack(page, key);
    await page.getByRole('button', { name: 'Klaar, open mijn dossiers' }).click();
    return key;
  });

  await test.step('it asks who writes and shows that there is nothing yet', async () => {
    await sayWhoWrites(page);
    await expect(page.getByRole('heading', { name: 'Nog geen dossiers' })).toBeVisible();
    await expectAccessible(page, 'an empty vault');
  });

  await test.step('after a reload it is locked; a wrong passphrase says so and the right one opens', async () => {
    await page.reload();
    const field = page.getByLabel('Je wachtwoordzin');
    // Driven from outside, a reloaded window need not be the one that has the keyboard.
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    for (const [name, value] of Object.entries(PRIVATE)) await expect(field).toHaveAttribute(name, value);
    await field.focus();
    await page.keyboard.type('lamp fiets kast boten');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Deze sleutel past niet.')).toBeVisible(KEY_TIME);
    await expectAccessible(page, 'a wrong passphrase');
    await unlock(page, { passphrase });
    await expect(heading(page)).toHaveText('Vandaag');
  });

  await test.step('the recovery key opens it and a new passphrase takes the place of the old one', async () => {
    await page.getByRole('button', { name: 'Op slot' }).click();
    await page.getByRole('button', { name: 'Wachtwoordzin vergeten?' }).click();
    await expect(page.getByLabel('Je herstelsleutel')).toBeVisible();
    await expectAccessible(page, 'a forgotten passphrase');
    await page.getByLabel('Je herstelsleutel').fill(` ${recoveryKey.toLowerCase()} `);
    await page.getByLabel('Wachtwoordzin', { exact: true }).fill('mus heg tuin stoel pan');
    await page.getByLabel('Typ hem nog een keer').fill('mus heg tuin stoel pan');
    await expect(page.getByText(/sterk/)).toBeVisible();
    await page.getByRole('button', { name: 'Open met herstelsleutel' }).click();
    await expect(heading(page)).toHaveText('Vandaag', KEY_TIME);
    await page.getByRole('button', { name: 'Op slot' }).click();
    await unlock(page, { passphrase: 'mus heg tuin stoel pan' });
  });
});
