import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Encrypter } from 'age-encryption';
import { zipSync } from 'fflate';
import { expectAccessible } from '../support/find-violations';
import { expect, test } from '../support/test';
import { heading, makeVault, NARROW, openTracker } from '../support/tracker';

test.use({ viewport: NARROW });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

/** A browser takes a file for another one when it was written at another moment. */
const WRITTEN = new Date('2026-11-02T09:00:00Z');

/** A file on a stick, which can be pulled out after the file was chosen and put in again. */
async function onStick(name: string, content: Uint8Array) {
  const stick = await mkdtemp(join(tmpdir(), 'stick-'));
  const path = join(stick, name);
  const write = async () => {
    await writeFile(path, content);
    await utimes(path, WRITTEN, WRITTEN);
  };
  await write();
  return {
    path,
    pull: () => rm(stick, { recursive: true }),
    putBack: async () => {
      await mkdir(stick);
      await write();
    },
  };
}

async function sealed(): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(10);
  encrypter.setPassphrase('zes woorden');
  return encrypter.encrypt('niets');
}

/** Says that the file cannot be read, at the field, where a keyboard goes on; and nothing is being done any more. */
async function expectTold(page: Page, label: string, button: string): Promise<void> {
  const field = page.getByLabel(label);
  await expect(field).toHaveAccessibleDescription(/Het bestand is niet te lezen/);
  await expect(field).toBeFocused();
  await expect(page.getByRole('button', { name: button, exact: true })).not.toHaveAttribute('aria-busy');
  await expect(page.getByRole('button', { name: 'Breek af' })).toHaveCount(0);
}

test('a back-up on a stick that was pulled out is told as that, and another can be chosen', async ({ page }) => {
  await openTracker(page);
  await press(page, 'Zet een back-up terug');
  const stick = await onStick('dossiers.zip', zipSync({ 'dossiers.age': new Uint8Array(10) }));
  await page.getByLabel('Je back-upbestand').setInputFiles(stick.path);
  await page.getByLabel('De wachtwoordzin van toen').fill('zes woorden');
  await stick.pull();
  await press(page, 'Bekijk wat erin zit');
  await expectTold(page, 'Je back-upbestand', 'Bekijk wat erin zit');
  await expectAccessible(page, 'a back-up that cannot be read');

  await stick.putBack();
  await press(page, 'Bekijk wat erin zit');
  await expect(page.getByLabel('Je back-upbestand')).toHaveAccessibleDescription(/is beschadigd/);
  await stick.pull();

  const other = await onStick('andere.zip', zipSync({ 'dossiers.age': new Uint8Array(10) }));
  await page.getByLabel('Je back-upbestand').setInputFiles(other.path);
  await press(page, 'Bekijk wat erin zit');
  await expect(page.getByLabel('Je back-upbestand')).toHaveAccessibleDescription(/is beschadigd/);
  await other.pull();
});

test('a handover on a stick that was pulled out is told as that', async ({ page }) => {
  await makeVault(page);
  await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Meer' }).click();
  await page.getByRole('link', { name: /^Overdracht/ }).click();
  await page.getByRole('link', { name: /^Een overdracht ontvangen/ }).click();
  await expect(heading(page)).toHaveText('Een overdracht ontvangen');
  const stick = await onStick('overdracht.age', await sealed());
  await page.getByLabel('Het bestand').setInputFiles(stick.path);
  await page.getByLabel('De zin die je aan de telefoon hoorde').fill('zes woorden');
  await stick.pull();
  await press(page, 'Bekijk wat erin zit');
  await expectTold(page, 'Het bestand', 'Bekijk wat erin zit');
});

test.describe('a bug while a file is read', () => {
  test.use({ expected: { errors: [/boom/], elsewhere: [] } });

  test('is told as a fault of the program, once, and the same can be asked for again', async ({ page }) => {
    await openTracker(page);
    await press(page, 'Zet een back-up terug');
    await page.evaluate(() => {
      Blob.prototype.arrayBuffer = () => Promise.reject(new TypeError('boom'));
    });
    // The file is looked at when it is chosen and read again when it is opened: two attempts that go wrong alike.
    const stick = await onStick('dossiers.zip', zipSync({ 'dossiers.age': new Uint8Array(10) }));
    await page.getByLabel('Je back-upbestand').setInputFiles(stick.path);
    await expect(page.getByRole('alert')).toHaveText(/Het programma liep vast/);
    await page.getByLabel('De wachtwoordzin van toen').fill('zes woorden');
    await press(page, 'Bekijk wat erin zit');
    const alert = page.getByRole('alert');
    await expect(alert).toHaveText(/Het programma liep vast.*TypeError: boom/s);
    await expect(alert).toHaveCount(1);
    await expect(alert.getByRole('button', { name: 'Laad de pagina opnieuw' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bekijk wat erin zit' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Bekijk wat erin zit' })).not.toHaveAttribute('aria-busy');
    await expectAccessible(page, 'a fault of the program');
    await stick.pull();
  });
});
