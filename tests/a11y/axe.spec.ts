import type { Page } from '@playwright/test';
import { at, otherAddresses, publicAddresses } from '../support/addresses';
import { colourViolationsOn, violationsOn } from '../support/find-violations';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';

// Without motion, since colours that are on their way to another scheme are no colours of the page.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A window, the colours that are asked of a page in it, and what judges them. */
interface Screen {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
  readonly judge: typeof violationsOn;
}

const phone: Screen = {
  name: 'phone',
  viewport: { width: 390, height: 844 },
  colorScheme: 'light',
  judge: violationsOn,
};
const desktop: Screen = { ...phone, name: 'desktop', viewport: { width: 1280, height: 900 } };
const dark: Screen = { ...phone, name: 'phone in the dark', colorScheme: 'dark', judge: colourViolationsOn };

/** Pages as long as all the others together, which repeat what stands there: fewer screens show what is their own. */
const long: Readonly<Record<string, readonly string[]>> = {
  '/protocol/volledig/': ['desktop'],
  '/redactie/onderdelen/': ['desktop', 'phone in the dark'],
};

const shownOn = (screens: readonly Screen[], address: string): readonly Screen[] =>
  screens.filter(({ name }) => long[address]?.includes(name) !== false);

/** The pages by the first part of their address; those that stand alone there are one group. */
const groups = Object.entries(
  Object.groupBy([...publicAddresses, ...otherAddresses], (address) => {
    const [, first = '', second] = address.split('/');
    return second ? `/${first}/` : 'the pages that stand alone';
  }),
);

/** A page for a group, since a new one costs a browser ten times what an address costs it. */
async function expectNoViolations(page: Page, addresses: readonly string[], screens: readonly Screen[]): Promise<void> {
  for (const address of addresses) {
    const shown = shownOn(screens, address);
    if (shown.length > 0) await page.goto(at(address));
    for (const { name, viewport, colorScheme, judge } of shown) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      expect.soft(await judge(page), `${address} on a ${name}`).toEqual([]);
    }
  }
}

for (const { on, screens, ...when } of [
  { on: 'a phone, light and dark', screens: [phone, dark] },
  // The same words, rules and colours in a wider window: seldom wrong where the phone is right.
  { on: 'a desktop', screens: [desktop], ...THOROUGH },
]) {
  for (const [group, addresses = []] of groups) {
    test(`${group}: no page has a violation that axe can find on ${on}`, when, async ({ page, expected }) => {
      if (addresses.includes('/bestaat-niet/')) expected.errors.push(/404/);
      await expectNoViolations(page, addresses, screens);
    });
  }
}

test('axe sees what it should: a picture without words, and grey words on grey in the dark', async ({ page }) => {
  await page.goto(at('/contact/'));
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await violationsOn(page)).map(({ id }) => id)).toContain('image-alt');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => {
    const [sheet] = document.styleSheets;
    sheet?.insertRule(
      '@media (prefers-color-scheme: dark) { main p { color: #444; background: #333 } }',
      sheet.cssRules.length,
    );
  });
  expect((await colourViolationsOn(page)).map(({ id }) => id)).toEqual(['color-contrast']);
});
