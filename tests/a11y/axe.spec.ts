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

/** Pages as long as all the others together, which repeat what stands there: fewer screens show what is their own. */
const long: Readonly<Record<string, readonly string[]>> = {
  '/protocol/volledig/': ['desktop'],
  '/redactie/onderdelen/': ['desktop', 'phone in the dark'],
};

for (const address of [...publicAddresses, ...otherAddresses]) {
  test(`${address} has no violation that axe can find, on phone and desktop, light and dark`, async ({
    page,
    expected,
  }) => {
    if (address === '/bestaat-niet/') expected.errors.push(/404/);
    await page.goto(at(address));
    for (const { name, viewport, colorScheme, ...only } of screens) {
      if (long[address]?.includes(name) === false) continue;
      await page.setViewportSize(viewport);
      // Without motion, since colours that are on their way to another scheme are no colours of the page.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Pages have no frames, so nothing needs a page of its own to be put together.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      if ('rules' in only) axe.withRules([...only.rules]);
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
      expect.soft(found, name).toEqual([]);
    }
  });
}
