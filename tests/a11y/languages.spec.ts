import type { Page } from '@playwright/test';
import { at, translatedAddresses } from '../support/addresses';
import { colourViolationsOn, violationsOn } from '../support/find-violations';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';

// Without motion, since colours that are on their way to another scheme are no colours of the page.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** One page of a language that is written from the right, for every day. */
const EVERY_DAY = '/ar/ouders/';

async function judge(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at(address));
  expect.soft(await violationsOn(page), address).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await colourViolationsOn(page), `${address} in the dark`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const wider = await page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter(
            (part) => part.getBoundingClientRect().right > innerWidth + 1 || part.getBoundingClientRect().left < -1,
          )
          .map((part) => part.outerHTML.slice(0, 120)),
  );
  expect.soft(wider, `${address} at 320 pixels`).toEqual([]);
}

test('a page that is written from the right is right for axe, in the dark and at 320 pixels, and dials in order', async ({
  page,
}) => {
  await judge(page, EVERY_DAY);
  await page.setViewportSize({ width: 390, height: 844 });
  // A number among letters from the right keeps its own order: its first digit stands left of its last.
  const number = page.locator('main bdi', { hasText: '050 571 01 95' }).first();
  const order = await number.evaluate((part) => {
    const text = part.firstChild as Text;
    const place = (from: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect().left;
    };
    return place(0) < place(text.length - 1);
  });
  expect(order).toBe(true);
  const bar = await page.getByRole('complementary').last().boundingBox();
  expect(bar?.width).toBe(390);
});

test(
  'every page in every other language is right for axe, in the dark and at 320 pixels',
  THOROUGH,
  async ({ page }) => {
    expect(translatedAddresses.length).toBeGreaterThan(10);
    for (const address of translatedAddresses) await judge(page, address);
  },
);

test(
  'without script every page in another language reads on, and its numbers can be called',
  THOROUGH,
  async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const address of translatedAddresses) {
      await page.goto(at(address));
      await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      await expect.soft(page.locator('a[href="tel:08000432"]').first(), address).toBeVisible();
    }
    await context.close();
  },
);

test(
  'on paper a page in another language holds its words and numbers, in black and without the bar',
  THOROUGH,
  async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const address of translatedAddresses.filter((one) => /^\/(ar|ti|pl)\//.test(one))) {
      await page.goto(at(address));
      await expect.soft(page.locator('aside[data-zone]'), address).toBeHidden();
      // What is for the school alone is no part of what a family takes home; in two languages it took a sheet of its own.
      await expect.soft(page.locator('main > aside [lang=nl]'), address).toBeHidden();
      await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      const faults = await page.evaluate(() => {
        const isPale = (colour: string) => {
          const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
          return red * 0.3 + green * 0.59 + blue * 0.11 > 140;
        };
        return [...document.querySelectorAll('main :is(h1, h2, h3, p, li, a)')].flatMap((part) => {
          const { left, right, width } = part.getBoundingClientRect();
          const isOut = width > 0 && (left < -1 || right > innerWidth + 1);
          return isOut || (width > 0 && isPale(getComputedStyle(part).color)) ? [part.outerHTML.slice(0, 90)] : [];
        });
      });
      expect.soft(faults, address).toEqual([]);
    }
  },
);

/** Words that stand on more than one line within themselves, where no hyphen was put. */
const brokenWords = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate((of) => {
    const range = document.createRange();
    return [...document.querySelectorAll(of)].flatMap((part) => {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (!text.parentElement?.checkVisibility() || text.parentElement.closest('.visually-hidden')) continue;
        for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}]+/gu)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
        }
      }
      return broken;
    });
  }, selector);

test('on a phone no word breaks in the card of danger and in the help bar, in any language', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-02T14:00:00+01:00'));
  const pages = translatedAddresses.filter((address) => address.endsWith('/hulp/'));
  expect(pages.length).toBeGreaterThan(5);
  for (const [width, selector] of [
    [390, '.urgent'],
    // A little wider the bar has its disc, and how much the words take then is up to the letters of the device.
    [360, '.urgent, aside[data-zone]'],
    [320, '.urgent'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    for (const address of pages) {
      await page.goto(at(address));
      expect.soft(await brokenWords(page, selector), `${address} at ${width} pixels`).toEqual([]);
    }
  }
});
