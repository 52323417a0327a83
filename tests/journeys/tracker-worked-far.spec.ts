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
  WITH_PICTURES,
} from '../support/worked-screens';

test.use({ viewport: { width: 390, height: 844 }, expected: WITH_PICTURES });

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
  await expect(heading(page)).toHaveText('Vandaag');
  const calls = page.getByRole('main').getByRole('link', { name: /^Ouders inlichten/ });
  for (let left = await calls.count(); left > 0; left = await calls.count()) {
    await doLine(page, /^Ouders inlichten/, 'Bewaar contact', () =>
      page.getByLabel('Waarover ging het?').fill('Wat er is gebeurd en wat school doet.'),
    );
    await expect(calls).toHaveCount(left - 1);
  }
}

/** The evaluation on that day, from its line; what is due later is opened for it. */
async function planEvaluation(page: Page, on: string): Promise<void> {
  const later = page.getByText(/^Later \(/);
  if ((await line(page, /^Evaluatie plannen/).count()) === 0 || !(await line(page, /^Evaluatie plannen/).isVisible())) {
    await later.click();
  }
  await line(page, /^Evaluatie plannen/).click();
  await page.getByLabel('Wanneer evalueren jullie?').fill(on);
  await press(page, 'Plan evaluatie');
  const why = page.getByLabel('Waarom kies je hiervoor?');
  await expect(heading(page).filter({ hasText: 'Vandaag' }).or(why)).toBeVisible();
  if (await why.isVisible()) {
    await why.fill('Eerder is het vakantie.');
    await press(page, 'Ga door met deze reden');
  }
  await expect(heading(page)).toHaveText('Vandaag');
}

/** The decision that the step asks for, from its line: who takes it is filled in. */
async function decide(page: Page, kind: string, what: string, fill?: () => Promise<void>): Promise<void> {
  await line(page, /^Besluit (nemen|opschrijven)/).click();
  await page.getByLabel('Wat is er besloten?').selectOption({ label: kind });
  await page.getByLabel('Wat houdt het in?').fill(what);
  await fill?.();
  await expect(page.getByLabel('Wie nam het besluit?')).not.toHaveValue('');
  await page.getByLabel('Wesp Verzonnen', { exact: true }).check();
  await press(page, 'Bewaar besluit');
  await expect(heading(page)).toHaveText('Vandaag');
}

/** Settles every word that may be a name, as one of another pupil. */
async function settleNames(page: Page): Promise<void> {
  const another = page.getByRole('button', { name: /^Vervang door/ }).first();
  while ((await another.count()) > 0) await another.click();
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
  // Who goes elsewhere before it is saved is brought back when it is.
  await expect(heading(page)).toHaveText('Middelen');
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
      await doLine(mentor, /^Gesprek voeren/, 'Bewaar gesprek', () =>
        expect(mentor.getByLabel('Wesp Verzonnen', { exact: true })).toBeChecked(),
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

    await withSecondProfile(
      browser,
      baseURL ?? '',
      async (coordinator) => {
        await coordinator.setViewportSize({ width: 390, height: 844 });
        await coordinator.clock.install({ time: at('2026-12-14') });
        const coordinatorKeys: Keys = await makeVault(coordinator);
        await handOver(mentor, coordinator, 'leerlingcoördinator');
        await shot(coordinator, '3-taken-over');

        await test.step('the coordinator: talks, agreements, the pestproject and its end', async () => {
          await doLine(coordinator, /^Gesprek voeren/, 'Bewaar gesprek', async () => {
            await expect(coordinator.getByLabel('Wat voor gesprek was het?')).toHaveValue('group');
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

        await test.step('the coordinator: two evaluations, and a time-out with its return talk', async () => {
          await planEvaluation(coordinator, '2027-01-05');
          await comeBack(coordinator, coordinatorKeys, '2027-01-05');
          await shot(coordinator, '6-after-the-holiday');
          await notStopped(coordinator);
          await goOn(coordinator, /Stap 6/);
          await takeMeasure(coordinator, { measure: 'Externe time-out', until: '2027-01-08', away: true });
          await callAll(coordinator);
          // What is only noted has a form of its own, and the term counts from it.
          await doLine(coordinator, /^Taak doen.*hulptraject/, 'Bewaar', () =>
            coordinator.getByLabel('Notitie').fill('Begeleiding voor Wesp.'),
          );
          await planEvaluation(coordinator, '2027-01-19');
          await shot(coordinator, '7-time-out');
          await comeBack(coordinator, coordinatorKeys, '2027-01-08');
          await shot(coordinator, '8-last-day');
          await line(coordinator, /^Middel afronden/).click();
          await coordinator.getByRole('link', { name: 'Leg dat gesprek vast' }).click();
          await expect(coordinator.getByLabel('Wat voor gesprek was het?')).toHaveValue('return');
          await coordinator.getByLabel('Wat is er besproken?').fill('Wat er anders gaat in de pauze.');
          await press(coordinator, 'Bewaar gesprek');
          await expect(heading(coordinator)).toHaveText('Middel afronden');
          await expect(coordinator.getByLabel(/^Welk gesprek was er/)).not.toHaveValue('');
          await press(coordinator, 'Bewaar');
          await expect(heading(coordinator)).toHaveText('Vandaag');
          await callAll(coordinator);
          await comeBack(coordinator, coordinatorKeys, '2027-01-19');
          await notStopped(coordinator);
          await goOn(coordinator, /Stap 7/);
          await shot(coordinator, '9-step-7');
        });

        await withSecondProfile(
          browser,
          baseURL ?? '',
          async (director) => {
            await director.setViewportSize({ width: 390, height: 844 });
            await director.clock.install({ time: at('2027-01-19') });
            const directorKeys = await makeVault(director);
            await handOver(coordinator, director, 'bouwcoördinator');
            await shot(director, '10-taken-over');

            await test.step('the bouwcoördinator: both decisions and HALT', async () => {
              await decide(director, 'Een sanctiegesprek', 'Een gesprek met de ouders, en een laatste waarschuwing.');
              await comeBack(director, directorKeys, '2027-01-29');
              await shot(director, '11-stopped-or-not');
              await line(director, /^Zeggen of het is gestopt/).click();
              await expect(heading(director)).toHaveText('Wat nu?');
              await director.getByRole('link', { name: 'Het gaat door', exact: true }).click();
              await director.getByLabel('Waarom is het nog niet gestopt?').fill('Er was weer een bericht.');
              await press(director, 'Zet deze stap');
              await expect(heading(director)).not.toHaveText('Naar een andere stap');
              await takeMeasure(director, { measure: 'HALT', until: '2027-02-26' });
              await callAll(director);
              await decide(director, 'Schorsing', 'Drie dagen, met werk voor thuis.', async () => {
                await director.getByLabel('Wat is de eerste dag?').fill('2027-02-01');
                await director.getByLabel('Wat is de laatste dag?').fill('2027-02-03');
                // A source from years ago says of which year it is.
                await expect(director.getByText(/^Dit geldt voor .* Bron: .*, \d+ [a-z]+ 2\d{3}\./)).toBeVisible();
              });
              await shot(director, '12-decided');
              // A suspension that was only decided has no end and told no family: its line makes it a measure, filled in.
              await doLine(director, /^Middel opschrijven bij een besluit.*Wesp/, 'Bewaar', async () => {
                await expect(director.getByLabel('Wat houdt het in?')).toHaveValue('Drie dagen, met werk voor thuis.');
                await expect(director.getByLabel('Wat is de eerste dag?')).toHaveValue('2027-02-01');
                await expect(director.getByLabel('Wat is de laatste dag?')).toHaveValue('2027-02-03');
                await expect(director.getByLabel('De leerling volgt in die tijd geen lessen')).toBeChecked();
                await choose(director, 'Welk middel?', 'Disciplinaire maatregelen');
              });
              await expect(line(director, /^Middel opschrijven/)).toHaveCount(0);
              await callAll(director);
              await comeBack(director, directorKeys, '2027-02-04');
              await shot(director, '12-suspension-is-late');
              await doLine(director, /^Middel afronden.*Drie dagen/, 'Bewaar', () =>
                director.getByLabel('Wat heeft het opgeleverd?').fill('Wesp is terug in de klas.'),
              );
              await callAll(director);
              await comeBack(director, directorKeys, '2027-03-01');
              await shot(director, '13-halt-is-late');
              await expect(line(director, /^Middel afronden.*Wesp/)).toBeVisible();
            });

            await test.step('the report tells all of it, and a family reads of its own child alone', async () => {
              await openCase(director, 'Mug');
              await director.getByRole('link', { name: 'Verslag', exact: true }).first().click();
              await director.getByLabel('Het hele dossier').check();
              await director.getByLabel('Aan wie geef je het?').selectOption({ label: 'vestigingsdirecteur' });
              const school = await giveReport(director, browserName, 'far-school');
              for (const told of [
                'Bij wie het dossier lag',
                'Pestproject',
                'Externe time-out',
                'HALT',
                'bouwcoördinator',
              ]) {
                expect(school).toContain(told);
              }
              // On a phone no part of a row is out of sight, and a row is still one of a table.
              const boxes = director.locator('[data-paper] div:has(> table)');
              expect(await boxes.count()).toBeGreaterThan(3);
              const wide = await boxes.evaluateAll(
                (all) => all.filter((box) => box.scrollWidth > box.clientWidth).length,
              );
              expect(wide).toBe(0);
              const chronology = director.getByRole('table').last();
              await expect(chronology.getByRole('columnheader', { name: 'Vastgelegd' })).toHaveCount(1);
              expect(await chronology.getByRole('row').count()).toBeGreaterThan(20);
              await director.getByLabel('Over Mug Verzonnen').check();
              await choose(director, 'Aan wie geef je het?', 'Ouders van Mug');
              await settleNames(director);
              expect(await giveReport(director, browserName, 'far-family')).not.toMatch(/Wesp|Vlieg/);
              await shot(director, '14-report');
            });
          },
          WITH_PICTURES,
        );
      },
      WITH_PICTURES,
    );
  },
);
