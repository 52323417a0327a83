import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { findAge } from '../run/tools/age.ts';
import { ageProgram } from '../support/age-program';
import { expectAccessible, expectAccessibleInTheDark } from '../support/find-violations';
import { noteOfferedFiles, offeredFile } from '../support/offered-files';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, KEY_TIME, makeVault, NARROW, unlock } from '../support/tracker';

test.use({ viewport: NARROW });

const TODAY = new Date('2026-11-30T12:00:00+01:00');

const navigate = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: place, exact: true }).click();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function more(page: Page, place: string): Promise<void> {
  await navigate(page, 'Meer');
  await page.getByRole('link', { name: new RegExp(`^${place}`) }).click();
  await expect(heading(page)).toHaveText(place);
}

async function makeCase(page: Page, last: string): Promise<void> {
  await navigate(page, 'Nieuw');
  const targeted = page.getByRole('group', { name: 'Wie wordt gepest?' });
  await targeted.getByLabel('Voornaam').fill('Voorbeeld');
  await targeted.getByLabel('Achternaam').fill(last);
  await page.getByLabel('Wat is er gezien of gehoord?').fill(`Het woord van ${last} is kwartelei.`);
  await press(page, 'Gisteren');
  await press(page, 'Bewaar als dossier');
  await expect(heading(page)).toHaveText(/^Dossier/);
}

async function close(page: Page): Promise<void> {
  await page.goto(`${page.url()}/afsluiten`);
  await page.getByLabel('Het was geen pesten').check();
  await page.getByLabel('Toelichting').fill('Ruzie om een bal.');
  await press(page, 'Sluit dit dossier');
  await expect(heading(page)).not.toHaveText('Afsluiten');
}

