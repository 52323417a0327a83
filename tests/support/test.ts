import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** What went wrong on a page while a test used it. */
export interface Watched {
  /** Error messages of the console and uncaught errors. */
  readonly errors: string[];
  /** Directives of the policy that were violated, with what violated them. */
  readonly violations: string[];
  /** Addresses of requests to another host than the site's. */
  readonly elsewhere: string[];
}

/** Notes from now on what goes wrong on the page. */
export async function watch(page: Page, site: string): Promise<Watched> {
  const watched: Watched = { errors: [], violations: [], elsewhere: [] };
  const mark = 'policy violation: ';
  await page.addInitScript((prefix) => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`${prefix}${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`);
    });
  }, mark);
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(mark)) watched.violations.push(text.slice(mark.length));
    else if (message.type() === 'error') watched.errors.push(text);
  });
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.host !== new URL(site).host) watched.elsewhere.push(request.url());
  });
  return watched;
}

/** What may go wrong, in a test that is about that. */
export interface Expected {
  readonly errors: readonly RegExp[];
  readonly elsewhere: readonly RegExp[];
}

const NOTHING: Expected = { errors: [], elsewhere: [] };

/** Expects that nothing went wrong but what was expected. */
export function expectNothingWrong(watched: Watched, expected: Expected = NOTHING): void {
  const unexpected = (found: readonly string[], allowed: readonly RegExp[]) =>
    found.filter((text) => !allowed.some((pattern) => pattern.test(text)));
  expect(unexpected(watched.errors, expected.errors), 'errors in the console').toEqual([]);
  expect(watched.violations, 'violations of the policy').toEqual([]);
  expect(unexpected(watched.elsewhere, expected.elsewhere), 'requests to other hosts').toEqual([]);
}

/**
 * The moment at which every page finds itself, when it is asked for (`AT=2026-11-30T12:00:00+01:00 npm test -- browser`), to
 * see that no test leans on the hour at which it runs; a test that sets the clock itself keeps its own.
 */
const AT = process.env['AT'];

/** A test whose page must stay without errors, violations of the policy and requests to other hosts, unless it says which it expects. */
export const test = base.extend<{ watched: Watched; expected: { errors: RegExp[]; elsewhere: RegExp[] } }>({
  page: async ({ page }, use) => {
    if (AT) await page.clock.setFixedTime(AT);
    await use(page);
  },
  expected: async ({ browserName: _ }, use) => use({ errors: [], elsewhere: [] }),
  watched: [
    async ({ page, baseURL, expected }, use) => {
      const watched = await watch(page, baseURL ?? '');
      await use(watched);
      expectNothingWrong(watched, expected);
    },
    { auto: true },
  ],
});
