import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readsCopies } from '../support/copied-text';
import { expectAccessible, expectAccessibleInTheDark } from '../support/find-violations';
import { noteOfferedFiles, offeredFile } from '../support/offered-files';
import { expect, test } from '../support/test';
import { NARROW, openExample } from '../support/tracker';

/** Every other pupil of the case of Daan Doorsnee. */
const OTHERS = /Kladje|Kever|Schaduw/;

async function openCase(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Dossiers' }).click();
  await page.getByRole('link', { name: /^Daan Doorsnee/ }).click();
}

test('a report for one family leaves only when every name is settled, and the case knows what left', async ({
  page,
  browserName,
}) => {
  // Firefox, driven from outside, does not show a page as on paper.
  const canShowPaper = browserName === 'chromium';
  const copiedText = await readsCopies(page, browserName);
  await noteOfferedFiles(page);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.setViewportSize(NARROW);
  await openExample(page);
  await openCase(page);

  await test.step('what is written may hold a name that nobody knows', async () => {
    await page.getByRole('link', { name: 'Observatie' }).click();
    await page.getByLabel('Wat viel op?').fill('In de pauze zei Kladje tegen Jansje: "Ga weg." Daan liep door.');
    await page.getByLabel('Daan Doorsnee').check();
    await page.getByRole('button', { name: 'Bewaar observatie' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Dossier/);
  });

  await openCase(page);
  await page.getByRole('link', { name: 'Verslag', exact: true }).first().click();
  await expect(page.getByLabel('Het hele dossier')).toBeVisible();
  await expectAccessible(page, 'the choice of a report');
  const paper = page.locator('[data-paper]');
  await page.getByLabel('Over Daan Doorsnee').check();

  await test.step('a word that may be a name keeps it here', async () => {
    await expect(page.getByRole('heading', { name: 'Is dit een naam?' })).toBeVisible();
    await expect(paper.locator('mark')).toHaveText('Jansje');
    await expect(page.getByText('Kijk eerst nog 1 woord na.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
    await expectAccessible(page, 'a word to settle');
    await expectAccessibleInTheDark(page, 'a word to settle');
    if (canShowPaper) {
      const text = await textOnPaper(page);
      expect(text).toContain('Hier staat nog niets');
      expect(text).not.toContain('Begeleidingsverslag');
    }
    await page.getByRole('button', { name: "Vervang door 'een andere leerling'" }).click();
    await expect(page.getByText('Je hebt 1 woord nagekeken.')).toBeFocused();
    await expect(page.getByText('Kies eerst aan wie je het verslag geeft.')).toBeVisible();
  });

  await test.step('parts and period are chosen', async () => {
    await page.getByText('Onderdelen, periode en handtekeningen').click();
    await page.getByLabel('De melding').uncheck();
    await page.getByLabel('Zet er regels voor handtekeningen onder').check();
    await page.getByLabel('Ouders van Daan').check();
    await expect(paper).toContainText('In de pauze zei een andere leerling tegen een andere leerling: "Ga weg."');
    await expect(paper).not.toContainText(OTHERS);
    await expect(paper).not.toContainText('De melding');
    await expectAccessible(page, 'a report');
    await expectAccessibleInTheDark(page, 'a report');
  });

  await test.step('it is printed, with a header on every page, and nothing else of the screen', async () => {
    await page.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    if (canShowPaper) {
      const text = await textOnPaper(page);
      expect(text).toContain('Begeleidingsverslag');
      expect(text).not.toMatch(/Hier staat nog niets|Dossiers|Onderdelen/);
    }
  });

  await test.step('it is copied as text', async () => {
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await expect(page.getByText('Gekopieerd', { exact: true })).toBeVisible();
    const copied = await copiedText();
    expect(copied).toMatch(/^BEGELEIDINGSVERSLAG\n/);
    expect(copied).toContain('Leerling: Daan Doorsnee');
    expect(copied).not.toMatch(/Kladje|Kever|Schaduw|Jansje/);
  });

  await test.step('it is kept as a document, loaded when asked, whose name is nobody’s', async () => {
    await page.getByRole('button', { name: 'Bewaar als Word-bestand' }).click();
    await expect(page.getByText('Het bestand is gemaakt')).toBeVisible();
    const { name, buffer } = await offeredFile(page);
    expect(name).toMatch(/^begeleidingsverslag-\d{4}-\d\d-een-leerling\.docx$/);
    const words = new TextDecoder().decode(unzipSync(new Uint8Array(buffer))['word/document.xml']);
    expect(words).toContain('Daan Doorsnee');
    expect(words).not.toMatch(/Kladje|Kever|Schaduw|Jansje/);
    await expectAccessible(page, 'a report that was given');
  });

  await test.step('the case tells what left, for whom and as what', async () => {
    await page.getByRole('link', { name: 'tijdlijn', exact: true }).click();
    await expect(page.getByText('Verslag gegeven aan ouders van Daan')).toHaveCount(3);
    await page.getByRole('link', { name: 'Verslag gegeven aan ouders van Daan' }).first().click();
    await expect(page.getByText(/^Over: ?Daan Doorsnee$|^Daan Doorsnee$/).first()).toBeVisible();
    expect(page.url()).not.toMatch(/Daan/);
    expect(await page.title()).not.toMatch(/Daan/);
  });

  await test.step('the whole report has all names, and says for whom it is', async () => {
    await openCase(page);
    await page.getByRole('link', { name: 'Verslag', exact: true }).first().click();
    await page.getByLabel('Het hele dossier').check();
    await expect(paper).toContainText('Kladje Kever');
    await page.getByLabel('Aan wie geef je het?').selectOption({ label: 'leerlingcoördinator' });
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await expect(page.getByText('Gekopieerd', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'tijdlijn', exact: true }).click();
    await expect(page.getByText('Verslag gegeven aan leerlingcoördinator')).toBeVisible();
  });

  await test.step('while others look along no report is shown', async () => {
    await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Meer' }).click();
    await page.getByRole('link', { name: /^Instellingen/ }).click();
    await page.getByLabel('Laat alleen initialen zien').check();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(page.getByText('Er kijken anderen mee')).toBeVisible();
    await expect(paper).toHaveCount(0);
  });
});

/** What would stand on paper, as words. */
async function textOnPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  await page.waitForFunction(() => matchMedia('print').matches);
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return text;
}
