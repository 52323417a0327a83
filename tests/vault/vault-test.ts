import { test as base, expect, type Page } from '@playwright/test';
import { patience } from '../support/patience';
import type { Harness } from './harness/main.ts';
import { type ServedHarness, serveHarness } from './harness/serve-harness.ts';

export { expect };

declare global {
  var harness: Harness;
}

export const PASSPHRASE = 'zes woorden die niemand raadt vandaag';

/** A test with the vault's page: no error in the console, no violation of the policy. */
export const test = base.extend<
  { openPage: (path?: string) => Promise<Page>; errors: { expected: RegExp[] } },
  { served: ServedHarness }
>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const served = await serveHarness();
      await use(served);
      await served.close();
    },
    { scope: 'worker', timeout: 120_000 * patience },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  errors: async ({}, use) => use({ expected: [] }),
  openPage: async ({ context, served, errors }, use) => {
    const found: string[] = [];
    await use(async (path = '/') => {
      const page = await context.newPage();
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`policy: ${violatedDirective} ${blockedURI}`);
        });
      });
      page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
      page.on('pageerror', (error) => found.push(String(error)));
      await page.goto(served.address(path));
      await page.waitForFunction(() => globalThis.harness?.vault.state.kind !== 'opening');
      return page;
    });
    expect(found.filter((text) => !errors.expected.some((pattern) => pattern.test(text)))).toEqual([]);
  },
});

/** The kind of state that the page's vault is in. */
export const stateOf = (page: Page): Promise<string> => page.evaluate(() => harness.vault.state.kind);

export const create = (page: Page): Promise<string> => page.evaluate((words) => harness.create(words), PASSPHRASE);

export const unlock = (page: Page, passphrase: string = PASSPHRASE): Promise<{ ok: boolean; reason?: string }> =>
  page.evaluate((words) => harness.vault.access.unlock({ passphrase: words }), passphrase);

/** Saves a text in a case. */
export const save = (page: Page, id: string, text: string): Promise<{ ok: boolean; reason?: string }> =>
  page.evaluate(([file, words]) => harness.vault.cases.append(file, [harness.note(words)]), [id, text] as const);

/** Every text in the vault, sorted. */
export const textsIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    (await harness.all())
      .flatMap(({ entries }) => entries.map((entry) => ('body' in entry ? (entry.body as { text: string }).text : '')))
      .sort(),
  );
