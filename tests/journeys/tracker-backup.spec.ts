import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { findAge } from '../run/tools/age';
import { ageProgram } from '../support/age-program';
import { expectAccessible, expectAccessibleInTheDark } from '../support/find-violations';
import { fileOfferedBy, noteOfferedFiles } from '../support/offered-files';
import { expect, test } from '../support/test';
import { heading, KEY_TIME, makeVault, NARROW } from '../support/tracker';

test.use({ viewport: NARROW });

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

/** The browser's own question cannot be answered from outside: a folder of the page's own stands in for the person's. */
const chooseFolder = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Mijn map', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: pick });
  });

const namesInFolder = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Mijn map');
    return Array.fromAsync(folder.keys());
  });

const readFromFolder = (page: Page, name: string): Promise<readonly number[]> =>
  page.evaluate(async (wanted) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Mijn map');
    const file = await (await folder.getFileHandle(wanted)).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  }, name);

test('back-ups are made, kept in a folder, checked, put back and taken back', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium writes in folders');
  await noteOfferedFiles(page);
  await chooseFolder(page);
  const keys = await makeVault(page);
  await newCase(page, 'Voorbeeld');
  await toBackup(page);
  await expectAccessible(page, 'back-ups before there is one');
  await expectAccessibleInTheDark(page, 'back-ups before there is one');

  const inFolder = await test.step('a folder is chosen once, and gets a back-up at once', async () => {
    await press(page, 'Kies een map');
    await expect(page.getByText('De map heet Mijn map.')).toBeVisible(KEY_TIME);
    await expect(page.getByText(/De laatste back-up ging erin om/)).toBeVisible();
    await expectAccessible(page, 'back-ups in a folder');
    const names = await namesInFolder(page);
    expect(names).toEqual([expect.stringMatching(/^dossiers-[\d-]+-[a-z0-9]{6}\.zip$/)]);
    return Buffer.from(await readFromFolder(page, names[0] ?? ''));
  });

  await test.step('the age program opens what is in the folder, with the recovery key alone', () => {
    if (findAge() === undefined) return;
    const sealed = unzipSync(inFolder)['dossiers.age'] ?? new Uint8Array();
    const opened = ageProgram().openWithKey(sealed, keys.recoveryKey);
    expect(new TextDecoder().decode(opened.made)).toContain('De tas lag in de sloot.');
  });

  const backup = await test.step('a back-up is saved by hand, and listed', async () => {
    const file = await fileOfferedBy(page, () => press(page, 'Maak een back-up'));
    await page.getByText('2 bestanden').click();
    await expect(page.getByText(file.name).last()).toBeVisible();
    return { ...file };
  });

  await test.step('checking says when the key is wrong, and what came after', async () => {
    await newCase(page, 'Later');
    await toBackup(page);
    await press(page, 'Kies een bestand om na te kijken');
    await page.getByLabel('Je back-upbestand').setInputFiles({ ...backup, buffer: backup.buffer.subarray(0, 900) });
    await page.getByLabel('De wachtwoordzin van toen').fill(keys.passphrase);
    await press(page, 'Kijk na');
    await expect(page.getByText('Het einde van het bestand ontbreekt.')).toBeVisible(KEY_TIME);
    await page.getByLabel('Je back-upbestand').setInputFiles(backup);
    await press(page, 'Kijk na');
    await expect(page.getByText(/Daarna schreef je nog \d+ regels/)).toBeVisible(KEY_TIME);
    await expectAccessible(page, 'a checked back-up');
    await expect(page.getByText(/Dit deed je het laatst op/)).toBeVisible();
  });

  await test.step('putting it back replaces everything, and that is taken back', async () => {
    await press(page, 'Kies een bestand om terug te zetten');
    await page.getByLabel('Je back-upbestand').setInputFiles(backup);
    await page.getByLabel('De wachtwoordzin van toen').fill(keys.passphrase);
    await press(page, 'Bekijk wat erin zit');
    await expect(page.getByText('Hier komt nieuw bij: 0 regels.')).toBeVisible(KEY_TIME);
    await expectAccessible(page, 'what a back-up holds');
    await press(page, 'Vervang alles hier');
    await expectAccessible(page, 'the question whether to replace');
    await press(page, 'Ja, vervang alles');
    await expect(page.getByText('De back-up is teruggezet.')).toBeVisible();
    await place(page, 'Dossiers');
    await expect(page.getByText('Voorbeeld Vlinder')).toBeVisible();
    await expect(page.getByText('Later Vlinder')).toHaveCount(0);
    await toBackup(page);
    await press(page, 'Draai het terugzetten terug');
    await expect(page.getByText('De dossiers zijn weer zoals ze waren')).toBeVisible();
    await place(page, 'Dossiers');
    await expect(page.getByText('Later Vlinder')).toBeVisible();
  });

  await test.step('the folder is let go, and its files stay', async () => {
    await toBackup(page);
    await press(page, 'Stop hiermee');
    await expect(page.getByRole('button', { name: 'Kies een map' })).toBeVisible();
    expect(await namesInFolder(page)).not.toEqual([]);
  });

  await test.step('one page says how a file opens without this site', async () => {
    await page.getByRole('link', { name: 'Lees hoe dat gaat' }).click();
    await expect(heading(page)).toHaveText('Een bestand openen zonder deze site');
    await expectAccessible(page, 'opening a file without this site');
    await expectAccessibleInTheDark(page, 'opening a file without this site');
  });
});
