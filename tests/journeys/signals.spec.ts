import { at } from '../support/addresses';
import { expect, test } from '../support/test';

test('signals can be ticked, and nothing of it is kept', async ({ page }) => {
  await page.goto(at('/pesten/signalen/'));
  const boxes = page.locator('[data-signals]').getByRole('checkbox');
  await expect(boxes).toHaveCount(13);
  const reading = page.locator('[data-signals] [aria-live]');
  await expect(reading).toHaveText('');
  await boxes.nth(2).check();
  await expect(reading).toContainText('Eén signaal zegt nog niets.');
  await boxes.nth(4).check();
  await expect(reading).toContainText('2 signalen. Dat bewijst niets');
  await page.getByRole('button', { name: 'Wis alle vinkjes' }).click();
  await expect(page.locator('[data-signals] input:checked')).toHaveCount(0);
  await expect(reading).toHaveText('');
  await boxes.nth(2).check();
  await page.reload();
  await expect(page.locator('[data-signals] input:checked')).toHaveCount(0);
});

test('what is ticked is there again for who reads on and comes back', async ({ page }) => {
  await page.goto(at('/pesten/signalen/'));
  const boxes = page.locator('[data-signals]').getByRole('checkbox');
  await boxes.nth(2).check();
  await boxes.nth(4).check();
  await page.goto(at('/voor/ouders/'));
  // Asked of the page itself: one that comes back from Firefox's memory sends no event that Playwright could wait for.
  await page.evaluate(() => setTimeout(() => history.back()));
  const ticked = () => page.evaluate(() => document.querySelectorAll('[data-signals] input:checked').length);
  await expect.poll(() => ticked().catch(() => 0)).toBe(2);
  const told = () => page.evaluate(() => document.querySelector('[data-signals] [aria-live]')?.textContent);
  await expect.poll(told).toContain('2 signalen');
});

test('what is ticked can be copied, and copying nothing says so', async ({ page, context, browserName }) => {
  // Only Chromium lets a test grant the right that a tap gives.
  test.skip(browserName !== 'chromium', 'the clipboard cannot be read in this browser');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/pesten/signalen/'));
  const list = page.locator('[data-signals]');
  const copy = list.getByRole('button', { name: 'Kopieer wat is aangevinkt' });
  await copy.click();
  await expect(list.getByRole('status')).toHaveText('U hebt nog niets aangevinkt.');
  await list.getByRole('checkbox').nth(5).check();
  await list.getByRole('checkbox').nth(7).check();
  await copy.click();
  await expect(list.getByRole('status')).toHaveText('2 signalen gekopieerd.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(2);
  expect(copied).toMatch(/hoofdpijn|buikpijn/);
});

test('a sentence to send can be copied, without its quotation marks', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'the clipboard cannot be read in this browser');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/voor/leerlingen/'));
  const sentence = 'Ik wil iets vertellen. Kunnen we praten?';
  await page.getByRole('button', { name: `Kopieer: ${sentence}` }).click();
  await expect(page.getByRole('status').first()).toContainText('Gekopieerd.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
});
