import { at, otherAddresses, publicAddresses } from '../support/addresses';
import { keptRecords } from '../support/kept-records';
import { expect, test } from '../support/test';

/** The page's own policy as a map of directive to sources. */
async function policyOf(page: import('@playwright/test').Page): Promise<Map<string, string[]>> {
  const content = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  return new Map(
    (content ?? '')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

test('every page keeps to its policy, stores nothing and asks no other host', async ({ page, context, expected }) => {
  expected.errors.push(/404/); // the one address that does not exist
  for (const address of [...publicAddresses, ...otherAddresses]) {
    await test.step(address, async () => {
      await page.goto(at(address));
      const policy = await policyOf(page);
      expect.soft(policy.get('default-src'), address).toEqual(["'none'"]);
      expect.soft(policy.get('form-action'), address).toEqual(["'none'"]);
      expect.soft(policy.get('base-uri'), address).toEqual(["'none'"]);
      expect.soft([...policy.values()].flat(), address).not.toContain("'unsafe-inline'");
      expect.soft([...policy.values()].flat(), address).not.toContain("'unsafe-eval'");

      const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length]);
      expect.soft(kept, address).toEqual([0, 0]);
      expect.soft(await keptRecords(page), address).toEqual({});
      expect.soft(await context.cookies(), address).toEqual([]);
    });
  }
});

test('only public pages may run wasm and make connections', async ({ page }) => {
  await page.goto(at('/zoeken/'));
  const search = await policyOf(page);
  expect(search.get('script-src')).toContain("'wasm-unsafe-eval'");
  expect(search.get('connect-src')).toEqual(["'self'"]);
  expect(search.has('worker-src')).toBe(false);

  await page.goto(at('/dossiers/'));
  const tracker = await policyOf(page);
  expect(tracker.get('script-src')).not.toContain("'wasm-unsafe-eval'");
  expect(tracker.has('connect-src')).toBe(false);
  expect(tracker.get('worker-src')).toEqual(["'self'"]);
  expect(tracker.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(tracker.get('trusted-types')).toEqual(['dossiers']);
});

test('a violation would be seen: a script that the policy does not know is refused and reported', async ({
  page,
  watched,
  expected,
}) => {
  // The browser tells of it by itself as well, before or after.
  expected.errors.push(/./);
  await page.goto(at('/'));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.head.append(script);
  });
  await expect.poll(() => watched.violations.length).toBeGreaterThan(0);
  expect(await page.title()).not.toBe('ran');
  watched.violations.length = 0;
});
