import type { Page } from '@playwright/test';
import { goToHash } from '../support/go-to-hash';
import { give, openFile, readReply, taken } from '../support/handover';
import { noteOfferedFiles } from '../support/offered-files';
import { withSecondProfile } from '../support/second-profile';
import { countTaps, tapsOn, wordsOn } from '../support/taps';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, makeVault, openExample } from '../support/tracker';
import { openCase, report } from '../support/worked-screens';

/** A phone of 2020, and the narrowest window. */
const PHONE = { width: 390, height: 844 };
const WIDTHS = [PHONE.width, 320];

test.use({ viewport: PHONE });

const nav = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const firstBox = (page: Page) => page.locator('li[data-status="open"] > input[type="checkbox"]').first();

/** What it costs on a phone from 'Vandaag' on; texts are typed, which is no tap. */
test('what a mentor does most costs few taps, and what is open stands on the first screen', async ({ page }) => {
  await openExample(page);

  await test.step('a phone call: its line, and saving', async () => {
    await countTaps(page);
    await page
      .getByRole('link', { name: /^Ouders inlichten/ })
      .first()
      .click();
    await page.getByLabel('Waarover ging het?').fill('Hoe het nu gaat.');
    await press(page, 'Bewaar contact');
    await expect(heading(page)).toHaveText('Vandaag');
    expect(await tapsOn(page)).toBeLessThanOrEqual(3);
  });

  await test.step('a new report', async () => {
    await countTaps(page);
    await nav(page, 'Nieuw').click();
    const targeted = page.getByRole('group', { name: 'Wie wordt gepest?' });
    await targeted.getByLabel('Voornaam').fill('Voorbeeld');
    await targeted.getByLabel('Achternaam').fill('Verzonnen');
    await page.getByLabel('Wat is er gezien of gehoord?').fill('De tas lag in de sloot.');
    await press(page, 'Vandaag');
    await press(page, 'Bewaar als dossier');
    await expect(heading(page)).toHaveText(/^Dossier/);
    expect(await tapsOn(page)).toBeLessThanOrEqual(4);
  });

  await test.step('three ticks', async () => {
    await nav(page, 'Vandaag').click();
    await countTaps(page);
    await nav(page, 'Dossiers').click();
    await page.getByRole('link', { name: /^Kobus Krekel/ }).click();
    for (const task of [
      /^Laat de pesters zelf bedenken/,
      /^Spreek waardering uit/,
      /^Stel een bemiddelingsgesprek voor/,
    ]) {
      await page.getByLabel(task).click();
      await expect(page.getByLabel(task)).toBeChecked();
    }
    expect(await tapsOn(page)).toBe(5);
  });

  await test.step('the first open task of every example case stands on the first screen', async () => {
    await nav(page, 'Dossiers').click();
    const cases = await page
      .getByRole('main')
      .locator('a[href^="#/dossier/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    expect(cases.length).toBeGreaterThan(10);
    for (const width of WIDTHS) {
      await page.setViewportSize({ ...PHONE, width });
      // In a vault of one's own the bar that says that this is an example is not there.
      const bar = (await page.getByText('Alle namen zijn verzonnen').locator('xpath=..').boundingBox())?.height ?? 0;
      for (const hash of cases) {
        await goToHash(page, hash);
        await expect(heading(page)).toHaveText(/^Dossier/);
        if ((await firstBox(page).count()) === 0) continue;
        const box = await firstBox(page).boundingBox();
        // On a phone the whole box; where letters are so large that a phone is 320 pixels wide, at least where it begins.
        const whole = width < PHONE.width ? 0 : (box?.height ?? 0);
        expect.soft((box?.y ?? 0) + whole - bar, `${hash} at ${width}`).toBeLessThanOrEqual(PHONE.height);
      }
    }
  });
});

/** Choosing a file is no press of the page, so of receiving and of the answer it is one more. */
test(
  'handing over costs few taps on both sides, and few words to read',
  THOROUGH,
  async ({ page, browser, baseURL }) => {
    await noteOfferedFiles(page);
    await withSecondProfile(browser, baseURL ?? '', async (other) => {
      await other.setViewportSize(PHONE);
      await Promise.all([makeVault(page), makeVault(other)]);
      await report(page, { targeted: 'Voorbeeld', bullying: 'Proef' }, 'De tas lag in de sloot.');

      const given = await test.step('giving', async () => {
        await countTaps(page);
        await openCase(page, 'Voorbeeld');
        await page.getByRole('link', { name: 'Overdragen', exact: true }).click();
        expect(await wordsOn(page), 'words of giving').toBeLessThanOrEqual(120);
        const made = await give(page, 'leerlingcoördinator');
        expect(await wordsOn(page), 'words of what to do with the file').toBeLessThanOrEqual(150);
        await press(page, 'Klaar');
        expect(await tapsOn(page)).toBeLessThanOrEqual(5);
        return made;
      });

      const receipt = await test.step('receiving', async () => {
        await countTaps(other);
        await openFile(other, given);
        expect(await wordsOn(other), 'words of what comes').toBeLessThanOrEqual(140);
        await press(other, 'Ik ben leerlingcoördinator');
        const file = await taken(other);
        expect(await tapsOn(other)).toBeLessThanOrEqual(6);
        return file;
      });

      await test.step('reading the answer', async () => {
        await countTaps(page);
        await readReply(page, receipt);
        await expect(page.getByText('Het bewijs klopt: de ander bewaart alles')).toBeVisible();
        expect(await wordsOn(page), 'words of the answer').toBeLessThanOrEqual(120);
        expect(await tapsOn(page)).toBeLessThanOrEqual(4);
      });
    });
  },
);