test(
  'what is past its term is exported, erased for real, and named where older files still hold it',
  THOROUGH,
  async ({ page }) => {
    await noteOfferedFiles(page);
    await page.clock.install({ time: TODAY });
    const keys = await makeVault(page);
    await makeCase(page, 'Vlinder');
    await close(page);
    await makeCase(page, 'Wesp');
    await close(page);
    await makeCase(page, 'Kever');
    await more(page, 'Back-up');
    await press(page, 'Maak een back-up');
    await expect(page.getByText('Je back-up is gemaakt')).toBeVisible(KEY_TIME);
    const old = (await offeredFile(page)).name;

    await test.step('without a term nothing is past it', async () => {
      await more(page, 'Opruimen');
      await expect(page.getByText('De school heeft nog geen bewaartermijn gekozen.')).toBeVisible();
      await page.getByLabel('Hoelang bewaar je een gesloten dossier?').selectOption('2 jaar');
      await expect(page.getByText('Er is nu geen dossier waarvan de bewaartermijn voorbij is.')).toBeVisible();
      await page.getByText('Een gesloten dossier eerder wissen').click();
      await expect(page.getByText('2 gesloten dossiers binnen de termijn')).toBeVisible();
      await expect(page.getByText(/Gesloten op .* Bewaren tot en met/)).toHaveCount(2);
      await expectAccessible(page, 'nothing to clean up');
    });

    await test.step('two years and a day later the closed cases are there, with why, and the open one is not', async () => {
      await page.clock.setSystemTime(TODAY.getTime() + 2 * 366 * 24 * 3_600_000);
      await page.reload();
      await unlock(page, keys);
      await navigate(page, 'Vandaag');
      await page.getByRole('link', { name: 'Opruimen' }).click();
      await expect(page.getByText('Van 2 dossiers is de bewaartermijn voorbij')).toBeVisible();
      await expect(page.getByText(/Gesloten op .* Bewaren hoefde tot en met/)).toHaveCount(2);
      await expect(page.getByText('Kever')).toHaveCount(0);
      await page.getByLabel(/^Voorbeeld Vlinder/).check();
      await expectAccessible(page, 'cases past their term');
      await expectAccessibleInTheDark(page, 'cases past their term');
    });

    await test.step('it is exported first, in a file that age opens', async () => {
      await press(page, 'Sla 1 dossier op in een bestand');
      await expect(page.getByText('Het bestand is gemaakt')).toBeVisible(KEY_TIME);
      const file = await offeredFile(page);
      expect(file.name).not.toMatch(/vlinder/i);
      await expectAccessible(page, 'an exported case');
      if (findAge() === undefined) return;
      const passphrase = await page.getByText(/^([a-z]+ ){5}[a-z]+$/).innerText();
      const { made } = ageProgram().openWithPassphrase(file.buffer, passphrase);
      const text = new TextDecoder().decode(made);
      expect(text).toContain('Het woord van Vlinder is kwartelei.');
      expect(text).not.toContain('Wesp');
    });

    await test.step('erasing asks first, and can be left', async () => {
      await press(page, /^Wis 1 dossier/);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Wis voor goed' }).click();
      await expect(dialog.getByText('Zet eerst het vinkje.')).toBeVisible();
      await expectAccessible(page, 'the question before erasing');
      await dialog.getByRole('button', { name: 'Toch niet' }).click();
      await expect(page.getByText('Van 2 dossiers is de bewaartermijn voorbij')).toBeVisible();
    });

    await test.step('both are erased together, and a fresh back-up holds neither', async () => {
      await press(page, 'Kies ze alle 2');
      await press(page, /^Wis 2 dossiers/);
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Ik weet dat dit niet terug te draaien is').check();
      await dialog.getByRole('button', { name: 'Wis voor goed' }).click();
      await expect(page.getByText('2 dossiers zijn gewist')).toBeVisible();
      await expect(page.getByText('De nieuwe back-up heet')).toBeVisible(KEY_TIME);
      await expectAccessible(page, 'erased cases');
      await expectAccessibleInTheDark(page, 'erased cases');
      const file = await offeredFile(page);
      expect(file.name).not.toBe(old);
      if (findAge() === undefined) return;
      const sealed = unzipSync(file.buffer)['dossiers.age'] ?? new Uint8Array();
      const text = new TextDecoder().decode(ageProgram().openWithKey(sealed, keys.recoveryKey).made);
      expect(text).toContain('Kever');
      expect(text).not.toMatch(/Vlinder|Wesp|Ruzie om een bal/);
      const { erasedCases } = JSON.parse(text) as { erasedCases: { tally: { line: object } }[] };
      expect(erasedCases.map(({ tally }) => tally.line)).toEqual(
        Array(2).fill(expect.objectContaining({ outcome: 'not-bullying', step: 0 })),
      );
    });

    await test.step('older files that still hold them are named until they were thrown away', async () => {
      const older = page.getByRole('listitem').filter({ hasText: old });
      await expect(older).toContainText('2 gewiste dossiers');
      await older.getByRole('button', { name: `${old} is weggegooid` }).click();
      await expect(older).toHaveCount(0);
      await expect(page.getByText(/Overdracht of los bestand van .*1 gewist dossier/)).toBeVisible();
      await page.reload();
      await unlock(page, keys);
      await expect(heading(page)).toHaveText('Opruimen');
      await expect(page.getByText('Oudere bestanden')).toBeVisible();
      await expect(page.getByText(old)).toHaveCount(0);
    });

    await test.step('nobody is waited for to answer what was exported', async () => {
      await navigate(page, 'Meer');
      await page.getByRole('link', { name: /^Overdracht/ }).click();
      await expect(page.getByText('Om elders te bewaren.')).toBeVisible();
      await expect(page.getByText('Wacht op antwoord.')).toHaveCount(0);
    });

    await test.step('the open case is as it was, and the erased ones are nowhere', async () => {
      await navigate(page, 'Dossiers');
      await expect(page.getByText('Voorbeeld Kever')).toBeVisible();
      await expect(page.getByText(/Vlinder|Wesp/)).toHaveCount(0);
    });
  },
);
