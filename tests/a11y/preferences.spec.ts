import { at, publicAddresses } from '../support/addresses';
import { expect, test } from '../support/test';

test('who asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of publicAddresses) {
    await page.goto(at(address));
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return !/^(0s(, )?)+$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect.soft(moving, address).toEqual([]);
  }
});

test('with colours of the system every control still shows that it is one', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of publicAddresses) {
    await page.goto(at(address));
    const unmarked = await page.evaluate(() =>
      [...document.querySelectorAll('.button, button, input, select, textarea, a[href]')]
        // The link past the menu is a point until it has the focus.
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
        .filter((element) => {
          const { borderBlockEndStyle, borderBlockEndWidth, textDecorationLine, appearance } =
            getComputedStyle(element);
          const hasBorder = borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) > 0;
          const isUnderlined = [element, ...element.querySelectorAll('*')].some((part) =>
            getComputedStyle(part).textDecorationLine.includes('underline'),
          );
          const isDrawn = element instanceof HTMLInputElement && appearance !== 'none';
          // A link may also be told by its place: in the menu, the name of the school, or a whole card with a border.
          const isPlaced = element.closest('nav, header, footer, li, .card, svg') !== null;
          return !hasBorder && !isUnderlined && !isDrawn && !isPlaced && textDecorationLine === 'none';
        })
        .map((element) => element.outerHTML.slice(0, 160)),
    );
    expect.soft(unmarked, address).toEqual([]);
  }
});
