import type { Page } from '@playwright/test';

interface Copied {
  copied?: string;
}

/**
 * Lets the page copy, and gives what reads the text that was copied last. Before the page is opened. Firefox lets no test
 * read its clipboard, so there the text is noted on its way to it.
 */
export async function readsCopies(page: Page, browserName: string): Promise<() => Promise<string>> {
  if (browserName === 'chromium') {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    return () => page.evaluate(() => navigator.clipboard.readText());
  }
  await page.addInitScript(() => {
    // The empty page before the first has none.
    if (!('clipboard' in navigator)) return;
    navigator.clipboard.writeText = async (text) => {
      (window as Copied).copied = text;
    };
  });
  return () => page.evaluate(() => (window as Copied).copied ?? '');
}
