import type { Browser, Page } from '@playwright/test';
import { noteOfferedFiles } from './offered-files';
import { expectNothingWrong, watch } from './test';

/** Runs with a page of another browser profile, which must stay as clean as the first. */
export async function withSecondProfile(
  browser: Browser,
  baseURL: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL, locale: 'nl-NL' });
  const page = await context.newPage();
  const watched = await watch(page, baseURL);
  await noteOfferedFiles(page);
  await use(page);
  expectNothingWrong(watched);
  await context.close();
}
