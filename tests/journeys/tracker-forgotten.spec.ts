import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/find-violations';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, type Keys, makeVault, NARROW, unlock } from '../support/tracker';

test.use({ viewport: NARROW });

const go = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true }).first().click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const toToday = (page: Page) =>
  page.getByRole('navigation').getByRole('link', { name: 'Vandaag', exact: true }).click();
const part = (page: Page, name: string) => page.locator('section', { has: page.getByRole('heading', { name }) });

/** Comes back on another day, and opens the vault. */
async function comeBack(page: Page, keys: Keys, on: string): Promise<void> {
  await page.clock.setSystemTime(new Date(`${on}T09:00:00+01:00`));
  await page.reload();
  await unlock(page, keys);
  await toToday(page);
}

test(
  'a report that nobody touched is asked for weeks later, what is written down does its task, and a reminder comes back on its day',
  THOROUGH,
  async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-30T09:00:00+01:00') });
    const keys = await makeVault(page);

    await test.step('a new report has a line, with its task and since when', async () => {
      await page.getByRole('navigation').getByRole('link', { name: 'Nieuw', exact: true }).click();
      const targeted = page.getByRole('group', { name: 'Wie wordt gepest?' });
      await targeted.getByLabel('Voornaam').fill('Voorbeeld');
      await targeted.getByLabel('Achternaam').fill('Vlinder');
      await page.getByLabel('Wat is er gezien of gehoord?').fill('De tas lag in de sloot.');
      await press(page, 'Vandaag');
      await press(page, 'Bewaar als dossier');
      await expect(heading(page)).toHaveText(/^Dossier 2026-01$/);
      await toToday(page);
      await expect(page.getByText('Er hoeft nu niets')).toHaveCount(0);
      const line = part(page, 'Nu te doen').getByRole('link');
      await expect(line).toContainText('Gesprek voeren en opschrijven');
      await expect(line).toContainText('Vraag door en noteer 6 dingen.');
      await expect(line).toContainText('sinds ma 30 nov');
    });

    await test.step('untouched for weeks it says so', async () => {
      await comeBack(page, keys, '2027-01-19');
      const line = part(page, 'Te laat').getByRole('link');
      await expect(line).toContainText('Voorbeeld Vlinder');
      await expect(line).toContainText('50 dagen niets opgeschreven');
      await expectAccessible(page, 'a case that was left alone');
    });

    await test.step('the line opens the form, and the talk settles the task until it is taken back', async () => {
      await part(page, 'Te laat').getByRole('link').click();
      await page.getByLabel('Voorbeeld Vlinder').check();
      await press(page, 'Bewaar gesprek');
      // Back to where the line stood.
      await expect(heading(page)).toHaveText('Vandaag');
      await expect(part(page, 'Nu te doen').getByRole('link')).toContainText(
        'Volgende stap zetten: wat hier moest worden opgeschreven, staat er',
      );
      await part(page, 'Nu te doen').getByRole('link').click();
      await go(page, 'Terug naar dossier 2026-01');
      await go(page, 'Tijdlijn');
      await go(page, 'Individueel gesprek');
      await press(page, 'Neem terug');
      await page.getByRole('dialog').getByLabel('Waarom?').fill('Het was een ander gesprek.');
      await page.getByRole('dialog').getByRole('button', { name: 'Neem terug' }).click();
      await toToday(page);
      await expect(page.getByRole('main')).toContainText('Gesprek voeren en opschrijven');
      await part(page, 'Nu te doen').getByRole('link').click();
      await page.getByLabel('Voorbeeld Vlinder').check();
      await press(page, 'Bewaar gesprek');
      await expect(heading(page)).toHaveText('Vandaag');
    });

    await test.step('a reminder comes back on its day, and is put off with a reason', async () => {
      await part(page, 'Nu te doen').getByRole('link').click();
      await go(page, 'Terug naar dossier 2026-01');
      await go(page, 'Herinneringen');
      await go(page, 'Zet een herinnering');
      await page.getByLabel('Wat ga je dan doen?').fill('Bel de opa die oppast.');
      await page.getByLabel('Op welke dag?').fill('2027-01-26');
      await press(page, 'Bewaar herinnering');
      await comeBack(page, keys, '2027-01-27');
      await expect(part(page, 'Te laat').getByRole('link', { name: /Bel de opa/ })).toContainText('1 dag te laat');
      await part(page, 'Te laat')
        .getByRole('link', { name: /Bel de opa/ })
        .click();
      await go(page, 'Kies een andere dag');
      await page.getByLabel('Op welke dag?').fill('2027-02-15');
      await press(page, 'Bewaar de nieuwe dag');
      await expect(page.getByText('Schrijf kort op waarom het later wordt.').first()).toBeVisible();
      await page.getByLabel('Waarom wordt het later?').fill('Hij is op reis.');
      await press(page, 'Bewaar de nieuwe dag');
      await expect(heading(page)).toHaveText('Herinnering');
      await expectAccessible(page, 'reminders');
      await toToday(page);
      await page.getByText('Later (1 regel)').click();
      await expect(page.getByRole('link', { name: /Bel de opa/ })).toContainText('over 19 dagen');
    });
  },
);
