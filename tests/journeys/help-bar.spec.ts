import type { Page } from '@playwright/test';
import { at } from '../support/addresses';
import { expect, test } from '../support/test';

/** Gives the help bar of every page these hours, as if the school had them in its content. */
async function withHours(page: Page, hours: Readonly<Record<string, string | undefined>>): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(/<aside [^>]*data-zone[^>]*>/, (tag) =>
        Object.entries(hours).reduce((changed, [name, value]) => {
          const without = changed.replace(new RegExp(` data-${name}="[^"]*"`), '');
          return value === undefined ? without : without.replace('<aside', `<aside data-${name}="${value}"`);
        }, tag),
      );
      await route.fulfill({ response, body: html });
    },
  );
}

const CHECKED = { hours: '1234567 11:00 21:00', closed: '12-25', checked: '2026-11-01' };
const bar = (page: Page) => page.getByRole('complementary', { name: 'Nu met iemand praten' });
const numbers = (page: Page) =>
  bar(page)
    .locator('a[href^="tel:"]:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const DAY = ['tel:08000432'];
const NIGHT = ['tel:112', 'tel:113', 'tel:08002000'];

test.describe('by the clock', () => {
  test('at noon the bar offers its own line to call and to chat, with its hours', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-30T12:00:00+01:00');
    await page.goto(at('/'));
    expect(await numbers(page)).toEqual(DAY);
    await expect(bar(page).getByRole('link', { name: /^Chat/ })).toBeVisible();
    // The school has not checked them, so the bar does not say that it is open.
    await expect(bar(page).locator('[data-now]')).toHaveText('elke dag van 11 tot 21 uur');
  });

  test('at half past ten it shows who does answer, each with what it is for', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-30T22:30:00+01:00');
    await page.goto(at('/'));
    expect(await numbers(page)).toEqual(NIGHT);
    await expect(bar(page).getByRole('link', { name: /112/ })).toContainText('nu gevaar');
    await expect(bar(page).getByRole('link', { name: /Bel 113/ })).toContainText('zelfdoding');
    await expect(bar(page).getByRole('link', { name: /0800-2000/ })).toContainText('thuis niet veilig');
    await expect(bar(page).getByRole('link', { name: /^Chat/ })).toHaveAttribute('href', /113\.nl/);
    await expect(bar(page).getByRole('link', { name: 'Snel weg' })).toBeInViewport({ ratio: 1 });
  });

  test('hours that the school checked are said, until a year later', async ({ page }) => {
    await withHours(page, CHECKED);
    await page.clock.setFixedTime('2026-11-30T12:00:00+01:00');
    await page.goto(at('/'));
    await expect(bar(page).locator('[data-now]')).toHaveText('Nu open tot 21:00');
    await page.clock.setFixedTime('2027-11-02T12:00:00+01:00');
    await page.reload();
    await expect(bar(page).locator('[data-now]')).toHaveText('elke dag van 11 tot 21 uur');
    expect(await numbers(page)).toEqual(DAY);
  });

  test('on a day without anyone, such as Christmas, it shows who does answer', async ({ page }) => {
    await withHours(page, CHECKED);
    await page.clock.setFixedTime('2026-12-25T12:00:00+01:00');
    await page.goto(at('/'));
    expect(await numbers(page)).toEqual(NIGHT);
    await page.clock.setFixedTime('2026-12-26T12:00:00+01:00');
    await page.reload();
    expect(await numbers(page)).toEqual(DAY);
  });

  test('of a line without hours it says nothing, and at night it shows who is sure to answer', async ({ page }) => {
    await withHours(page, { hours: undefined });
    await page.clock.setFixedTime('2026-11-30T12:00:00+01:00');
    await page.goto(at('/'));
    expect(await numbers(page)).toEqual(DAY);
    await page.clock.setFixedTime('2026-11-30T23:00:00+01:00');
    await page.reload();
    expect(await numbers(page)).toEqual(NIGHT);
  });

  test('a page that stays open follows the clock', async ({ page }) => {
    await page.clock.install({ time: '2026-11-30T20:58:00+01:00' });
    await page.goto(at('/'));
    expect(await numbers(page)).toEqual(DAY);
    await page.clock.runFor(3 * 60_000);
    expect(await numbers(page)).toEqual(NIGHT);
  });
});

test.describe('on a device in another time zone', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });
  test('the bar goes by the clock of the school', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-30T22:30:00+01:00');
    await page.goto(at('/'));
    expect(await numbers(page)).toEqual(NIGHT);
    await page.clock.setFixedTime('2026-11-30T12:00:00+01:00');
    await page.reload();
    expect(await numbers(page)).toEqual(DAY);
  });
});

test('at night the whole bar fits a phone, and a narrow one', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-30T22:30:00+01:00');
  for (const width of [390, 360, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(at('/voor/leerlingen/'));
    const links = bar(page).locator('a:visible');
    for (const link of await links.all()) {
      await expect(link).toBeInViewport({ ratio: 1 });
      const fits = await link.evaluate((one) => one.scrollWidth <= one.clientWidth + 1);
      expect([width, await link.innerText(), fits]).toEqual([width, await link.innerText(), true]);
    }
    const boxes = await links.evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    for (const [place, one] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) {
        const apart =
          one.right <= other.left + 1 ||
          other.right <= one.left + 1 ||
          one.bottom <= other.top + 1 ||
          other.bottom <= one.top + 1;
        expect([width, one, other, apart]).toEqual([width, one, other, true]);
      }
    }
  }
});

test('on paper the numbers stand as words, and the bar does not', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium shows from outside what would be printed');
  await page.goto(at('/hulp/'));
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
  for (const number of ['112', '113', '0800-2000', '0800-0188', '0800-0432']) {
    await expect(page.getByRole('main').getByText(number, { exact: true }).first()).toBeVisible();
  }
});
