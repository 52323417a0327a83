import AxeBuilder from '@axe-core/playwright';
import { at, otherAddresses, publicAddresses } from '../support/addresses';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';

/** The rules that judge colours: all that the dark can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const phone = { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' } as const;
const desktop = { name: 'desktop', viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;
const dark = { ...phone, name: 'phone in the dark', colorScheme: 'dark', rules: COLOURS } as const;

/** Pages as long as all the others together, which repeat what stands there: fewer screens show what is their own. */
const long: Readonly<Record<string, readonly string[]>> = {
  '/protocol/volledig/': ['desktop'],
  '/redactie/onderdelen/': ['desktop', 'phone in the dark'],
};

for (const { on, screens, ...when } of [
  { on: 'a phone, light and dark', screens: [phone, dark] },
  // The same words, rules and colours in a wider window: seldom wrong where the phone is right.
  { on: 'a desktop', screens: [desktop], ...THOROUGH },
]) {
  for (const address of [...publicAddresses, ...otherAddresses]) {
    const shown = screens.filter(({ name }) => long[address]?.includes(name) !== false);
    if (shown.length === 0) continue;
    test(`${address} has no violation that axe can find on ${on}`, when, async ({ page, expected }) => {
      if (address === '/bestaat-niet/') expected.errors.push(/404/);
      await page.goto(at(address));
      for (const { name, viewport, colorScheme, ...only } of shown) {
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
}
