import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

/** The rules that judge colours: all that the dark can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

async function violationsOn(page: Page, rules?: readonly string[]) {
  // The screens have no frames of another origin, so nothing needs a page of its own to be put together.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
}

/** Expects that axe finds nothing on what the page shows now, and that nothing is wider than the window. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  expect.soft(await violationsOn(page), what).toEqual([]);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect.soft(isWide, `${what} scrolls sideways`).toBe(false);
}

/** Expects that the colours of what the page shows now hold in the dark too. */
export async function expectAccessibleInTheDark(page: Page, what: string): Promise<void> {
  // Without motion, since colours that are on their way to another scheme are no colours of the page.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await violationsOn(page, COLOURS), `${what} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
}
