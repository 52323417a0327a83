import { at } from '../support/addresses';
import { expect, test } from '../support/test';

test('the first Tab reaches the skip link, and Enter moves to the content', async ({ page }) => {
  await page.goto(at('/protocol/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

/** One page of each kind. */
const kinds = ['/', '/voor/leerlingen/', '/pesten/signalen/', '/protocol/stap-4/', '/hulp/', '/zoeken/'];

for (const address of kinds) {
  test(`${address} can be walked by Tab, and the help bar hides no focus`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(at(address));
    const count = await page.evaluate(
      () => document.querySelectorAll('a[href], button, input:not([type=radio]), input[type=radio]:checked').length,
    );
    const seen = new Set<string>();
    for (let presses = 0; presses < Math.min(count + 2, 60); presses += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const box = element.getBoundingClientRect();
        const bar = document.querySelector('aside');
        const over =
          bar && !bar.contains(element) ? bar.getBoundingClientRect() : { top: innerHeight, bottom: Infinity };
        const hidden = box.bottom <= 0 || box.top >= innerHeight || (box.top >= over.top && box.bottom <= over.bottom);
        const { outlineStyle } = getComputedStyle(element);
        return { html: element.outerHTML.slice(0, 100), hidden, outlined: outlineStyle !== 'none' };
      });
      if (!focus) continue;
      seen.add(focus.html);
      expect(focus).toMatchObject({ hidden: false, outlined: true });
    }
    expect(seen.size).toBeGreaterThan(Math.min(count, 58) * 0.6);
  });
}
