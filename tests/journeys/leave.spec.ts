import type { Page } from '@playwright/test';
import { at } from '../support/addresses';
import { expect, test } from '../support/test';

test.beforeEach(async ({ page, baseURL, expected }) => {
  // No test may reach the outside; the neutral site is played by an empty page.
  const host = new URL(baseURL ?? '').host;
  await page.route(
    (url) => url.host !== host && url.protocol.startsWith('http'),
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>elders</title><h1>elders</h1>' }),
  );
  expected.elsewhere.push(/^https:\/\//);
});

test("'snel weg' leads to another site, and 'back' does not return to the page that was left", async ({
  page,
  baseURL,
}) => {
  await page.goto(at('/'));
  await page.goto(at('/hulp/'));
  await page.getByRole('link', { name: 'Snel weg' }).click();
  await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
  expect(page.url()).not.toContain(new URL(baseURL ?? '').host);
  await page.evaluate(() => setTimeout(() => history.back()));
  // Asked of the page itself: a page that comes back from Firefox's memory sends no event that a locator could wait for.
  await expect
    .poll(() => page.evaluate(() => document.querySelector('h1')?.textContent).catch(() => ''))
    .toMatch(/Word jij gepest/);
  expect(new URL(page.url()).pathname).not.toContain('hulp');
});

test('a jump within the page adds nothing to the history that was left', async ({ page }) => {
  await page.goto(at('/'));
  await page.goto(at('/voor/leerlingen/'));
  await page.getByRole('article').getByRole('link', { name: 'ik word gepest', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ik word gepest' })).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#ik-word-gepest');
  await page.getByRole('link', { name: 'Snel weg' }).click();
  await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
  await page.evaluate(() => setTimeout(() => history.back()));
  await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).not.toMatch(/leerlingen|^$/);
});

test('while a slow network brings the other site, nothing of this one is left to see', async ({ page, expected }) => {
  // What the search was still fetching, whichever part that was, is broken off by leaving, and Pagefind tells the console of it in Firefox.
  expected.errors.push(/Failed to load the /);
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let see = (_: unknown) => {};
  const seen = new Promise<unknown>((resolve) => {
    see = resolve;
  });
  // A page that is being left answers no questions, so it tells of itself.
  await page.exposeFunction('tell', (what: unknown) => see(what));
  await page.goto(at('/zoeken/'));
  await page.route(
    (url) => url.protocol === 'https:',
    async (route) => {
      await arrived;
      await route.fulfill({ contentType: 'text/html', body: '<title>elders</title><h1>elders</h1>' });
    },
  );
  await page.getByRole('searchbox').fill('naaktfoto');
  await page.evaluate(() => {
    const { tell } = window as unknown as { tell: (what: unknown) => void };
    document.addEventListener('click', () =>
      setTimeout(() => {
        const { visibility, display } = getComputedStyle(document.body);
        const typed = [...document.querySelectorAll('input')].map(({ value }) => value).join('');
        tell({ shown: visibility === 'visible' && display !== 'none', title: document.title, typed });
      }, 300),
    );
  });
  await page.getByRole('link', { name: 'Snel weg' }).click({ noWaitAfter: true });
  const left = (await seen) as { shown: boolean; title: string; typed: string };
  arrive();
  expect(left.shown).toBe(false);
  expect(left.typed).not.toContain('naaktfoto');
  expect(left.title).not.toMatch(/pest|zoek/i);
  await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
});

test("'snel weg' stays within reach while scrolling on a phone, and nothing covers it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(at('/voor/leerlingen/'));
  const leave = page.getByRole('link', { name: 'Snel weg' });
  for (const down of [0, 900, 4000]) {
    await page.evaluate((y) => scrollTo(0, y), down);
    await expect(leave).toBeInViewport({ ratio: 1 });
    const onTop = await leave.evaluate((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(onTop).toBe(true);
  }
});

test("'snel weg' stays within reach on a phone held sideways", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 360 });
  await page.goto(at('/voor/leerlingen/'));
  await expect(page.getByRole('link', { name: 'Snel weg' })).toBeInViewport({ ratio: 1 });
  await page.mouse.wheel(0, 600);
  await expect(page.getByRole('link', { name: 'Snel weg' })).toBeInViewport({ ratio: 1 });
});

/**
 * Makes the time of the page stand still, so that how long a key is down and how long a hand rests is what the test says,
 * and not how busy the machine is.
 */
