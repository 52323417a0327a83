import { unzipSync } from 'fflate';
import { expectAccessible, expectAccessibleInTheDark } from '../support/find-violations';
import { noteOfferedFiles, offeredFile } from '../support/offered-files';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, NARROW, openExample } from '../support/tracker';

const OTHERS = /Ontwerp|Oorworm|Kladje|Kever|Schaduw/;

test(
  'a pupil sees everything of all cases in one document, and every case knows that it was given',
  THOROUGH,
  async ({ page }) => {
    await noteOfferedFiles(page);
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.setViewportSize(NARROW);
    await openExample(page);
    const cases = page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Dossiers' });

    await test.step('the pupil has a part in another case too, and its writer a working note', async () => {
      await cases.click();
      await page.getByRole('link', { name: /^Daan Doorsnee/ }).click();
      await page.getByRole('link', { name: 'Leerlingen', exact: true }).click();
      await page.getByRole('link', { name: /Voeg .*toe/ }).click();
      await page.getByLabel('Voornaam').fill('Zoë');
      await page.getByLabel('Achternaam').fill('Zomaar');
      await page.getByLabel('Klas').fill('1B');
      await page.getByRole('button', { name: /Bewaar|Voeg/ }).click();
      await expect(page.getByText('Zoë Zomaar').first()).toBeVisible();
      await page.getByRole('link', { name: /^Terug naar dossier/ }).click();
      await page.getByRole('link', { name: 'Werknotities' }).click();
      await page
        .getByRole('link', { name: /notitie/i })
        .first()
        .click();
      await page.getByLabel('Werknotitie', { exact: true }).fill('Toen noemde Kladje ook Zoë. Ik twijfel nog.');
      await page.getByRole('button', { name: 'Bewaar notitie' }).click();
      await expect(page.getByText('Ik twijfel nog.')).toBeVisible();
    });

    await test.step('the pupil is searched in all cases', async () => {
      await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Meer' }).click();
      await page.getByRole('link', { name: 'Inzage' }).click();
      await expect(heading(page)).toHaveText('Inzage');
      await page.getByLabel('Over welke leerling gaat het?').fill('niemand');
      await expect(page.getByText('Niemand gevonden.')).toBeVisible();
      await page.getByLabel('Over welke leerling gaat het?').fill('zoe zom');
      await expect(page.getByText('1 leerling', { exact: true })).toBeVisible();
      await expectAccessible(page, 'searching a pupil');
      await page.getByRole('link', { name: 'Zoë Zomaar' }).click();
      await expect(page.getByRole('group', { name: 'In welke dossiers staat deze leerling?' })).toBeVisible();
    });

    const paper = page.locator('[data-paper]');

    await test.step('a person says which loose notes are about this pupil, and to whom it goes', async () => {
      await expect(paper.getByRole('heading', { name: /^Dossier \d/ })).toHaveCount(2);
      await expect(paper).not.toContainText('Ik twijfel nog.');
      await page.getByLabel(/Ik twijfel nog/).check();
      await expect(paper).toContainText('Toen noemde een andere leerling ook Zoë. Ik twijfel nog.');
      await expect(paper).not.toContainText(OTHERS);
      await expect(page.getByText('Kies eerst aan wie je het geeft.')).toBeVisible();
      await expectAccessible(page, 'everything about a pupil');
      await expectAccessibleInTheDark(page, 'everything about a pupil');
      await page.getByLabel('De leerling zelf').check();
    });

    await test.step('it is given as a document and on paper, whose names are nobody’s', async () => {
      await page.getByRole('button', { name: 'Bewaar als Word-bestand' }).click();
      await expect(page.getByText('Het bestand is gemaakt')).toBeVisible();
      const { name, buffer } = await offeredFile(page);
      expect(name).toBe('inzage.docx');
      const words = new TextDecoder().decode(unzipSync(new Uint8Array(buffer))['word/document.xml']);
      expect(words).toContain('Zoë Zomaar');
      expect(words).not.toMatch(OTHERS);
      await page.getByRole('button', { name: 'Print' }).click();
      await expect(page.locator('html[data-printed]')).toHaveCount(1);
      await expectAccessible(page, 'everything about a pupil that was given');
      expect(await page.title()).not.toMatch(/Zo/);
    });

    await test.step('each case tells that it was given', async () => {
      for (const pupil of [/^Daan Doorsnee/, /^Zoë Zomaar/]) {
        await cases.click();
        await page.getByRole('link', { name: pupil }).first().click();
        await page.getByRole('link', { name: 'Tijdlijn' }).first().click();
        await expect(page.getByText('Inzage gegeven aan Zoë Zomaar')).toHaveCount(2);
      }
    });
  },
);
