import type { Page } from '@playwright/test';

/** Milliseconds, one for each time that it was done. */
export interface Measured {
  /** From a key in the search box to the frame that shows what is found. */
  readonly search: readonly number[];
  /** From a press on a row to the frame that shows the case. */
  readonly open: readonly number[];
  /** From 'Bewaar' to the frame that says 'Opgeslagen'. */
  readonly save: readonly number[];
  /** Longest task while typing in the search box. */
  readonly longestTask: number;
}

/** Puts into the page what takes the time there: from an event to the frame after which the page shows what it should. */
const prepare = (page: Page) =>
  page.evaluate(() => {
    const painted = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(undefined);
        });
      });
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, {
      tasks,
      /** Resolves with the time from the next event of that type to the frame in which `shows` holds. */
      timed: (type: string, shows: string, text: string) =>
        new Promise<number>((resolve) => {
          addEventListener(
            type,
            async (event) => {
              const began = event.timeStamp;
              let now = await painted();
              const isShown = () =>
                [...document.querySelectorAll(shows)].some((element) => element.textContent?.includes(text));
              while (!isShown() && now - began < 60_000) now = await painted();
              resolve(now - began);
            },
            { once: true, capture: true },
          );
        }),
    });
  });

interface InPage {
  timed(type: string, shows: string, text: string): Promise<number>;
  timing: Promise<number>;
  readonly tasks: number[];
}

/** Does it while the page takes the time, which it is ready for first. */
async function time(page: Page, type: string, shows: string, text: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(
    ([event, selector, words]) => {
      const inPage = globalThis as unknown as InPage;
      inPage.timing = inPage.timed(event, selector, words);
    },
    [type, shows, text] as const,
  );
  await act();
  return page.evaluate(() => (globalThis as unknown as InPage).timing);
}

const goTo = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: place, exact: true }).click();

const WORD = 'vlinder appgroep';
const DONE = '[role="status"][data-done]';

/** Searches, opens and saves, as often as said. */
export async function measure(page: Page, times: number): Promise<Measured> {
  await prepare(page);
  const [search, open, save]: [number[], number[], number[]] = [[], [], []];
  let longestTask = 0;
  for (let turn = 0; turn < times; turn += 1) {
    await goTo(page, 'Dossiers');
    const box = page.getByLabel('Zoek in alle dossiers');
    await box.fill('');
    await page.locator(DONE).waitFor();
    await box.focus();
    await page.evaluate(() => {
      (globalThis as unknown as InPage).tasks.length = 0;
    });
    for (const key of WORD) search.push(await time(page, 'keydown', DONE, 'dossier', () => page.keyboard.press(key)));
    longestTask = Math.max(
      longestTask,
      await page.evaluate(() => Math.max(0, ...(globalThis as unknown as InPage).tasks)),
    );
    await box.fill('');
    await page.locator(DONE).waitFor();
    const row = page.locator('ol a[data-case]').nth(turn);
    const label = /\d{4}-\d+/.exec(await row.innerText())?.[0] ?? '';
    open.push(await time(page, 'click', 'main', `${label}`, () => row.click()));
    await goTo(page, 'Nieuw');
    await page.getByLabel('Voornaam').first().fill(`Meting${turn}`);
    await page.getByLabel('Wat is er gezien of gehoord?').fill('Een tekst om te meten.');
    await page.getByRole('button', { name: 'Vandaag' }).click();
    save.push(
      await time(page, 'click', 'output[data-state="saved"]', 'Opgeslagen', () =>
        page.getByRole('button', { name: 'Bewaar als dossier' }).click(),
      ),
    );
  }
  return { search, open, save, longestTask };
}
