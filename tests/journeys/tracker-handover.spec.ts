import type { Page } from '@playwright/test';
import { findAge } from '../run/tools/age';
import { ageProgram } from '../support/age-program';
import { expectAccessible, expectAccessibleInTheDark } from '../support/find-violations';
import { fileMadeBy, give, openFile, readReply, taken, toHandover } from '../support/handover';
import { fileOfferedBy, noteOfferedFiles } from '../support/offered-files';
import { withSecondProfile } from '../support/second-profile';
import { expect, test } from '../support/test';
import { heading, KEY_TIME, makeVault, NARROW } from '../support/tracker';

test.use({ viewport: NARROW });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const go = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();

async function newCase(page: Page, first: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Nieuw', exact: true }).click();
  const targeted = page.getByRole('group', { name: 'Wie wordt gepest?' });
  await targeted.getByLabel('Voornaam').fill(first);
  await targeted.getByLabel('Achternaam').fill('Vlinder');
  await page.getByLabel('Wat is er gezien of gehoord?').fill('De tas lag in de sloot.');
  await press(page, 'Gisteren');
  await press(page, 'Bewaar als dossier');
  await expect(heading(page)).toHaveText(/^Dossier/);
}

test('two people hand a case over, refuse it, take it, prove it, and hand it back', async ({
  page: mentor,
  browser,
  baseURL,
}) => {
  await noteOfferedFiles(mentor);
  await withSecondProfile(browser, baseURL ?? '', async (coordinator) => {
    await Promise.all([makeVault(mentor), makeVault(coordinator)]);
    await newCase(mentor, 'Voorbeeld');

    const first = await test.step('the mentor makes a file, with words to be told by phone', async () => {
      await go(mentor, /^Overdragen$/);
      await expectAccessible(mentor, 'handing over a case');
      await expectAccessibleInTheDark(mentor, 'handing over a case');
      await press(mentor, 'Maak het bestand');
      await expect(mentor.getByText('Kies aan wie.')).toBeVisible();
      await mentor.getByLabel('Wat moet de ander weten?').fill('Bel vrijdag met de ouders.');
      const given = await give(mentor, 'leerlingcoördinator');
      expect(given.file.name).toMatch(/^overdracht-[\d-]+-[a-z0-9]{6}\.age$/);
      expect(given.passphrase.split(' ')).toHaveLength(6);
      // Of two windows only one has the keyboard, so what has the focus is asked of the page.
      const focused = () => mentor.evaluate(() => document.activeElement?.textContent ?? '');
      await expect.poll(focused).toContain('Het bestand is klaar');
      await expectAccessible(mentor, 'the file that was made');
      await press(mentor, 'Klaar');
      await expect(mentor.getByText('Er is nog geen antwoord.')).toBeVisible();
      await expectAccessible(mentor, 'a case that is offered');
      return given;
    });

    await test.step('the age program opens that file with those words', () => {
      if (findAge() === undefined) return;
      const opened = ageProgram().openWithPassphrase(first.file.buffer, first.passphrase);
      const { kind, cases } = JSON.parse(new TextDecoder().decode(opened.made));
      expect(kind).toBe('handover');
      expect(JSON.stringify(cases)).toContain('De tas lag in de sloot.');
    });

    const refusal = await test.step('the other sees what is in it, and refuses it with a reason', async () => {
      await toHandover(coordinator, /^Een overdracht ontvangen/);
      await coordinator.getByLabel('Het bestand').setInputFiles({ ...first.file });
      await coordinator.getByLabel('De zin die je aan de telefoon hoorde').fill('lamp fiets kast boter wolk mus');
      await press(coordinator, 'Bekijk wat erin zit');
      await expect(coordinator.getByText('De zin klopt niet')).toBeVisible(KEY_TIME);
      await expectAccessible(coordinator, 'wrong words');
      await openFile(coordinator, first);
      await expect(coordinator.getByText('Voorbeeld Vlinder')).toBeVisible();
      await expect(coordinator.getByText('Bel vrijdag met de ouders.')).toBeVisible();
      await coordinator.getByText('Lees wat er is gemeld').click();
      await expect(coordinator.getByText('De tas lag in de sloot.')).toBeVisible();
      await expect(coordinator.getByText('Dit is aangeboden aan leerlingcoördinator')).toBeVisible();
      await expectAccessible(coordinator, 'what comes');
      await expectAccessibleInTheDark(coordinator, 'what comes');
      await press(coordinator, 'Ik ben leerlingcoördinator');
      await press(coordinator, 'Neem het niet over');
      const dialog = coordinator.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Maak het antwoord' }).click();
      await expect(dialog.getByText('Schrijf kort op waarom.')).toBeVisible();
      await dialog.getByLabel('Waarom niet?').fill('Deze klas heb ik niet.');
      await expectAccessible(coordinator, 'refusing');
      const file = await fileOfferedBy(coordinator, () =>
        dialog.getByRole('button', { name: 'Maak het antwoord' }).click(),
      );
      await expect(coordinator.getByText('Hier is niets bewaard.')).toBeVisible();
      return file;
    });

    await test.step('the mentor reads the reason, keeps the case, and gives it once more', async () => {
      await readReply(mentor, refusal);
      await expect(mentor.getByText('De ander neemt het niet over')).toBeVisible();
      await expect(mentor.getByText('Reden: Deze klas heb ik niet.')).toBeVisible();
      await expectAccessible(mentor, 'a refusal');
      await mentor.getByRole('navigation').getByRole('link', { name: 'Dossiers', exact: true }).click();
      await go(mentor, /Voorbeeld Vlinder/);
      await go(mentor, /^Overdragen$/);
      await expect(mentor.getByText('Deze klas heb ik niet.')).toBeVisible();
    });

    const receipt = await test.step('this time the other takes it, and it is theirs', async () => {
      const second = await give(mentor, 'leerlingcoördinator');
      await openFile(coordinator, second);
      const file = await taken(coordinator);
      expect(file.name).toMatch(/^ontvangst-/);
      await expect(coordinator.getByText('Alles is hier bewaard.')).toBeVisible();
      await expectAccessible(coordinator, 'what was taken');
      await go(coordinator, /^Open dossier/);
      await expect(coordinator.getByText(/ligt bij: leerlingcoördinator/)).toBeVisible();
      return file;
    });

    await test.step('the mentor has the proof, and nothing waits for the mentor any more', async () => {
      await readReply(mentor, receipt);
      await expect(mentor.getByText('Het bewijs klopt: de ander bewaart alles')).toBeVisible();
      await expectAccessible(mentor, 'a receipt');
      await mentor.getByRole('navigation').getByRole('link', { name: 'Vandaag' }).click();
      await expect(mentor.getByText('Er hoeft nu niets.')).toBeVisible();
      await mentor.getByRole('navigation').getByRole('link', { name: 'Dossiers', exact: true }).click();
      await expect(mentor.getByText('jouw kopie: het ligt bij een ander')).toBeVisible();
      await go(mentor, /Voorbeeld Vlinder/);
      await expect(mentor.getByText('Dit dossier ligt bij leerlingcoördinator (VB)')).toBeVisible();
      await expectAccessible(mentor, 'a copy');
    });

    await test.step('a receipt is no receipt for another', async () => {
      await readReply(coordinator, receipt);
      await expect(coordinator.getByText('Dit antwoord is niet voor deze dossiers bedoeld')).toBeVisible();
    });

    await test.step('keys are exchanged and compared, and the case goes back without a passphrase', async () => {
      await toHandover(mentor, /^Sleutels van/);
      await expectAccessible(mentor, 'keys');
      const key = await mentor.locator('figure p').innerText();
      const digits = /(\d{5} ){5}\d{5}/.exec(await mentor.getByText('vraagt naar deze cijfers').innerText())?.[0] ?? '';
      await toHandover(coordinator, /^Sleutels van/);
      await coordinator.getByLabel('Van wie is hij?').fill('de mentor van 2B');
      await coordinator.getByLabel('De sleutel').fill('age1niets');
      await press(coordinator, 'Zet erbij');
      await expect(coordinator.getByText('Dit is geen goede sleutel.')).toBeVisible();
      await coordinator.getByLabel('De sleutel').fill(key);
      await press(coordinator, 'Zet erbij');
      await expect(coordinator.getByText(digits)).toBeVisible();
      await expectAccessible(coordinator, 'a key that is not compared');
      await press(coordinator, 'De cijfers zijn hetzelfde');
      await expect(coordinator.getByText('Je hebt de cijfers vergeleken.')).toBeVisible();
      await coordinator.getByRole('navigation').getByRole('link', { name: 'Dossiers', exact: true }).click();
      await go(coordinator, /Voorbeeld Vlinder/);
      await go(coordinator, /^Overdragen$/);
      await coordinator.getByLabel('Aan wie geef je het?').selectOption({ label: 'mentor' });
      await coordinator.getByLabel('Met de sleutel van de mentor van 2B').check();
      const back = await fileMadeBy(coordinator);
      await toHandover(mentor, /^Een overdracht ontvangen/);
      await mentor.getByLabel('Het bestand').setInputFiles({ ...back });
      await expect(mentor.getByText('Een wachtwoordzin is niet nodig.')).toBeVisible();
      await press(mentor, 'Bekijk wat erin zit');
      await expect(mentor.getByText('Dit zit in het bestand')).toBeVisible();
      await readReply(coordinator, await taken(mentor));
      await expect(coordinator.getByText('Het bewijs klopt: de ander bewaart alles')).toBeVisible();
    });

    await test.step('who gave it erases the copy for good, and reads where it still is', async () => {
      await press(coordinator, /^Wis mijn kopie van dossier/);
      await expectAccessible(coordinator, 'the question whether to erase');
      const fresh = await fileOfferedBy(coordinator, () =>
        coordinator.getByRole('dialog').getByRole('button', { name: 'Wis voor goed' }).click(),
      );
      expect(fresh.name).toMatch(/^dossiers-/);
      await expect(coordinator.getByText('1 dossier is gewist')).toBeVisible();
      await expect(coordinator.getByText(/^overdracht-.*\.age/).first()).toBeVisible();
      await expectAccessible(coordinator, 'an erased copy');
      await coordinator.getByRole('navigation').getByRole('link', { name: 'Vandaag' }).click();
      await expect(coordinator.getByRole('heading', { name: 'Nog geen dossiers' })).toBeVisible();
    });

    await test.step('at the end of the year open cases go whole and closed ones as a summary', async () => {
      await newCase(mentor, 'Proef');
      await go(mentor, /^Afsluiten$/);
      await mentor.getByLabel('Het was geen pesten').check();
      await mentor.getByLabel(/^Toelichting/).fill('Een misverstand.');
      await press(mentor, 'Sluit dit dossier');
      await expect(heading(mentor)).toHaveText(/^Dossier/);
      await toHandover(mentor, /^Meer dossiers tegelijk/);
      await expect(mentor.getByRole('group', { name: 'Open dossiers' }).getByRole('checkbox')).toHaveCount(1);
      await expectAccessible(mentor, 'giving several cases');
      const pack = await give(mentor, 'een andere mentor');
      await openFile(coordinator, pack);
      await expect(coordinator.getByText('alleen een samenvatting')).toHaveCount(1);
      await press(coordinator, 'Ik ben mentor');
      const proof = await taken(coordinator);
      // The copy that was erased here is back, for it was handed back.
      await expect(coordinator.getByRole('link', { name: /^Open dossier \d{4}-01$/ })).toBeVisible();
      await go(coordinator, /^Open dossier \d{4}-02$/);
      await expect(coordinator.getByRole('link', { name: 'Proef Vlinder' })).toBeVisible();
      await go(coordinator, 'Tijdlijn');
      await expect(coordinator.getByText(/van 1 regel staat de inhoud hier niet/)).toBeVisible();
      await expectAccessible(coordinator, 'a summary');
      await readReply(mentor, proof);
      await expect(mentor.getByText('Het bewijs klopt: de ander bewaart alles')).toBeVisible();
      // Of the summary the whole stays, and is not offered to be erased.
      await expect(mentor.getByRole('button', { name: /^Wis mijn kopie/ })).toHaveCount(1);
    });
  });
});
