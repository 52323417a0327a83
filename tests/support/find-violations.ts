import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import { expect } from './test';

/** What a rule finds wrong, and the start of each element in which it does. */
export interface Violation {
  readonly id: string;
  readonly at: readonly string[];
}

/** The rules that judge colours: all that the dark can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong in what the page shows now, by all of its rules or by those that are named.
 *
 * axe comes to a document once, since to read its source costs more than to judge a page by it; and it draws up nothing
 * about what is right, which costs as much as the judging. What moves is brought to its end before, since colours that are
 * on their way to others are no colours of the page. Pages have no frames, which axe would not look into.
 */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    for (const animation of document.getAnimations())
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(values && { runOnly: { type: 'rule', values: [...values] } }),
    });
    return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
  }, rules);
}

/** What the rules that judge colours find wrong in what the page shows now. */
export const colourViolationsOn = (page: Page): Promise<readonly Violation[]> => violationsOn(page, COLOURS);

/**
 * Expects that axe finds nothing on what the page shows, and that nothing is wider than the window. Waits until the page
 * has its heading: a screen of the tracker may still be on its way, and what stands there meanwhile is no screen.
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const headed = async () => expect(page.locator('h1').first(), `${what} has a heading`).toBeVisible();
  await headed();
  let found = await violationsOn(page);
  // The heading may have been that of the screen before: what was judged then was the moment between two screens.
  if (found.some(({ id }) => id === 'page-has-heading-one')) {
    await headed();
    found = await violationsOn(page);
  }
  expect.soft(found, what).toEqual([]);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect.soft(isWide, `${what} scrolls sideways`).toBe(false);
}

/** Expects that the colours of what the page shows now hold in the dark too. */
export async function expectAccessibleInTheDark(page: Page, what: string): Promise<void> {
  // Without motion, since colours that are on their way to another scheme are no colours of the page.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await colourViolationsOn(page), `${what} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
}
