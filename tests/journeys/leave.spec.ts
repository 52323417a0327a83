import { at } from '../support/addresses';
import { expect, test } from '../support/test';

test.beforeEach(async ({ page, baseURL, expected }) => {
  // No test may reach the outside; the neutral site is played by an empty page.
  const host = new URL(baseURL ?? '').host;
  await page.route(
    (url) => url.host !== host && url.protocol.startsWith('http'),
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>elders</title><h1>elders</h1>' }),
  );
  expected.elsewhere.push(/^https:\/\//);
});

test("'snel weg' leads to another site, and 'back' does not return to the page that was left", async ({
  page,
  baseURL,
}) => {
  await page.goto(at('/'));
  await page.goto(at('/hulp/'));
  await page.getByRole('link', { name: 'Snel weg' }).click();
  await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
  expect(page.url()).not.toContain(new URL(baseURL ?? '').host);
  await page.evaluate(() => history.back());
  // Asked of the page itself: a page that comes back from Firefox's memory sends no event that a locator could wait for.
  await expect
    .poll(() => page.evaluate(() => document.querySelector('h1')?.textContent).catch(() => ''))
    .toMatch(/Word jij gepest/);
  expect(new URL(page.url()).pathname).not.toContain('hulp');
});

test('three presses of Shift leave, and typing capitals does not', async ({ page }) => {
  await page.goto(at('/zoeken/'));
  const field = page.getByRole('searchbox');
  await field.focus();
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await expect(field).toHaveValue('ABCD');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
});