async function holdTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto(at('/hulp/'));
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** Waits until a frame was made: with it the browser tells of a selection that typing moved, and presses before that count anew. */
const untilPainted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((resolve) => new ResizeObserver(() => resolve(undefined)).observe(document.documentElement)),
  );

/** Waits until the page has rolled to where it will stay: a browser rolls for a while after a wheel. */
async function untilStill(page: Page): Promise<void> {
  let last = Number.NaN;
  await expect
    .poll(async () => {
      const before = last;
      last = await page.evaluate(() => scrollY);
      return last - before;
    })
    .toBe(0);
}

test('three slow presses of Shift leave too', async ({ page }) => {
  await holdTime(page);
  for (let press = 0; press < 3; press += 1) {
    await page.clock.runFor(900); // a slow hand
    await page.keyboard.press('Shift');
  }
  await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
});

test('presses that are further apart than a hand would leave them count anew', async ({ page }) => {
  await holdTime(page);
  for (let press = 0; press < 4; press += 1) {
    await page.clock.runFor(1_600);
    await page.keyboard.press('Shift');
  }
  await expect(page.locator('[data-leaving]')).toHaveText('');
  expect(new URL(page.url()).pathname).toContain('hulp');
});

test('three presses of Shift leave, and typing capitals does not', async ({ page }) => {
  await holdTime(page);
  await page.goto(at('/zoeken/'));
  const field = page.getByRole('searchbox');
  await field.focus();
  // That typing moved the selection is told in a task of its own, which a busy browser may put off until after the next key.
  await page.evaluate(() =>
    document.addEventListener('selectionchange', () => {
      document.documentElement.dataset['told'] = document.querySelector<HTMLInputElement>('input:focus')?.value;
    }),
  );
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await expect(field).toHaveValue('ABCD');
  await expect(page.locator('html')).toHaveAttribute('data-told', 'ABCD');
  const announced = page.locator('[data-leaving]');
  await expect(announced).toHaveText('');
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Shift');
  await expect(announced).toHaveText('Nog 1 keer Shift, en je verlaat deze site.');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
});

const uses: Readonly<Record<string, (page: Page, press: number) => Promise<void>>> = {
  'a click': async (page) => page.mouse.click(200, 200),
  'a wheel': async (page) => page.mouse.wheel(0, 120),
  'another key': async (page) => page.keyboard.press('ArrowDown'),
  Tab: async (page) => page.keyboard.press('Tab'),
  // A screen reader keeps the letter of its command to itself: the page sees Shift, and what the command does.
  'a command that moves the focus': async (page, press) =>
    page.evaluate((nth) => [...document.querySelectorAll<HTMLElement>('main a')][nth]?.focus(), press),
  // The browser tells of a scroll with its next frame.
  'a command that moves the page': async (page, press) =>
    page.evaluate(
      (nth) =>
        new Promise<void>((told) => {
          addEventListener('scroll', () => told(), { once: true });
          scrollTo(0, 300 * (nth + 1));
        }),
      press,
    ),
  'a command that moves nothing': async (page) => page.clock.runFor(400),
};

for (const [name, use] of Object.entries(uses)) {
  test(`Shift with ${name} does not leave, however often`, async ({ page, baseURL }) => {
    await holdTime(page);
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.down('Shift');
      await use(page, press);
      await page.keyboard.up('Shift');
    }
    await untilStill(page);
    await untilPainted(page);
    expect(new URL(page.url()).host).toBe(new URL(baseURL ?? '').host);
    // And it still leaves when it is asked to.
    await page.clock.runFor(1_600);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
  });
}

test('three presses leave although the page still rolls on from a wheel before them', async ({ page }) => {
  await holdTime(page);
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, 200);
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 20);
    await page.keyboard.up('Shift');
  }
  await expect(page.getByRole('heading', { name: 'elders' })).toBeVisible();
});

test('what the button does not hide is told to pupils in words for pupils', async ({ page }) => {
  await page.goto(at('/voor/leerlingen/'));
  await page.getByRole('link', { name: /wat die knop doet en niet doet/ }).click();
  const heading = page.getByRole('heading', { name: 'Wat een ander nog kan zien' });
  await expect(heading).toBeInViewport();
  const told = heading.locator('xpath=following-sibling::ul[1]');
  await expect(told).toContainText('geschiedenis');
  expect(await told.innerText()).not.toMatch(/\b[Uu]w?\b/);
});
