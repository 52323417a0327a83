import type { Page } from '@playwright/test';
import { at } from '../support/addresses';
import { signsPerSheet } from '../support/sheets';
import { expect, test } from '../support/test';

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium prints in this way from outside');

const sheetsOf = async (page: Page, address: string) => {
  await page.goto(at(address));
  return signsPerSheet(await page.pdf({ preferCSSPageSize: true }));
};

test('a step prints as a checklist of two sheets at most', async ({ page }) => {
  for (const slug of ['melding', ...Array.from({ length: 8 }, (_, index) => `stap-${index + 1}`)]) {
    const sheets = await sheetsOf(page, `/protocol/${slug}/`);
    expect(sheets.length, slug).toBeGreaterThan(0);
    expect(sheets.length, slug).toBeLessThanOrEqual(2);
  }
});

test('the log prints as one sheet to read and two to write on', async ({ page }) => {
  expect(await sheetsOf(page, '/vragen/logboek/')).toHaveLength(3);
});

test('the whole protocol prints without sheets that hold a few lines only', async ({ page }) => {
  const sheets = await sheetsOf(page, '/protocol/volledig/');
  expect(sheets.length).toBeGreaterThan(15);
  // A full one holds about 2,000.
  const poor = sheets.flatMap((signs, index) => (signs < 400 ? [`sheet ${index + 1} holds ${signs} signs`] : []));
  expect(poor).toEqual([]);
});
