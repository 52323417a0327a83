import { at, publicAddresses } from '../support/addresses';
import { expect, test } from '../support/test';

test.use({ javaScriptEnabled: false });

test('every public page can be read without JavaScript', async ({ page }) => {
  for (const address of publicAddresses) {
    await page.goto(at(address));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
  }
});

test('without JavaScript search says so, its field is off, and the list of all pages is the way in', async ({
  page,
}) => {
  await page.goto(at('/zoeken/'));
  // Not by text: Playwright's search for text passes over what stands in <noscript>.
  await expect(page.locator('noscript p')).toContainText('Zoeken werkt alleen met JavaScript.');
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeDisabled();
  for (const number of ['112', '113'])
    await expect(page.locator('[data-danger-line]').getByRole('link', { name: number, exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Stap 4: De evaluatie' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stap 4: De evaluatie');
});

test('without JavaScript there is no button that does nothing, and the sentences are plain text', async ({ page }) => {
  for (const address of ['/voor/leerlingen/', '/pesten/signalen/', '/protocol/stap-2/', '/protocol/volledig/']) {
    await page.goto(at(address));
    const buttons = await page
      .locator('main button')
      .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().height));
    expect(buttons, address).toEqual(buttons.map(() => 0));
  }
  await page.goto(at('/voor/leerlingen/'));
  await expect(page.getByText('Ik wil iets vertellen. Kunnen we praten?')).toBeVisible();
});

test("without JavaScript 'snel weg' is a plain link to the neutral site", async ({ page, baseURL }) => {
  await page.goto(at('/hulp/'));
  const target = await page.getByRole('link', { name: 'Snel weg' }).getAttribute('href');
  expect(target).toMatch(/^https:\/\//);
  expect(target).not.toContain(new URL(baseURL ?? '').host);
});

test('without JavaScript the help bar says when its line answers, and who does day and night', async ({ page }) => {
  await page.goto(at('/'));
  const bar = page.locator('aside.bar');
  await expect(bar.locator('[data-now]')).toHaveText('elke dag van 11 tot 21 uur');
  for (const number of ['08000432', '112', '113', '08002000']) {
    await expect(bar.locator(`a[href="tel:${number}"]`).locator('visible=true')).toHaveCount(1);
  }
});
