import { at } from '../support/addresses';
import { violationsOn } from '../support/find-violations';
import { expect, test } from '../support/test';

test('search loads nothing until it is opened, and then works from the keyboard alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(at('/hulp/'), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /pagefind|box-and-page/.test(url))).toEqual([]);

  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Waar zoek je naar?' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await field.fill('gepset');
  const box = page.getByRole('dialog', { name: 'Zoeken' });
  await expect(box.getByRole('status')).toHaveText(/pagina's gevonden voor "gepest"/);
  await expect(box).toContainText('Resultaten voor "gepest"');
  await expect(field).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const first = box.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await expect(field).toBeFocused();
  const target = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`${target}$`));
});

test('the box is free of what axe can find, closes on Escape and gives the focus back', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(at('/pesten/'));
    const button = page.getByRole('button', { name: 'Zoeken' });
    await button.click();
    await page.getByRole('combobox').fill('ze lachen me uit');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('with the box open there is more to show, and the number to call and the way to leave can still be reached', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(at('/pesten/'));
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('combobox').fill('pesten');
  await expect(page.getByRole('option')).toHaveCount(3);
  await page.getByRole('button', { name: 'Toon meer' }).click();
  await expect(page.getByRole('option').nth(3)).toBeVisible();
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Toon meer' })).toBeHidden();
  await page.getByRole('link', { name: 'Snel weg' }).click({ trial: true });
  await page.getByRole('complementary').getByRole('link', { name: 'Alle hulp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hulp');
});

test('Ctrl K opens the search, but not while typing and not once it is switched off', async ({ page }) => {
  await page.goto(at('/pesten/'));
  const box = page.getByRole('dialog', { name: 'Zoeken' });
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('combobox')).toHaveValue('a/b');

  // By keyboard, because results that come in may move it from under a click.
  await box.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(box.getByRole('checkbox')).not.toBeChecked();
  await page.keyboard.press('Escape');
  await page.goto(at('/hulp/'));
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(box).toHaveCount(0);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await box.getByRole('checkbox').check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what is typed in the box stays out of the address, the history, the storage and every request', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto(at('/pesten/'));
  const [before, entries] = [page.url(), await page.evaluate(() => history.length)];
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('combobox').fill('geheimpje pesten');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(asked.filter((text) => text.includes('geheimpje'))).toEqual([]);
});

test('nothing found in the box ends with someone to call and the three ways in', async ({ page }) => {
  await page.goto(at('/pesten/'));
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('combobox').fill('qqxxzzyy');
  const box = page.getByRole('dialog', { name: 'Zoeken' });
  await expect(box.getByRole('status')).toHaveText('Niets gevonden voor "qqxxzzyy".');
  await expect(box.locator('[data-no-results] a[href^="tel:"]').first()).toBeVisible();
  await expect(box.getByRole('link', { name: 'Voor ouders' })).toBeVisible();
});

test('when the index cannot be loaded the box says so and leads to the list of all pages', async ({
  page,
  expected,
}) => {
  expected.errors.push(/./);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(at('/pesten/'));
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('combobox').fill('pesten');
  const box = page.getByRole('dialog', { name: 'Zoeken' });
  await expect(box.getByRole('status')).toHaveText(/Zoeken lukt nu niet/);
  await page.unroute('**/pagefind/**');
  await box.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveValue('pesten');
  await expect(page.getByRole('combobox')).toBeFocused();
  await box.getByRole('link', { name: /alle pagina's/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zoeken');
});

test('when the box itself cannot be loaded its button leads to the page for searching', async ({ page, expected }) => {
  expected.errors.push(/./);
  await page.route('**/box-and-page.*', (route) => route.abort());
  await page.goto(at('/pesten/'));
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zoeken');
});

test('on the page for searching the keys lead to its own field', async ({ page }) => {
  await page.goto(at('/zoeken/'));
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('results and a correction are free of what axe can find, and need no scrolling sideways at 320 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(at('/zoeken/'));
  await page.getByRole('searchbox').fill('naaktfotoo');
  await expect(page.getByText('Resultaten voor "naaktfoto".')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await page.goto(at('/pesten/'));
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('combobox').fill('qqxxzzyy');
  await expect(page.locator('dialog [data-no-results]')).toContainText(/bel de \S+\s+\d[\d-]+\s+of kijk/i);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
