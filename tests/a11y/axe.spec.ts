import AxeBuilder from '@axe-core/playwright';
import { at, otherAddresses, publicAddresses } from '../support/addresses';
import { expect, test } from '../support/test';

/** The rules that judge colours: all that the dark can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const screens = [
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'desktop', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'phone in the dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark', rules: COLOURS },
] as const;

for (const address of [...publicAddresses, ...otherAddresses]) {
  test(`${address} has no violation that axe can find, on phone and desktop, light and dark`, async ({
    page,
    expected,
  }) => {
    test.slow(address === '/protocol/volledig/', 'as long as all the other pages together');
    if (address === '/bestaat-niet/') expected.errors.push(/404/);
    await page.goto(at(address));
    for (const { name, viewport, colorScheme, ...only } of screens) {
      // The whole protocol repeats the other pages; one screen shows what is its own.
      if (address === '/protocol/volledig/' && name !== 'desktop') continue;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page });
      if ('rules' in only) axe.withRules([...only.rules]);
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
      expect.soft(found, name).toEqual([]);
    }
  });
}
