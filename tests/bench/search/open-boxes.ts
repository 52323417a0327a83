import type { Browser, Page } from 'playwright-core';
import type { Answer, Box } from './box.ts';

/** A box that stands open in a page of its own, where nothing else is asked meanwhile. */
export interface OpenBox {
  readonly box: Box;
  readonly page: Page;
  ask(text: string): Promise<Answer>;
}

/** Opens each box on its address and asks it something, so that everything is loaded. */
export function openBoxes(browser: Browser, boxes: readonly (readonly [Box, string])[]): Promise<readonly OpenBox[]> {
  return Promise.all(
    boxes.map(async ([box, address]) => {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      await box.open(page);
      await box.ask(page, 'mentor');
      return { box, page, ask: (text: string) => box.ask(page, text) };
    }),
  );
}
