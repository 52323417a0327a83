import { at, otherAddresses, publicAddresses } from '../support/addresses';
import { expect, test } from '../support/test';

// 320 CSS pixels is also what a window of 1280 pixels gives at 400 % zoom (WCAG 1.4.10).
test.use({ viewport: { width: 320, height: 640 } });

test('no page needs scrolling sideways at 320 pixels', async ({ page, expected }) => {
  expected.errors.push(/404/); // the one address that does not exist
  for (const address of [...publicAddresses, ...otherAddresses]) {
    await page.goto(at(address));
    const wide = await page.evaluate(() =>
      document.documentElement.scrollWidth <= innerWidth
        ? []
        : [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect.soft(wide, address).toEqual([]);
  }
});
