import { at } from '../support/addresses';
import { readsCopies } from '../support/copied-text';
import { expect, test } from '../support/test';

test('the questions of the log can be copied, and the sheet has nothing to fill in that could be kept', async ({
  page,
  browserName,
}) => {
  const copied = await readsCopies(page, browserName);
  await page.goto(at('/vragen/logboek/'));
  const log = page.locator('[data-log]');
  await log.getByRole('button', { name: 'Kopieer de vragen' }).click();
  await expect(log.getByRole('status')).toHaveText('Gekopieerd. Plak het in een notitie of een mail.');
  const questions = (await copied()).trim().split(/\n+/);
  expect(questions[0]).toBe('Datum en tijd');
  expect(questions).toHaveLength(7);
  await expect(page.locator('main').locator('input, textarea, [contenteditable]')).toHaveCount(0);
});
