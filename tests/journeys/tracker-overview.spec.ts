import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { PASSPHRASE, writeBackup } from '../bench/tracker/large-backup';
import { expectAccessible, expectAccessibleInTheDark } from '../support/find-violations';
import { noteOfferedFiles, offeredFile } from '../support/offered-files';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, KEY_TIME, makeVault, NARROW, openTracker } from '../support/tracker';

test.use({ viewport: NARROW });

const CASES = 120;
const HIDDEN = 'verborgen';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function open(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Meer', exact: true }).click();
  await page.getByRole('link', { name: new RegExp(`^${place}`) }).click();
  await expect(page.getByText('Even laden…')).toHaveCount(0);
}

/** The school and its address, as the files of this site name them. */
async function originOf(page: Page): Promise<{ readonly school: string; readonly site: string }> {
  const { name, site } = JSON.parse((await page.locator('astro-island').getAttribute('props')) ?? '{}');
  return { school: name[1], site: site[1] };
}

/** All counts in the tables of the charts, by title and row. */
const tablesOf = (page: Page): Promise<string[][]> =>
  page.locator('figure table').evaluateAll((tables) =>
    tables.flatMap((table) => {
      const title = table.querySelector('thead th')?.textContent ?? '';
      return [...table.querySelectorAll('tbody tr')].map((row) => [
        title,
        row.children[0]?.textContent ?? '',
        row.children[1]?.textContent ?? '',
      ]);
    }),
  );

const totalOf = (page: Page) => page.locator('dl div', { hasText: /^Dossiers/ }).locator('dd');

test(
  'a year is counted without names or small numbers, and two vaults are counted together',
  THOROUGH,
  async ({ page, browser, baseURL, browserName }, testInfo) => {
    await noteOfferedFiles(page);
    await openTracker(page);
    const backup = testInfo.outputPath('mentor.zip');
    await writeBackup(backup, CASES, await originOf(page));
    await press(page, 'Zet een back-up terug');
    await page.getByLabel('Je back-upbestand').setInputFiles(backup);
    await page.getByLabel('De wachtwoordzin van toen').fill(PASSPHRASE);
    await press(page, 'Bekijk wat erin zit');
    await page.getByLabel('Van mij').check(KEY_TIME);
    await page.getByRole('button', { name: 'Zet deze dossiers terug' }).click(KEY_TIME);
    await expect(page.getByRole('button', { name: 'Op slot' })).toBeVisible(KEY_TIME);
    await open(page, 'Overzicht');

    const shown = await test.step('charts have a table with the same counts, and no small one', async () => {
      await expect(heading(page)).toHaveText(/^Overzicht \d{4}-\d{4}$/);
      await page.getByLabel('Schooljaar').selectOption('2026-2027');
      await expect(totalOf(page)).toHaveText(String(CASES));
      await page.getByText('Tabel van Vormen van pesten').click();
      await expectAccessible(page, 'the counts');
      await expectAccessibleInTheDark(page, 'the counts');
      const rows = await tablesOf(page);
      expect(rows).toContainEqual(['Vormen van pesten', 'Digitaal', '24']);
      expect(rows).toContainEqual(['Waar het gebeurde', 'Online', '15']);
      for (const [, , count = ''] of rows) expect(count === HIDDEN || Number(count) >= 5).toBe(true);
      const bars = await page.locator('figure svg text').allTextContents();
      for (const [, words = ''] of rows) expect(bars).toContain(words);
      expect(await page.locator('main').innerText()).not.toMatch(/Vlinder|Tester|2B|case-/);
      return rows;
    });

    await test.step('the file for a spreadsheet says the same, to another reader', async () => {
      await press(page, 'Sla op voor een rekenblad');
      const { name, buffer } = await offeredFile(page);
      expect(name).toBe('overzicht-2026-2027.csv');
      const [head, total, ...rows]: string[][] = parse(buffer, { bom: true, delimiter: ';' });
      expect(head).toEqual(['Schooljaar', 'Onderwerp', 'Wat', 'Dossiers']);
      expect(total?.at(-1)).toBe(String(CASES));
      for (const row of shown) expect(rows).toContainEqual(['2026-2027', ...row]);
      expect(rows.every(([year]) => year === '2026-2027')).toBe(true);
    });

    // Driven from outside, Firefox shows no page as it prints.
    if (browserName === 'chromium')
      await test.step('on paper stand the charts, and nothing to press', async () => {
        await page.emulateMedia({ media: 'print' });
        await expect(page.getByText('Vormen van pesten').first()).toBeVisible();
        await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
        await expect(page.getByText('Samen tellen')).toBeHidden();
        await page.emulateMedia({ media: null });
      });

    const context = await browser.newContext({ viewport: NARROW, locale: 'nl-NL', ...(baseURL && { baseURL }) });
    const other = await context.newPage();
    const key = await test.step('the coordinator has a vault and a key', async () => {
      await makeVault(other);
      await open(other, 'Overdracht');
      await other.getByRole('link', { name: /^Sleutels van collega/ }).click();
      return other.getByText(/^age1/).innerText();
    });

    const share = await test.step('the counts go sealed to a key that was compared by phone', async () => {
      await page.getByRole('link', { name: 'Zet die sleutel erbij' }).click();
      await page.getByLabel('Van wie is hij?').fill('coördinator');
      await page.getByLabel('De sleutel').fill(key);
      await press(page, 'Zet erbij');
      await press(page, 'De cijfers zijn hetzelfde');
      await expect(page.getByText('Je hebt de cijfers vergeleken.')).toBeVisible();
      await open(page, 'Overzicht');
      await press(page, /^Maak mijn telling van/);
      await expect(page.getByText('Je telling is gemaakt')).toBeVisible(KEY_TIME);
      await expectAccessible(page, 'a made count');
      const file = await offeredFile(page);
      expect(file.buffer.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);
      expect(file.buffer.toString('latin1')).not.toMatch(/2026-2027|Vlinder/);
      return file;
    });

    await test.step('a file that is something else is not counted, and says why', async () => {
      await open(other, 'Overzicht');
      const field = other.getByLabel('Een telling van een collega');
      await field.setInputFiles({ name: 'foto.age', mimeType: 'image/png', buffer: Buffer.from('geen telling') });
      await expect(other.getByText('Dit is geen bestand van dit programma.')).toBeVisible();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expectAccessible(other, 'a wrong file');
    });

    await test.step('the coordinator sees whose it is before counting it along, and a second time changes nothing', async () => {
      for (const _ of ['once', 'again']) {
        await other.getByLabel('Een telling van een collega').setInputFiles(share);
        await expect(other.getByText('Deze telling gaat open')).toBeVisible();
        await expect(other.getByText(`2026-2027, ${CASES} dossiers`)).toBeVisible();
        await other.getByRole('button', { name: 'Tel mee' }).click();
        await expect(other.getByText('Telt nu mee')).toBeVisible();
        await expect(totalOf(other)).toHaveText(String(CASES));
      }
      await expect(other.getByText('1 telling van anderen')).toBeVisible();
      expect(await tablesOf(other)).toEqual(shown);
      await expectAccessible(other, 'counts together');
      await other.getByRole('button', { name: /^Niet meer meetellen: Mentor/ }).click();
      await expect(other.getByText('Minder dan 5 dossiers')).toBeVisible();
      await expectAccessible(other, 'too few to count');
    });
    await context.close();
  },
);
