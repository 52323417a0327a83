import type { Browser, Page } from '@playwright/test';
import { noteOfferedFiles } from './offered-files';
import { type Expected, expectNothingWrong, watch } from './test';

/** Runs with a page of another browser profile, which must stay as clean as the first but for what is expected. */
export async function withSecondProfile(
  browser: Browser,
  baseURL: string,
  use: (page: Page) => Promise<void>,
  expected?: Expected,
): Promise<void> {
  const context = await browser.newContext({ baseURL, locale: 'nl-NL' });
  const page = await context.newPage();
  const watched = await watch(page, baseURL);
  await noteOfferedFiles(page);
  await use(page);
  expectNothingWrong(watched, expected);
  await context.close();
}
