import type { Page } from '@playwright/test';

/** Counts what is pressed on the page from now on, until it is loaded anew; typing is none, and nor is choosing from a native list. */
export async function countTaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counter = globalThis as { taps?: number };
    const isCounting = counter.taps !== undefined;
    counter.taps = 0;
    if (isCounting) return;
    addEventListener(
      'pointerdown',
      () => {
        counter.taps = (counter.taps ?? 0) + 1;
      },
      true,
    );
  });
}

/** How often the page was pressed since `countTaps`. */
export const tapsOn = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as { taps?: number }).taps ?? Number.NaN);

/** How many words stand on the screen that is shown, without the navigation: what somebody may have to read. */
export const wordsOn = async (page: Page): Promise<number> =>
  (await page.getByRole('main').innerText()).split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
