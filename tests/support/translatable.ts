import type { Page } from '@playwright/test';

/** Elements that a browser may send to its translator, by tag: all inherit what stands on the page itself. */
export const translatable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element instanceof HTMLElement && element.translate)
      .map((element) => element.localName),
  );
