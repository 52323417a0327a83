import { at } from '../support/addresses';
import { expect, test } from '../support/test';

/** What a screen reader meets on the way down a page: landmarks and headings, from the accessibility tree. */
const MET =
  /^\s*- '?(banner|navigation|main|article|complementary|contentinfo|heading)(?: "([^"]*)")?(?: \[level=(\d)\])?/;

const orderIn = (tree: string): readonly string[] =>
  tree.split('\n').flatMap((line) => {
    const [, role, name = '', level] = MET.exec(line) ?? [];
    if (!role) return [];
    return [role === 'heading' ? `h${level} ${name}` : `${role} ${name}`.trim()];
  });

const START = ['banner', 'navigation Hoofdmenu', 'main'];
const END = ['complementary Nu met iemand praten', 'contentinfo', 'navigation Voor wie', 'h2 Voor wie'];
const steps = ['navigation Kruimelpad', 'navigation Plaats in het protocol', 'article'];

/** By address, what must be met in this order; other things may stand between. */
const pages: Readonly<Record<string, readonly string[]>> = {
  '/': [
    'article',
    'h1 Word jij gepest? Of zie je het gebeuren?',
    'h2 Wie ben je?',
    'h2 Praat nu met iemand',
    'h2 Wat de school doet',
  ],
  '/voor/leerlingen/': [
    'navigation Kruimelpad',
    'article',
    'h1 Voor leerlingen',
    'h2 Ik word gepest',
    'h3 Wat je nu kunt doen',
    'h3 Aan wie je het kunt vertellen',
    'h3 Wat er dan gebeurt',
    'h3 Wanneer je iets hoort',
    'h2 Ik zie het gebeuren',
    'h2 Ik doe mee of ik pest',
  ],
  '/protocol/': ['navigation Kruimelpad', 'article', 'h1 Het protocol', 'h2 De stappen in beeld'],
  '/protocol/stap-2/': [
    ...steps,
    'h1 Stap 2: Pester(s) uitnodigen voor een gesprek',
    'h2 Wat er gebeurt',
    'h3 Uitnodigen',
    'h2 Wat je kunt zeggen',
    'h2 Wat je opschrijft',
    'h2 Wat ouders horen',
    'h2 Hoe het verdergaat',
    'navigation Vorige en volgende pagina',
  ],
  '/pesten/signalen/': ['navigation Kruimelpad', 'article', 'h1 Signalen van pesten', 'h2 Welke signalen zijn er?'],
  '/hulp/': ['navigation Kruimelpad', 'article', 'h1 Hulp: bellen, chatten en lezen', 'h2 Nu in gevaar'],
};

test('a screen reader meets the parts of the main pages in the order in which they make sense', async ({ page }) => {
  for (const [address, own] of Object.entries(pages)) {
    await page.goto(at(address));
    const met = orderIn(await page.locator('body').ariaSnapshot());
    const expected = [...START, ...own, ...END];
    let from = 0;
    for (const part of expected) {
      const place = met.indexOf(part, from);
      expect.soft(place, `${address}: '${part}' after '${met[from - 1] ?? 'the start'}'`).toBeGreaterThanOrEqual(0);
      from = Math.max(place, from - 1) + 1;
    }
  }
});

test('the drawing of the flow reads as what it shows: step, who leads, who decides, and both ways on', async ({
  page,
}) => {
  await page.goto(at('/protocol/'));
  const items = page.locator('ol.flow > li');
  await expect(items).toHaveCount(9);
  // The number in the ring is hidden from screen readers, for the words say it.
  expect((await items.nth(7).innerText()).replace(/\s+/g, ' ')).toBe(
    '7 Stap 7 Officiële waarschuwing leerlingcoördinator beslist: bouwcoördinator Gestopt? Dan kan de school het protocol afsluiten. Stopt het niet? Dan verder.',
  );
  await expect(items.nth(7).locator('.node')).toHaveAttribute('aria-hidden', 'true');
  await expect(items.nth(7).getByRole('link')).toHaveAccessibleName('Stap 7 Officiële waarschuwing');
  await expect(page.locator('.closed')).toContainText('Gesloten Het pesten is gestopt.');
});

test('nothing moves when letters and scripts come late', async ({ page }) => {
  await page.route(/\.(woff2|js)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  // At night the help bar grows by a row when its script runs, at the foot of the window and over no words.
  await page.clock.setFixedTime('2026-11-30T12:00:00+01:00');
  // So tall that all of a page is in view: what moves further down counts as well.
  await page.setViewportSize({ width: 390, height: 6_000 });
  await page.addInitScript(() => {
    const seen = window as unknown as { shifted: number };
    seen.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of ['/', '/voor/leerlingen/', '/pesten/signalen/', '/protocol/stap-4/', '/protocol/volledig/']) {
    await page.goto(at(address), { waitUntil: 'networkidle' });
    await expect(page.locator('[data-waits]')).toHaveCount(0);
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted), address).toBe(0);
  }
});
