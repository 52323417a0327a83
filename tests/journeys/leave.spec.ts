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

test('a jump within the page adds nothing to the history that was left', async ({ page }) => {
  await page.goto(at('/'));
  await page.goto(at('/voor/leerlingen/'));
  await page.getByRole('link', { name: 'ik word gepest' }).click();
  await expect(page.getByRole('heading', { name: 'Ik word gepest' })).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#ik-word-gepest');
  await page.getByRole('link', { name: 'Snel weg' }).click();
  await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
  await page.evaluate(() => history.back());
  await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).not.toMatch(/leerlingen|^$/);
});

test("'snel weg' stays within reach on a phone held sideways", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 360 });
  await page.goto(at('/voor/leerlingen/'));
  await expect(page.getByRole('link', { name: 'Snel weg' })).toBeInViewport({ ratio: 1 });
  await page.mouse.wheel(0, 600);
  await expect(page.getByRole('link', { name: 'Snel weg' })).toBeInViewport({ ratio: 1 });
});

test('three slow presses of Shift leave too', async ({ page }) => {
  await page.goto(at('/hulp/'));
  for (let press = 0; press < 3; press += 1) {
    await page.waitForTimeout(900); // a slow hand
    await page.keyboard.press('Shift');
  }
  await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
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
