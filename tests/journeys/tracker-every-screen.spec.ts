import type { Page } from '@playwright/test';
import { CASE_PARTS, hashOf, PLAIN_SCREENS } from '../../src/tracker/ui/model/route';
import { expectAccessible, expectAccessibleInTheDark } from '../support/find-violations';
import { goToHash } from '../support/go-to-hash';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, NARROW, openExample } from '../support/tracker';
import { translatable } from '../support/translatable';

const SCREENS = [
  ...PLAIN_SCREENS.map((screen) => hashOf({ screen }).slice('#/'.length)),
  'overdracht',
  'inzage',
  'een-adres-dat-niet-bestaat',
];

/** Controls in the accessibility tree that a screen reader could only call by their kind. */
const UNNAMED = /^\s*- (?:button|link|textbox|searchbox|combobox|listbox|checkbox|radio|switch|spinbutton)(?! ").*$/gm;

const unnamedOn = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('body').ariaSnapshot()).match(UNNAMED) ?? [];

/** Nobody presses anything on paper. Driven from outside, only Chromium shows a page as it prints. */
async function expectNoButtonsOnPaper(page: Page, address: string): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'chromium') return;
  await page.emulateMedia({ media: 'print' });
  expect.soft(await page.getByRole('main').getByRole('button').count(), `${address}: buttons on paper`).toBe(0);
  expect.soft(await page.locator('main .button:visible').count(), `${address}: buttons on paper`).toBe(0);
  await page.emulateMedia({ media: null });
}

async function expectScreen(page: Page, address: string, names: RegExp): Promise<void> {
  await goToHash(page, address);
  await expect(heading(page), address).toBeFocused();
  await expect(page.getByText('Even laden')).toHaveCount(0);
  expect.soft(await unnamedOn(page), `${address}: without a name`).toEqual([]);
  expect.soft(await heading(page).count(), `${address}: one heading of the first level`).toBe(1);
  expect.soft(await translatable(page), `${address}: sent to a translator`).toEqual([]);
  expect.soft(await page.title(), address).not.toMatch(names);
  expect.soft(page.url(), address).not.toMatch(names);
  await expectNoButtonsOnPaper(page, address);
  await expectAccessible(page, address);
  await expectAccessibleInTheDark(page, address);
}

test(
  'every screen has one heading that gets the focus, a name for each control, and no violation in light or dark',
  THOROUGH,
  async ({ page }) => {
    await page.setViewportSize(NARROW);
    await openExample(page);
    for (const screen of SCREENS.slice(1)) await expectScreen(page, `#/${screen}`, /Doorsnee|Bram/);

    await goToHash(page, '#/dossiers');
    await page.getByRole('link', { name: /^Daan Doorsnee/ }).click();
    await expect(heading(page)).toContainText('Dossier');
    const [, , id] = new URL(page.url()).hash.split('/');
    for (const part of Object.values(CASE_PARTS)) await expectScreen(page, `#/dossier/${id}/${part}`, /Doorsnee|Kever/);
    await expectScreen(page, `#/evaluatie/${id}`, /Doorsnee|Kever/);
    await expectScreen(page, '#/vandaag', /Doorsnee|Bram/);

    await page.evaluate(() => {
      const button = document.createElement('button');
      button.translate = true;
      document.querySelector('main')?.append(button);
    });
    expect(await translatable(page), 'what may be translated would be seen').toEqual(['button']);
    expect(await unnamedOn(page), 'a control without a name would be seen').toHaveLength(1);
  },
);

/** What is answered by pressing one of a few, without anything to fill in. */
const CHOICES = /\/(overdragen|wat-nu)$/;

test('every line of Vandaag opens a form of its own', THOROUGH, async ({ page }) => {
  await openExample(page);
  const main = page.getByRole('main');
  const more = page.getByRole('button', { name: /^Laat er meer zien/ });
  while ((await more.count()) > 0) await more.first().click();
  const lines = await main
    .locator('section li > a[href^="#/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(lines.length).toBeGreaterThan(20);
  expect(new Set(lines).size, 'two lines that open the same').toBe(lines.length);
  for (const hash of lines) {
    await goToHash(page, hash);
    await expect(heading(page), hash).toBeFocused();
    await expect(heading(page), hash).not.toHaveText(/^(Vandaag|Dossier)/);
    await expect(main.locator(CHOICES.test(hash) ? 'button, p > a' : 'form').first(), hash).toBeVisible();
  }
});
