import { at } from '../support/addresses';
import { expect, test } from '../support/test';

const doors = [
  { door: 'Ik word gepest', heading: 'Ik word gepest' },
  { door: 'Ik zie het gebeuren', heading: 'Ik zie het gebeuren' },
  { door: 'Ik doe mee, of ik pest', heading: 'Ik doe mee of ik pest' },
  { door: 'Mijn kind wordt gepest', heading: 'Mijn kind wordt gepest' },
  { door: 'Mijn kind pest', heading: 'Mijn kind pest' },
  { door: 'Ik ben mentor', heading: 'Voor mentoren' },
];

for (const { door, heading } of doors) {
  test(`one tap from home leads who says '${door}' to their own part`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(at('/'));
    await page.getByRole('link', { name: door, exact: true }).click();
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
  });
}

test("'volgende' leads from the protocol's overview through the report and all its steps", async ({ page }) => {
  await page.goto(at('/protocol/'));
  const visited: string[] = [];
  const next = page.getByRole('navigation', { name: 'Vorige en volgende pagina' }).locator('a[rel=next]');
  while ((await next.count()) > 0) {
    const name = (await next.innerText()).replace(/^Volgende\s*/, '');
    await next.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    visited.push(new URL(page.url()).pathname.split('/').at(-2) ?? '');
  }
  expect(visited).toEqual([
    'melding',
    ...Array.from({ length: 8 }, (_, index) => `stap-${index + 1}`),
    'middelen',
    'vijfsporenaanpak',
  ]);
});

test('every public page offers a number to call and a way to leave', async ({ page }) => {
  for (const address of ['/', '/protocol/stap-3/', '/digitaal/tips/', '/begrippen/']) {
    await page.goto(at(address));
    const bar = page.getByRole('complementary', { name: 'Nu met iemand praten' });
    await expect(bar.locator('a[href^="tel:"]:visible').first()).toBeInViewport();
    await expect(bar.getByRole('link', { name: 'Snel weg' })).toBeInViewport();
  }
});
