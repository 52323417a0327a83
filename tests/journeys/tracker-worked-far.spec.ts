/**
 * A case that goes to the last step, worked by three people in three browsers on a moved clock: what each finds at 'Vandaag', and what the
 * report tells of all of it. `SHOTS=folder` keeps pictures and both reports, in a folder outside the repository.
 */
import type { Page } from '@playwright/test';
import { give, openFile, readReply, taken } from '../support/handover';
import { noteOfferedFiles } from '../support/offered-files';
import { withSecondProfile } from '../support/second-profile';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, type Keys, makeVault } from '../support/tracker';
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
} from '../support/worked-screens';

test.use({ viewport: { width: 390, height: 844 } });

/** The three pupils of the case. */
const PUPILS = ['Mug', 'Wesp', 'Vlieg'] as const;

/** An evaluation in which it did not stop, with its step after it. */
async function notStopped(page: Page): Promise<void> {
  await line(page, /^Evaluatie houden/).click();
  const groups = page.getByRole('group', { name: 'Hoe is het nu met het pesten?' });
  await expect(groups).toHaveCount(PUPILS.length);
  for (const group of await groups.all()) await group.getByLabel('Hetzelfde').check();
  await page.getByLabel('Wat is je conclusie?').fill('Het is niet gestopt.');
  await press(page, 'Bewaar evaluatie');
  await expect(heading(page)).toHaveText('Vandaag');
}

/** The next step, with why: it did not stop. */
async function goOn(page: Page, step: RegExp): Promise<void> {
  await line(page, new RegExp(`^Volgende stap zetten: het is niet gestopt.*${step.source}`)).click();
  await page.getByLabel('Waarom is het nog niet gestopt?').fill('Het ging in de pauze door.');
  await press(page, 'Zet deze stap');
  await expect(heading(page)).not.toHaveText('Naar een andere stap');
  await nav(page, 'Vandaag');
}

/** Calls of which 'Vandaag' has a line, until there is none. */
async function callAll(page: Page): Promise<void> {
  const calls = page.getByRole('main').getByRole('link', { name: /^Ouders inlichten/ });
  for (let left = await calls.count(); left > 0; left = await calls.count()) {
    await doLine(page, /^Ouders inlichten/, 'Bewaar contact', () =>
      page.getByLabel('Waarover ging het?').fill('Wat er is gebeurd en wat school doet.'),
    );
    await expect(calls).toHaveCount(left - 1);
  }
}

interface Taken {
  readonly measure: string;
  readonly until: string;
  readonly away?: true;
}

/** A measure for the pupil who bullies, whose parents know. */
async function takeMeasure(page: Page, { measure, until, away }: Taken): Promise<void> {
  await openCase(page, 'Mug');
  await page.getByRole('link', { name: 'Middelen', exact: true }).click();
  await page.getByRole('link', { name: 'Zet een middel in' }).click();
  await choose(page, 'Welk middel?', measure);
  await page.getByLabel('Voor wie?').selectOption({ label: 'Wesp Verzonnen' });
  await page.getByLabel('Wat houdt het in?').fill(`Zoals besproken met Wesp: ${measure.toLowerCase()}.`);
  await page.getByLabel('Wat is het doel?').fill('Dat het stopt.');
  await page.getByLabel('Wat is de laatste dag?').fill(until);
  if (away) await page.getByLabel('De leerling volgt in die tijd geen lessen').check();
  await choose(page, 'Weten de ouders het?', 'Ja');
  await press(page, 'Bewaar');
  await nav(page, 'Vandaag');
}

/** From one browser to another: offered, taken, and the proof brought back. */
async function handOver(from: Page, to: Page, role: string): Promise<void> {
  await openCase(from, 'Mug');
  await from.getByRole('link', { name: 'Overdragen', exact: true }).click();
  const given = await give(from, role);
  await press(from, 'Klaar');
  await nav(from, 'Vandaag');
  await expect(line(from, /^Antwoorden op de overdracht/)).toBeVisible();
  await openFile(to, given);
  await press(to, `Ik ben ${role}`);
  await readReply(from, await taken(to));
  await expect(from.getByText('Het bewijs klopt: de ander bewaart alles')).toBeVisible();
  await nav(from, 'Vandaag');
  await expect(from.getByText('Er hoeft nu niets')).toBeVisible();
  await nav(to, 'Vandaag');
}

