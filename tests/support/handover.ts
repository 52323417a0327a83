import type { Page } from '@playwright/test';
import { fileOfferedBy, type OfferedFile } from './offered-files';
import { expect } from './test';
import { heading, KEY_TIME } from './tracker';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A file of a handover, with the words that are told by phone. */
export interface Given {
  readonly file: OfferedFile;
  readonly passphrase: string;
}

/** Goes to a part of the screen of handovers. */
export async function toHandover(page: Page, part: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Meer' }).click();
  await page
    .getByRole('link', { name: /^Overdracht/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText('Overdracht');
  await page.getByRole('link', { name: part }).first().click();
  await expect(heading(page)).not.toHaveText('Overdracht');
}

/** The file that is made of the case, or the cases, whose screen of handing over is shown. */
export const fileMadeBy = (page: Page): Promise<OfferedFile> =>
  fileOfferedBy(page, async () => {
    await press(page, 'Maak het bestand');
    await expect(page.getByText('Het bestand is klaar')).toBeVisible(KEY_TIME);
  });

/** Makes the file with the passphrase that is told by phone. */
export async function give(page: Page, to: string): Promise<Given> {
  await page.getByLabel('Aan wie geef je het?').selectOption({ label: to });
  const file = await fileMadeBy(page);
  return { file, passphrase: await page.locator('figure p').innerText() };
}

/** Opens a file that was given, as who received it does: the words as they were heard. */
export async function openFile(page: Page, { file, passphrase }: Given): Promise<void> {
  await toHandover(page, /^Een overdracht ontvangen/);
  await page.getByLabel('Het bestand').setInputFiles({ ...file });
  await page.getByLabel('De zin die je aan de telefoon hoorde').fill(` ${passphrase.toUpperCase()} `);
  await press(page, 'Bekijk wat erin zit');
  await expect(page.getByText('Dit zit in het bestand')).toBeVisible(KEY_TIME);
}

/** The receipt of what was opened and is taken now. */
export const taken = (page: Page): Promise<OfferedFile> =>
  fileOfferedBy(page, () => press(page, 'Neem over en maak het ontvangstbewijs'));

/** Reads a receipt or a refusal that came back. */
export async function readReply(page: Page, file: OfferedFile): Promise<void> {
  await toHandover(page, /^Een antwoord inlezen/);
  await page.getByLabel('Het bestand dat je terugkreeg').setInputFiles({ ...file });
  await press(page, 'Lees het antwoord');
}
