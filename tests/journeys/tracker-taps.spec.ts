import type { Page } from '@playwright/test';
import { countTaps, tapsOn } from '../support/taps';
import { expect, test } from '../support/test';
import { heading, openExample } from '../support/tracker';

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
        await page.evaluate((to) => {
          location.hash = to;
        }, hash);
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