test(
  'to step 8 with a pestproject, a time-out, HALT and two changes of owner: each finds what is next, and the file tells all of it',
  THOROUGH,
  async ({ page: mentor, browser, browserName, baseURL }) => {
    const at = (day: string) => new Date(`${day}T09:00:00+01:00`);
    const shot = (page: Page, name: string) => look(page, browserName, `far-${name}`);
    await noteOfferedFiles(mentor);
    await mentor.clock.install({ time: at('2026-11-30') });
    const mentorKeys = await makeVault(mentor);

    await test.step('the mentor: to the agreements and an evaluation in which it did not stop', async () => {
      await report(mentor, { targeted: 'Mug', bullying: 'Wesp', follower: 'Vlieg' }, 'De tas lag in de vijver.');
      await setStep(mentor, /Stap 1/);
      await doLine(mentor, /^Gesprek voeren/, 'Bewaar gesprek');
      await doLine(mentor, /^Instemming vragen/, 'Bewaar antwoord', () => choose(mentor, /Stemt de leerling in/, 'Ja'));
      await callAll(mentor);
      await setStep(mentor, /Stap 2/);
      // Who bullies first, then who goes along: the line of what is left has the other filled in.
      await doLine(mentor, /^Gesprek voeren/, 'Bewaar gesprek', () =>
        mentor.getByLabel('Wesp Verzonnen', { exact: true }).check(),
      );
      await doLine(mentor, /^Gesprek voeren.*Nog met Vlieg/, 'Bewaar gesprek', () =>
        expect(mentor.getByLabel('Vlieg Verzonnen', { exact: true })).toBeChecked(),
      );
      await callAll(mentor);
      await setStep(mentor, /Stap 3/);
      await doLine(mentor, /^Gesprek voeren/, 'Bewaar gesprek');
      await doLine(mentor, /^Afspraken maken/, 'Bewaar afspraak', () =>
        mentor.getByLabel('Wat is er afgesproken?').fill('Ieder laat de ander met rust.'),
      );
      await callAll(mentor);
      await mentor.getByText(/^Later \(/).click();
      await doLine(mentor, /^Evaluatie plannen/, 'Plan evaluatie');
      await setStep(mentor, /Stap 4/);
      await shot(mentor, '1-waiting');
      await comeBack(mentor, mentorKeys, '2026-12-14');
      await notStopped(mentor);
      await goOn(mentor, /Stap 5/);
      await shot(mentor, '2-step-5');
    });

    await withSecondProfile(browser, baseURL ?? '', async (coordinator) => {
      await coordinator.setViewportSize({ width: 390, height: 844 });
      await coordinator.clock.install({ time: at('2026-12-14') });
      const coordinatorKeys: Keys = await makeVault(coordinator);
      await handOver(mentor, coordinator, 'leerlingcoördinator');
      await shot(coordinator, '3-taken-over');

      await test.step('the coordinator: talks, agreements, the pestproject and its end', async () => {
        await doLine(coordinator, /^Gesprek voeren/, 'Bewaar gesprek', async () => {
          for (const name of PUPILS) await coordinator.getByLabel(`${name} Verzonnen`, { exact: true }).check();
        });
        await doLine(coordinator, /^Afspraken maken/, 'Bewaar afspraak', () =>
          coordinator.getByLabel('Wat is er afgesproken?').fill('In de pauze blijft ieder bij de eigen klas.'),
        );
        await callAll(coordinator);
        await takeMeasure(coordinator, { measure: 'Pestproject', until: '2026-12-18' });
        await callAll(coordinator);
        await shot(coordinator, '4-pestproject');
        await comeBack(coordinator, coordinatorKeys, '2026-12-18');
        await doLine(coordinator, /^Middel afronden/, 'Bewaar', () =>
          coordinator.getByLabel('Wat heeft het opgeleverd?').fill('Het werkstuk is klaar.'),
        );
        await callAll(coordinator);
        await shot(coordinator, '5-project-ended');
      });

      await test.step('the coordinator: two evaluations, a time-out with its return talk, and step 7', async () => {
        await comeBack(coordinator, coordinatorKeys, '2027-01-04');
        await shot(coordinator, '6-after-the-holiday');
        const plan = line(coordinator, /^Evaluatie plannen/);
        if ((await plan.count()) > 0) await doLine(coordinator, /^Evaluatie plannen/, 'Plan evaluatie');
        await shot(coordinator, '6b-planned');
      });
    });
  },
);
