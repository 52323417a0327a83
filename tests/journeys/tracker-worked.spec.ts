/**
 * Cases worked by what 'Vandaag' says, on a moved clock, from the first report on. `SHOTS=folder` keeps a picture of 'Vandaag' at each date, in
 * a folder outside the repository.
 */
import { noteOfferedFiles } from '../support/offered-files';
import { countTaps, tapsOn } from '../support/taps';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, makeVault } from '../support/tracker';
import {
  choose,
  comeBack,
  doLine,
  giveReport,
  line,
  look,
  nav,
  openCase,
  press,
  report,
  setStep,
  WITH_PICTURES,
} from '../support/worked-screens';

const PHONE = { width: 390, height: 844 };
test.use({ viewport: PHONE, expected: WITH_PICTURES });

test(
  'three pupils, mediation, stopped: everything is done from its line, and nothing is ticked',
  THOROUGH,
  async ({ page, browserName }) => {
    await page.clock.install({ time: new Date('2026-11-30T09:00:00+01:00') });
    const keys = await makeVault(page);
    const shot = (name: string) => look(page, browserName, `mediation-${name}`);

    await test.step('30 November: the report, the talk, consent and the parents', async () => {
      await report(page, { targeted: 'Mug', bullying: 'Wesp', follower: 'Vlieg' }, 'De fiets lag in de sloot.');
      await shot('1-reported');
      await setStep(page, /Stap 1/);
      await doLine(page, /^Gesprek voeren/, 'Bewaar gesprek');
      await doLine(page, /^Instemming vragen/, 'Bewaar antwoord', () => choose(page, /Stemt de leerling in/, 'Ja'));
      await countTaps(page);
      await doLine(page, /^Ouders inlichten.*ouders van Mug/, 'Bewaar contact');
      expect(await tapsOn(page), 'a phone call').toBeLessThanOrEqual(3);
      await shot('2-first-talk');
    });

    await test.step('1 and 2 December: the other side, the mediation, agreements and a day to look back', async () => {
      await comeBack(page, keys, '2026-12-01');
      await setStep(page, /Stap 2/);
      // Two pupils of one side are talked with one by one, so nobody is filled in.
      await doLine(page, /^Gesprek voeren/, 'Bewaar gesprek', async () => {
        await page.getByLabel('Wesp Verzonnen', { exact: true }).check();
        const other = page.getByLabel('Vlieg Verzonnen', { exact: true });
        if (!(await other.isChecked())) await other.check();
      });
      await doLine(page, /^Ouders inlichten.*ouders van Wesp/, 'Bewaar contact');
      await comeBack(page, keys, '2026-12-02');
      await setStep(page, /Stap 3/);
      await doLine(page, /^Gesprek voeren/, 'Bewaar gesprek');
      await doLine(page, /^Afspraken maken/, 'Bewaar afspraak', () =>
        page.getByLabel('Wat is er afgesproken?').fill('Ieder laat de ander met rust.'),
      );
      await shot('3-agreed');
      for (const name of ['Mug', 'Wesp'] as const) {
        await doLine(page, new RegExp(`^Ouders inlichten.*ouders van ${name}`), 'Bewaar contact');
      }
      await page.getByText(/^Later \(/).click();
      await doLine(page, /^Evaluatie plannen/, 'Plan evaluatie', () =>
        expect(page.getByLabel('Wanneer evalueren jullie?')).toHaveValue('2026-12-16'),
      );
      await setStep(page, /Stap 4/);
      await shot('4-waiting');
    });

    await test.step('16 December: the evaluation of three pupils, and nothing is ticked again', async () => {
      await comeBack(page, keys, '2026-12-16');
      await shot('5-evaluation');
      await countTaps(page);
      await line(page, /^Evaluatie houden/).click();
      const groups = page.getByRole('group', { name: 'Hoe is het nu met het pesten?' });
      await expect(groups).toHaveCount(3);
      for (const group of await groups.all()) await group.getByLabel('Gestopt').check();
      await page.getByLabel('Wat gaat er goed?').first().fill('Zij fietsen weer samen.');
      await page
        .getByLabel(/^Hoe voelt deze leerling zich nu/)
        .first()
        .fill('Opgelucht.');
      await page.getByLabel('Complimenten').fill('Voor alle drie.');
      await page.getByLabel('Wat is je conclusie?').fill('Het is klaar.');
      await press(page, 'Bewaar evaluatie');
      await expect(heading(page)).toHaveText('Vandaag');
      expect(await tapsOn(page), 'an evaluation of three pupils').toBeLessThanOrEqual(8);
      await expect(line(page, /^Evaluatie houden/)).toHaveCount(0);
      await shot('6-stopped');
    });

    await test.step('it is closed after step 4, and asks for nothing any more', async () => {
      await line(page, /^Dossier sluiten/).click();
      await expect(page.getByLabel('Het pesten is gestopt')).toBeChecked();
      await press(page, 'Sluit dit dossier');
      await page.getByLabel('Waarom kies je hiervoor?').fill('De rest is besproken.');
      await press(page, 'Ga door met deze reden');
      await expect(heading(page)).toHaveText(/^(Dossier|Vandaag)/);
      await nav(page, 'Vandaag');
      await expect(page.getByText('Er hoeft nu niets')).toBeVisible();
      await comeBack(page, keys, '2027-01-19');
      await expect(page.getByText('Er hoeft nu niets')).toBeVisible();
      await shot('7-closed');
    });
  },
);

test(
  'refused consent, a report to a colleague, an incident outside school, another class and parents who live apart: each day has its line',
  THOROUGH,
  async ({ page, browserName }) => {
    await page.clock.install({ time: new Date('2026-11-30T09:00:00+01:00') });
    await noteOfferedFiles(page);
    const keys = await makeVault(page);
    const shot = (name: string) => look(page, browserName, `refused-${name}`);

    await test.step('30 November: reported, the talk, and consent is refused until a day', async () => {
      await report(
        page,
        {
          targeted: 'Mier',
          bullying: 'Hommel',
          reportedTo: { role: 'docent', initials: 'KN' },
          place: 'op weg van of naar school',
        },
        'Op weg naar huis is er geduwd.',
      );
      await shot('0-reported');
      // Who leads the case is known, so the line only wants to be saved.
      await doLine(page, /^Melding overdragen/, 'Bewaar overdracht');
      await setStep(page, /Stap 1/);
      await doLine(page, /^Gesprek voeren/, 'Bewaar gesprek');
      await doLine(page, /^Instemming vragen/, 'Bewaar antwoord', async () => {
        await choose(page, /Stemt de leerling in/, 'Nee, nu niet');
        await page.getByLabel('Wanneer vraag je het opnieuw?').fill('2026-12-07');
      });
      await shot('1-refused');
    });

    await test.step('two homes are told apart: each has its own line, with that home filled in', async () => {
      await nav(page, 'Dossiers');
      await page.getByRole('link', { name: /^Mier Verzonnen/ }).click();
      await page.getByRole('link', { name: 'Mier Verzonnen', exact: true }).click();
      for (const carer of ['Ada Verzonnen', 'Bo Verzonnen']) {
        await page.getByRole('link', { name: /^(Schrijf op wie er thuis zijn|Voeg nog een huis toe)$/ }).click();
        await page.getByLabel('Wie zijn daar de ouders of verzorgers?').fill(carer);
        await press(page, 'Bewaar');
        await expect(page.getByText(carer).first()).toBeVisible();
      }
      await nav(page, 'Vandaag');
      for (const carer of ['Ada', 'Bo']) {
        await doLine(page, new RegExp(`^Ouders inlichten.*${carer}`), 'Bewaar contact', () =>
          expect(page.getByRole('radio', { name: new RegExp(`^${carer} Verzonnen`) })).toBeChecked(),
        );
      }
      await expect(line(page, /^Ouders inlichten/)).toHaveCount(0);
      await shot('2-both-homes');
    });

    await test.step('a reminder of a call opens the call, and is done with it', async () => {
      await nav(page, 'Dossiers');
      await page.getByRole('link', { name: /^Mier Verzonnen/ }).click();
      await page.getByRole('link', { name: 'Herinneringen', exact: true }).click();
      await page.getByRole('link', { name: 'Zet een herinnering', exact: true }).click();
      await choose(page, 'Wat is het?', 'Ouders bellen');
      await page.getByLabel('Van wie zijn het de ouders?').selectOption({ label: 'Mier Verzonnen' });
      await page.getByRole('radio', { name: /^Bo Verzonnen/ }).check();
      await page.getByLabel('Waarover?').fill('Hoe het thuis gaat.');
      await page.getByLabel('Op welke dag?').fill('2026-12-03');
      await press(page, 'Bewaar herinnering');
      await comeBack(page, keys, '2026-12-03');
      await shot('3-reminded');
      await doLine(page, /^Herinnering: ouders bellen/, 'Bewaar contact', () =>
        expect(page.getByRole('radio', { name: /^Bo Verzonnen/ })).toBeChecked(),
      );
      await expect(line(page, /^Herinnering/)).toHaveCount(0);
    });

    await test.step('7 December: consent is asked again, refused once more without a day, and a day is chosen after all', async () => {
      await comeBack(page, keys, '2026-12-07');
      await shot('4-ask-again');
      await doLine(page, /^Instemming vragen/, 'Bewaar antwoord', () =>
        choose(page, /Stemt de leerling in/, 'Nee, nu niet'),
      );
      await doLine(page, /^Kiezen hoe het verder gaat zonder instemming/, 'Bewaar antwoord', async () => {
        await expect(
          page.getByRole('group', { name: /Stemt de leerling in/ }).getByLabel('Nee, nu niet'),
        ).toBeChecked();
        await page.getByLabel('Wanneer vraag je het opnieuw?').fill('2026-12-09');
      });
      await expect(line(page, /^Instemming vragen/)).toBeVisible();
      await openCase(page, 'Mier');
      await page.getByRole('link', { name: 'Kies een andere dag', exact: true }).click();
      await expect(page.getByLabel('Wanneer vraag je het opnieuw?')).toBeVisible();
      await nav(page, 'Vandaag');
    });

    await test.step('9 December: consent is given, and the pupil is in another class', async () => {
      await comeBack(page, keys, '2026-12-09');
      await doLine(page, /^Instemming vragen/, 'Bewaar antwoord', () => choose(page, /Stemt de leerling in/, 'Ja'));
      await openCase(page, 'Mier');
      await page.getByRole('link', { name: 'Hommel Verzonnen', exact: true }).click();
      await page.getByRole('link', { name: /^Wijzig naam/ }).click();
      await page.getByLabel('Klas', { exact: true }).fill('2c');
      await press(page, 'Bewaar');
      await expect(page.getByText('2c', { exact: true })).toBeVisible();
      await nav(page, 'Vandaag');
      await setStep(page, /Stap 2/);
      await doLine(page, /^Gesprek voeren/, 'Bewaar gesprek', () =>
        expect(page.getByLabel('Hommel Verzonnen', { exact: true })).toBeChecked(),
      );
      await doLine(page, /^Ouders inlichten.*ouders van Hommel/, 'Bewaar contact');
      await shot('5-goes-on');
    });

    await test.step('each home gets its own report, and school gets all of it', async () => {
      await openCase(page, 'Mier');
      await page.getByRole('link', { name: 'Verslag', exact: true }).first().click();
      await page.getByLabel('Over Mier Verzonnen').check();
      await choose(page, 'Aan wie geef je het?', 'Ouders van Mier');
      await choose(page, 'Welk huis?', 'Ada Verzonnen');
      const family = await giveReport(page, browserName, 'refused-family');
      expect(family).not.toMatch(/Hommel|Bo Verzonnen/);
      expect(family).toContain('Ada Verzonnen');
      await page.getByLabel('Het hele dossier').check();
      await page.getByLabel('Aan wie geef je het?').selectOption({ label: 'pestcoördinator' });
      const school = await giveReport(page, browserName, 'refused-school');
      for (const told of ['Hommel Verzonnen', 'Bo Verzonnen', 'docent (KN)', 'op weg van of naar school', '2c']) {
        expect(school).toContain(told);
      }
    });
  },
);
