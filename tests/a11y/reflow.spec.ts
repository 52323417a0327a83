import type { Page } from '@playwright/test';
import { at, otherAddresses, publicAddresses, translatedAddresses } from '../support/addresses';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';

// 320 CSS pixels is also what a window of 1280 pixels gives at 400 % zoom (WCAG 1.4.10).
test.use({ viewport: { width: 320, height: 640 } });

const LONG_WORD = 'aansprakelijkheidswaardevaststellingsveranderingen';

test('no page needs scrolling sideways at 320 pixels, with long words neither', async ({ page, expected }) => {
  expected.errors.push(/404/); // the one address that does not exist
  for (const address of [...publicAddresses, ...otherAddresses]) {
    await page.goto(at(address));
    expect.soft(await tooWide(page), address).toEqual([]);
    if (!publicAddresses.includes(address)) continue;
    await page.evaluate((word) => {
      for (const kind of ['h1', 'h2', 'h3', 'p', 'li', 'summary']) {
        for (const element of [...document.querySelectorAll(`main ${kind}:not(nav *)`)].slice(0, 3))
          element.append(` ${word}`);
      }
    }, LONG_WORD);
    expect.soft(await tooWide(page), `${address} with long words`).toEqual([]);
  }
});

/** Ways in which a reader's words may take more room than ours, as rules that come after all others. */
const ROOMIER = {
  // A device that has neither our letters nor those that stand in for them.
  'wider letters': ':root { --font: "DejaVu Sans", Verdana, sans-serif !important }',
  // WCAG 1.4.12, as far as it makes words wider.
  'more room between letters and words':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
} as const;

for (const [way, rule] of Object.entries(ROOMIER)) {
  test(`no page needs scrolling sideways at 320 pixels with ${way}`, async ({ page }) => {
    for (const address of publicAddresses) {
      await page.goto(at(address));
      await page.evaluate((text) => {
        const [sheet] = document.styleSheets;
        sheet?.insertRule(text, sheet.cssRules.length);
      }, rule);
      expect.soft(await tooWide(page), address).toEqual([]);
    }
  });
}

test(
  'no page needs scrolling sideways at 320 pixels in a language whose words are half as long again',
  THOROUGH,
  async ({ page }) => {
    for (const address of [...publicAddresses, ...translatedAddresses]) {
      await page.goto(at(address));
      expect.soft(await page.evaluate(speakPseudo), address).toBeGreaterThan(20);
      expect.soft(await tooWide(page), address).toEqual([]);
    }
  },
);

/** Turns every word that is shown into one of an invented language, with marks on its letters and half as long again; numbers and addresses stay. Returns how many. */
function speakPseudo(): number {
  const marked: Readonly<Record<string, string>> = {
    a: 'âà',
    e: 'éè',
    i: 'îï',
    o: 'ôö',
    u: 'ûü',
    n: 'ñ',
    s: 'š',
    c: 'ç',
    z: 'ž',
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // The bar has little room, and its words are the site's own: languages.spec.ts holds them in each language as they are.
    if (node.parentElement?.closest('script, style, template, noscript, [data-zone]')) continue;
    node.textContent = (node.textContent ?? '').replace(/[\p{L}\p{M}]+(?![\p{L}\p{M}]*[.@/]\p{L})/gu, (word) => {
      count += 1;
      const letters = [...word].map((letter) => marked[letter]?.at(0) ?? letter);
      // The second mark of each vowel makes it longer, as long words of other languages are.
      const more = [...word].flatMap((letter) => marked[letter]?.at(1) ?? letter).slice(0, Math.ceil(word.length / 2));
      return [...letters, ...more].join('');
    });
  }
  return count;
}

/** What sticks out of the window, when the page can be scrolled sideways. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
  );
}
