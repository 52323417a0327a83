import type { Page } from '@playwright/test';
import { at } from './addresses';
import { patience } from './patience';
import { expect } from './test';

/** The narrowest window that everything has to work in; also what 1280 pixels give at 400 % zoom. */
export const NARROW = { width: 320, height: 700 };

/** Opens the tracker and waits until it runs. */
export async function openTracker(page: Page): Promise<void> {
  await page.goto(at('/dossiers/'));
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
}

/** The heading of the screen that is shown. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The example is made around today, and in a holiday less of it is due: it is looked at on a Monday with lessons. */
const DAY_OF_LESSONS = '2026-11-30T12:00:00+01:00';

/** Starts looking around in the example, on a day of lessons. */
export async function openExample(page: Page): Promise<void> {
  await page.clock.setFixedTime(DAY_OF_LESSONS);
  await openTracker(page);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(heading(page)).toHaveText('Vandaag');
  await expect(page.getByText('De dossiers worden gelezen')).toHaveCount(0);
}

/** Working out a key takes a second of a quiet machine, and several of a busy one. */
export const KEY_TIME = { timeout: 60_000 * patience };

/** What opens a vault that `makeVault` made. */
export interface Keys {
  readonly passphrase: string;
  readonly recoveryKey: string;
}

/** Types back the two groups of the recovery key that are asked for. */
export async function typeGroupsBack(page: Page, recoveryKey: string): Promise<void> {
  const groups = recoveryKey.slice('AGE-SECRET-KEY-1'.length).match(/.{1,4}/g) ?? [];
  for (const field of await page.getByLabel(/^Groep \d+$/).all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
    await field.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1]?.toLowerCase() ?? '');
  }
}

/** The recovery key on the screen, put together from its groups. */
export async function readRecoveryKey(page: Page): Promise<string> {
  const groups = await page
    .locator('figure li')
    .evaluateAll((items) => items.map((item) => item.lastChild?.textContent));
  return `AGE-SECRET-KEY-1${groups.join('').replace(/\s/g, '')}`;
}

/** Makes a vault on a page where there is none, from the first screen to 'Vandaag', and says who writes. */
export async function makeVault(page: Page): Promise<Keys> {
  await openTracker(page);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByLabel('Alleen ik log hier in').check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Maak een zin voor mij' }).click();
  const passphrase = await page.locator('figure p').innerText();
  await page.getByLabel('Typ hem nog een keer').fill(passphrase);
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(heading(page)).toHaveText('Bewaar je herstelsleutel', KEY_TIME);
  const recoveryKey = await readRecoveryKey(page);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Ik heb hem overgeschreven' }).click();
  await typeGroupsBack(page, recoveryKey);
  await page.getByRole('button', { name: 'Klaar, open mijn dossiers' }).click();
  await sayWhoWrites(page);
  return { passphrase, recoveryKey };
}

/** Answers the first question of a new vault. */
export async function sayWhoWrites(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Wie schrijft hier?');
  await page.getByLabel('Je initialen').fill('VB');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(heading(page)).toHaveText('Vandaag');
}

/** Opens a locked vault. */
export async function unlock(page: Page, { passphrase }: Pick<Keys, 'passphrase'>): Promise<void> {
  await page.getByLabel('Je wachtwoordzin').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Op slot' })).toBeVisible(KEY_TIME);
}
