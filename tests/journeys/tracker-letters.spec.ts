import type { Page } from '@playwright/test';
import { readsCopies } from '../support/copied-text';
import { expectAccessible, expectAccessibleInTheDark } from '../support/find-violations';
import { expect, test } from '../support/test';
import { heading, NARROW, openExample } from '../support/tracker';

const back = (page: Page) => page.getByRole('link', { name: /^Terug naar dossier/ }).click();

/** Notes the address that the mail program would get, and keeps the browser from looking for one. */
const noteMail = (page: Page) =>
  page.addInitScript(() => {
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.protocol === 'mailto:') document.documentElement.dataset['mail'] = this.href;
      else click.call(this);
    };
  });

test('a message to parents names nobody else, leaves by mail or is said, and the contact is written down with it', async ({
  page,
  browserName,
}) => {
  const copiedText = await readsCopies(page, browserName);
  await noteMail(page);
  await page.setViewportSize(NARROW);
  await openExample(page);
  await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Dossiers' }).click();
  await page.getByRole('link', { name: /^Fien Fictief/ }).click();
  const text = page.getByLabel('Je bericht');

  await test.step('the messages that fit the step come first, per family', async () => {
    await page.getByRole('link', { name: 'Bericht aan ouders' }).click();
    await expect(page.getByRole('heading', { name: 'Ouders van Fien Fictief' })).toBeVisible();
    await expectAccessible(page, 'the choice of a message');
    await expectAccessibleInTheDark(page, 'the choice of a message');
    await page.getByRole('link', { name: 'Na het bemiddelingsgesprek' }).first().click();
    await expect(heading(page)).toHaveText('Na het bemiddelingsgesprek');
  });

  await test.step('it is filled from the case, and tells what is still open', async () => {
    await expect(text).toHaveValue(/verzorger\(s\) van Fien,/);
    await expect(page.getByText(/Vul eerst nog in:.*\[bereikbaar\]/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Open in je mailprogramma' })).toHaveCount(0);
    await page.getByLabel('Je naam, zoals ouders je kennen').fill('V. Voorbeeldleraar');
    await page.getByLabel('Hoe bereiken ouders je?').fill('050 000 00 00, elke dag na drie uur');
    for (const [label, answer] of [
      ['Welke afspraken zijn er?', 'De etui blijft met rust.'],
      ['Wanneer bespreken jullie hoe het gaat?', '10 december 2026'],
      ['Wanneer was het gesprek?', '26 november 2026'],
    ] as const) {
      const field = page.getByLabel(label);
      if (await field.count()) await field.fill(answer);
    }
    await expect(page.getByRole('button', { name: 'Open in je mailprogramma' })).toBeVisible();
    await expectAccessible(page, 'a message');
    await expectAccessibleInTheDark(page, 'a message');
  });

  await test.step('a name that is typed keeps it here until it is gone', async () => {
    const before = await text.inputValue();
    await text.fill(`${before}\n\nModel Libel deed mee. Ook Jansje was erbij, zegt Fien.`);
    await expect(page.getByText('Deze naam hoort hier niet')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Open in je mailprogramma' })).toHaveCount(0);
    await expectAccessible(page, 'a name in a message');
    await page.getByRole('button', { name: /^Vervang door/ }).click();
    await expect(text).toHaveValue(/Een andere leerling deed mee\. Ook Jansje was erbij/);
    await page.getByRole('button', { name: "Laat 'Jansje' staan" }).click();
    await expect(page.getByText('In deze tekst zijn geen namen van anderen gevonden.')).toBeVisible();
    await text.fill((await text.inputValue()).replace(' Ook Jansje was erbij, zegt Fien.', ''));
    const subject = page.getByLabel('Onderwerp');
    await subject.fill('Over Fien');
    await expect(page.getByText("Haal 'Fien' uit het onderwerp.")).toBeVisible();
    await subject.fill('Het gesprek op school');
  });

  await test.step('what was typed is there again after leaving', async () => {
    await back(page);
    await page.getByRole('link', { name: 'Bericht aan ouders' }).click();
    await page.getByRole('link', { name: 'Na het bemiddelingsgesprek' }).first().click();
    await expect(page.getByText('Je begon eerder aan dit bericht.')).toBeVisible();
    await expect(text).toHaveValue(/Een andere leerling deed mee\./);
  });

  await test.step('it opens in the mail program and is copied, as one contact', async () => {
    await page.getByRole('button', { name: 'Open in je mailprogramma' }).click();
    await expect(page.locator('html[data-mail]')).toHaveCount(1);
    const mail = new URL((await page.locator('html').getAttribute('data-mail')) ?? '');
    expect(mail.searchParams.get('subject')).toBe('Het gesprek op school');
    expect(mail.searchParams.get('body')).toContain('verzorger(s) van Fien,\r\n');
    expect(mail.href).not.toMatch(/Model|Kopie|Libel/);
    await expect(page.getByText('Het contact is vastgelegd')).toBeVisible();
    await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
    await expect(page.getByText('Gekopieerd.')).toBeVisible();
    const copied = await copiedText();
    expect(copied).toBe(await text.inputValue());
    await expectAccessible(page, 'a message that left');
    await page.getByRole('link', { name: 'tijdlijn', exact: true }).click();
    await expect(page.getByText('Bericht gegeven aan ouders van Fien')).toHaveCount(2);
  });

  await test.step('a message for the telephone is said, and their view is written down with the contact', async () => {
    await back(page);
    await page.getByRole('link', { name: 'Bericht aan ouders' }).click();
    const parents = page.locator('section').filter({ hasText: 'Ouders van Model Libel' });
    await parents.getByText('Andere berichten').click();
    await parents.getByRole('link', { name: 'Bellen met de ouders van een leerling die heeft gepest' }).click();
    const say = page.getByLabel('Wat je kunt zeggen');
    await expect(say).toHaveValue(/Ik bel u over Model\./);
    await expect(say).toHaveValue(/V\. Voorbeeldleraar/);
    await expect(say).not.toHaveValue(/Fien/);
    for (const label of ['Welke stappen wil de school zetten?', 'Wat is er gezien en gehoord?']) {
      const field = page.getByLabel(label);
      if (await field.count()) await field.fill('Een gesprek met elkaar.');
    }
    await page.getByLabel('Hoe kijken de ouders ernaar?').fill('Zij praten thuis met Model.');
    await expectAccessible(page, 'a telephone call');
    await page.getByRole('button', { name: 'Leg het contact vast' }).click();
    await expect(page.getByText('Het contact is vastgelegd')).toBeVisible();
    await page.getByRole('link', { name: 'Contact met ouders' }).click();
    await expect(page.getByText('Zij praten thuis met Model.')).toBeVisible();
    await expect(page.getByText('Na het bemiddelingsgesprek')).toHaveCount(1);
  });

  expect(page.url()).not.toMatch(/Fien|Model/);
  expect(await page.title()).not.toMatch(/Fien|Model/);
});
