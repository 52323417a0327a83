/**
 * Cases worked by what 'Vandaag' says, on a moved clock, from the first report on. `SHOTS=folder` keeps a picture of 'Vandaag' at each date, in
 * a folder outside the repository.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { countTaps, tapsOn } from '../support/taps';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, type Keys, makeVault, unlock } from '../support/tracker';

const PHONE = { width: 390, height: 844 };
test.use({ viewport: PHONE });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const nav = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name, exact: true }).click();
/** A line of 'Vandaag'; what is planned for later is opened for it. */
const line = (page: Page, words: RegExp) => page.getByRole('main').getByRole('link', { name: words }).first();
const choose = (page: Page, group: RegExp | string, answer: string) =>
  page.getByRole('group', { name: group }).getByLabel(answer, { exact: true }).check();

async function look(page: Page, browserName: string, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${browserName}-${name}.png`, fullPage: true });
}

/** Comes back on another day and opens the vault: 'Vandaag' of that day. */
async function comeBack(page: Page, keys: Keys, on: string): Promise<void> {
  await page.clock.setSystemTime(new Date(`${on}T09:00:00+01:00`));
  await page.reload();
  await unlock(page, keys);
  await nav(page, 'Vandaag');
  await expect(page.getByText('De dossiers worden gelezen')).toHaveCount(0);
}

/** Opens the line, saves its form as it is filled in, and is back where the line stood. */
async function doLine(page: Page, words: RegExp, button: string, fill?: () => Promise<void>): Promise<void> {
  await line(page, words).click();
  await fill?.();
  await press(page, button);
  await expect(heading(page)).toHaveText('Vandaag');
}

/** Sets the step that is next, from its line. */
async function setStep(page: Page, step: RegExp): Promise<void> {
  await line(page, new RegExp(`^Volgende stap zetten.*${step.source}`)).click();
  await press(page, 'Zet deze stap');
  await expect(heading(page)).not.toHaveText('Naar een andere stap');
  await nav(page, 'Vandaag');
}

interface Pupils {
  readonly targeted: string;
  readonly bullying: string;
  readonly follower?: string;
}

/** A new report with all six points of the intake. */
async function report(page: Page, { targeted, bullying, follower }: Pupils, facts: string): Promise<void> {
  await nav(page, 'Nieuw');
  for (const [group, name] of [
    ['Wie wordt gepest?', targeted],
    ['Wie pest?', bullying],
  ] as const) {
    await page.getByRole('group', { name: group }).getByLabel('Voornaam').fill(name);
    await page.getByRole('group', { name: group }).getByLabel('Achternaam').fill('Verzonnen');
  }
  await page.getByLabel('Wat is er gezien of gehoord?').fill(facts);
  await press(page, 'Vandaag');
  await page.getByText('Weet je meer? Vul de intake verder in').click();
  await page.getByLabel('Waar precies?').fill('Bij de fietsen.');
  await page.getByLabel('Hoe lang speelt het al?').fill('Drie weken.');
  if (follower !== undefined) {
    await press(page, 'Voeg een leerling toe');
    const others = page.getByRole('group', { name: 'Wie waren er nog bij?' });
    await others.getByLabel('Voornaam').fill(follower);
    await others.getByLabel('Achternaam').fill('Verzonnen');
  }
  await press(page, 'Bewaar als dossier');
  await expect(heading(page)).toHaveText(/^Dossier/);
  await nav(page, 'Vandaag');
}

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
  'refused consent, an incident outside school and parents who live apart: each day has its line',
  THOROUGH,
  async ({ page, browserName }) => {
    await page.clock.install({ time: new Date('2026-11-30T09:00:00+01:00') });
    const keys = await makeVault(page);
    const shot = (name: string) => look(page, browserName, `refused-${name}`);

    await test.step('30 November: reported, the talk, and consent is refused until a day', async () => {
      await report(page, { targeted: 'Mier', bullying: 'Hommel' }, 'Op weg naar huis is er geduwd.');
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

    await test.step('7 December: consent is asked again, and given', async () => {
      await comeBack(page, keys, '2026-12-07');
      await shot('4-ask-again');
      await doLine(page, /^Instemming vragen/, 'Bewaar antwoord', () => choose(page, /Stemt de leerling in/, 'Ja'));
      await setStep(page, /Stap 2/);
      await shot('5-goes-on');
    });
  },
);
