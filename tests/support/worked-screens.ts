/** Working a case by the lines of 'Vandaag', on a moved clock. `SHOTS=folder` keeps pictures, in a folder outside the repository. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fileOfferedBy } from './offered-files';
import { expect } from './test';
import { heading, type Keys, unlock } from './tracker';

/** For a picture Playwright puts a style in the page, of which Firefox tells that the policy of the site refused it. */
export const WITH_PICTURES = {
  errors: process.env['SHOTS'] === undefined ? [] : [/blocked an inline style \(style-src-elem\)/],
  elsewhere: [],
};

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const nav = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name, exact: true }).click();
/** A line of 'Vandaag'; what is planned for later is opened for it. */
export const line = (page: Page, words: RegExp) => page.getByRole('main').getByRole('link', { name: words }).first();
export const choose = (page: Page, group: RegExp | string, answer: string) =>
  page.getByRole('group', { name: group }).getByLabel(answer, { exact: true }).check();

export async function look(page: Page, browserName: string, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${browserName}-${name}.png`, fullPage: true });
}

/** Comes back on another day and opens the vault: 'Vandaag' of that day. */
export async function comeBack(page: Page, keys: Keys, on: string): Promise<void> {
  await page.clock.setSystemTime(new Date(`${on}T09:00:00+01:00`));
  await page.reload();
  await unlock(page, keys);
  await nav(page, 'Vandaag');
  await expect(page.getByText('De dossiers worden gelezen')).toHaveCount(0);
}

/** Opens the line, saves its form as it is filled in, and is back where the line stood. */
export async function doLine(page: Page, words: RegExp, button: string, fill?: () => Promise<void>): Promise<void> {
  await line(page, words).click();
  await fill?.();
  await press(page, button);
  await expect(heading(page)).toHaveText('Vandaag');
}

/** Sets the step that is next, from its line. */
export async function setStep(page: Page, step: RegExp): Promise<void> {
  await line(page, new RegExp(`^Volgende stap zetten.*${step.source}`)).click();
  await press(page, 'Zet deze stap');
  await expect(heading(page)).not.toHaveText('Naar een andere stap');
  await nav(page, 'Vandaag');
}

/** A report that another colleague received. */
interface Colleague {
  readonly role: string;
  readonly initials: string;
}

export interface Pupils {
  readonly targeted: string;
  readonly bullying: string;
  readonly follower?: string;
  readonly reportedTo?: Colleague;
  /** Where it happened, by the words of the form. */
  readonly place?: string;
}

/** A new report with all six points of the intake. */
export async function report(
  page: Page,
  { targeted, bullying, follower, reportedTo, place }: Pupils,
  facts: string,
): Promise<void> {
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
  if (place !== undefined) await choose(page, 'Waar gebeurt het?', place);
  if (reportedTo !== undefined) {
    await page.getByLabel('Wie meldde het?').selectOption({ label: reportedTo.role });
    await page.getByLabel('Initialen').fill(reportedTo.initials);
    await page.getByLabel('Bij wie kwam de melding binnen?').selectOption({ label: reportedTo.role });
  }
  await press(page, 'Bewaar als dossier');
  await expect(heading(page)).toHaveText(/^Dossier/);
  await nav(page, 'Vandaag');
}

/** Opens the case of that pupil, from the list. */
export async function openCase(page: Page, targeted: string): Promise<void> {
  await nav(page, 'Dossiers');
  await page.getByRole('link', { name: new RegExp(`^${targeted} Verzonnen`) }).click();
  await expect(heading(page)).toHaveText(/^Dossier/);
}

/** The report that is shown, given as text for who keeps it; with `SHOTS` also on paper, where the browser can, and as a document. */
export async function giveReport(page: Page, browserName: string, name: string): Promise<string> {
  const paper = await page.locator('[data-paper]').innerText();
  const { buffer } = await fileOfferedBy(page, () => press(page, 'Bewaar als Word-bestand'));
  const folder = process.env['SHOTS'];
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/${browserName}-${name}.docx`, buffer);
    if (browserName === 'chromium') {
      await page.evaluate(() => {
        document.documentElement.removeAttribute('data-printed');
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await press(page, 'Print');
      await expect(page.locator('html[data-printed]')).toHaveCount(1);
      await page.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true, printBackground: true });
    }
  }
  return paper;
}
