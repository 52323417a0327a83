import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/find-violations';
import { expect, test } from '../support/test';
import { heading, KEY_TIME, makeVault, NARROW } from '../support/tracker';
import { untilDraftsAreKept } from '../support/until-drafts-are-kept';

test.use({ viewport: NARROW });

/** More presses than any of these screens has places to stop at. */
const MOST = 90;

/** Goes on by Tab until the focus is there; `back` goes the other way round, for what stands before: past the ends of a page lies the browser's own frame. */
async function tabTo(page: Page, target: Locator, back = false): Promise<void> {
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      const isSeen = await target.evaluate((element) => element.getBoundingClientRect().height > 0);
      expect(isSeen, 'what has the focus can be seen').toBe(true);
      return;
    }
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`the focus never came to ${target}`);
}

async function typeIn(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

async function pressOn(page: Page, target: Locator, back = false): Promise<void> {
  await tabTo(page, target, back);
  await page.keyboard.press('Enter');
}

test('a case is made, worked and locked in the middle of a sentence by keyboard alone', async ({ page }) => {
  const { passphrase } = await makeVault(page);

  await test.step('a new case', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Nieuw', exact: true }), true);
    await expect(heading(page)).toBeFocused();
    const targeted = page.getByRole('group', { name: 'Wie wordt gepest?' });
    await typeIn(page, targeted.getByLabel('Voornaam'), 'Voorbeeld');
    await typeIn(page, targeted.getByLabel('Achternaam'), 'Vlinder');
    // Enter in a line does not save a case that is half typed.
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Nieuw dossier');
    await typeIn(page, page.getByLabel('Wat is er gezien of gehoord?'), 'Geduwd op de trap.');
    await pressOn(page, page.getByRole('button', { name: 'Vandaag', exact: true }));
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^Dossier/);
    await expect(heading(page)).toBeFocused();
  });

  await test.step('what is wrong is told, and the focus goes there', async () => {
    await pressOn(
      page,
      page.getByRole('navigation', { name: 'Snel vastleggen' }).getByRole('link', { name: 'Gesprek' }),
    );
    await expect(heading(page)).toBeFocused();
    await pressOn(page, page.getByRole('button', { name: 'Bewaar gesprek' }));
    await expect(page.getByRole('alert')).toContainText('Kies met wie het gesprek was.');
    await expect(page.getByLabel('Voorbeeld Vlinder')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await test.step('locked in the middle of a sentence, at most the last second is gone', async () => {
    await typeIn(page, page.getByLabel('Wat is er besproken?'), 'Zij vertelde dat');
    await untilDraftsAreKept(page);
    await pressOn(page, page.getByRole('button', { name: 'Op slot' }), true);
    await expect(page.getByText('Zij vertelde dat')).toHaveCount(0);
    await typeIn(page, page.getByLabel('Je wachtwoordzin'), passphrase);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Gesprek vastleggen', KEY_TIME);
    await expect(page.getByLabel('Wat is er besproken?')).toHaveValue('Zij vertelde dat');
    await expect(page.getByLabel('Voorbeeld Vlinder')).toBeChecked();
    await expectAccessible(page, 'a draft that is found again');
    await typeIn(page, page.getByLabel('Wat is er besproken?'), ' het al weken speelt.');
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^Dossier/);
    await pressOn(page, page.getByRole('link', { name: 'Gesprekken' }));
    await expect(page.getByText('Zij vertelde dat het al weken speelt.')).toBeVisible();
  });

  await test.step('a stored text is no draft any more', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Leg een gesprek vast' }));
    await expect(page.getByLabel('Wat is er besproken?')).toHaveValue('');
    await expect(page.getByText('Dit stond er nog')).toHaveCount(0);
  });

  await test.step('a dialog keeps the focus inside and gives it back', async () => {
    await page.goBack();
    await pressOn(page, page.getByRole('link', { name: /^Verbeteren of terugnemen/ }));
    await expect(heading(page)).toHaveText('Regel in het dossier');
    const takeBack = page.getByRole('button', { name: 'Neem terug' });
    await pressOn(page, takeBack);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'a dialog');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(takeBack).toBeFocused();
  });
});
