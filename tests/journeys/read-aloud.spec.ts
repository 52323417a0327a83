/** Reading aloud, with a stand-in for the voice: a browser that is driven has none, and no test can hear one. */
import type { Page } from '@playwright/test';
import { at } from '../support/addresses';
import { colourViolationsOn, violationsOn } from '../support/find-violations';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';

interface StandIn {
  /** What was asked of the voice, in order. */
  readonly asked: { readonly text: string; readonly voice: string; readonly rate: number; readonly isAloud: boolean }[];
  /** Whether it is speaking. */
  readonly isHeard: () => boolean;
  /** Says the present text to its end. */
  readonly end: () => void;
  /** What the device has from now on. */
  readonly have: (voices: readonly Partial<SpeechSynthesisVoice>[]) => void;
}
declare global {
  interface Window {
    standIn: StandIn;
  }
}

type Voices = readonly Partial<SpeechSynthesisVoice>[];
const local = (lang: string) => ({ lang, localService: true, name: `Stem ${lang}`, voiceURI: lang });
const DUTCH: Voices = [local('nl-NL')];

/** Gives the page a device with these voices, before any script of its own; `later` has them come after a while, as Chrome does. */
async function withVoices(page: Page, voices: Voices, later = false, withoutHighlight = false): Promise<void> {
  await page.addInitScript(
    ([all, comeLater, noHighlight]) => {
      if (noHighlight) Reflect.deleteProperty(window, 'Highlight');
      const listeners: (() => void)[] = [];
      let has: readonly unknown[] = comeLater ? [] : all;
      let now: { onstart?: () => void; onend?: () => void } | undefined;
      const asked: { text: string; voice: string; rate: number; isAloud: boolean }[] = [];
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          voice: { name: string } | null = null;
          rate = 1;
          volume = 1;
          constructor(readonly text: string) {}
        },
      });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => has,
          get speaking() {
            return now !== undefined;
          },
          pending: false,
          speak: (utterance: {
            text: string;
            voice: { name: string };
            rate: number;
            volume: number;
            onstart?: () => void;
          }) => {
            now = utterance;
            asked.push({
              text: utterance.text,
              voice: utterance.voice?.name ?? '',
              rate: utterance.rate,
              isAloud: utterance.volume > 0,
            });
            utterance.onstart?.();
          },
          cancel: () => {
            now = undefined;
          },
          resume: () => undefined,
          addEventListener: (_: string, listener: () => void) => listeners.push(listener),
        },
      });
      const have = (next: readonly unknown[]) => {
        has = next;
        for (const listener of listeners) listener();
      };
      window.standIn = {
        asked,
        have,
        isHeard: () => now !== undefined,
        end: () => {
          const ended = now;
          now = undefined;
          ended?.onend?.();
        },
      };
      if (comeLater) setTimeout(() => have(all), 500);
    },
    [voices, later, withoutHighlight] as const,
  );
}

const box = (page: Page, name = 'Lees voor') => page.getByRole('group', { name });
const heard = (page: Page) =>
  page.evaluate(() => window.standIn.asked.filter(({ isAloud }) => isAloud).map(({ text }) => text));
const marked = (page: Page) =>
  page.evaluate(() =>
    [...((CSS.highlights?.get('read-aloud') as Iterable<Range> | undefined) ?? [])]
      .map(String)
      .join('')
      .replace(/\s+/g, ' '),
  );
/** Lets the voice say so many sentences to their end, each when it has begun. */
async function letSay(page: Page, count: number): Promise<void> {
  for (let said = 0; said < count; said += 1) {
    await page.waitForFunction(() => window.standIn.isHeard());
    await page.evaluate(() => window.standIn.end());
  }
}

test('a page is read by a voice of the device, sentence by sentence, each marked; it pauses, goes on and stops', async ({
  page,
}) => {
  await withVoices(page, DUTCH);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(at('/voor/leerlingen/'));
  await box(page).getByRole('button', { name: 'Lees voor' }).click();
  await expect.poll(() => heard(page)).toHaveLength(1);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  expect((await heard(page))[0]).toBe(title);
  expect(await marked(page)).toBe(title);
  await letSay(page, 3);
  await expect.poll(async () => (await heard(page)).length).toBe(4);
  expect(await marked(page)).toBe((await heard(page))[3]);
  // Nothing of the page says what is pressed, or where it leads.
  expect((await heard(page)).join(' ')).not.toMatch(/Kruimelpad|Snel weg|Lees voor/);

  await box(page).getByRole('button', { name: 'Pauze' }).click();
  expect(await page.evaluate(() => window.standIn.isHeard())).toBe(false);
  await box(page).getByRole('button', { name: 'Tempo: gewoon' }).click();
  await box(page).getByRole('button', { name: 'Lees verder' }).click();
  await expect.poll(async () => (await heard(page)).length).toBe(5);
  const asked = await page.evaluate(() => window.standIn.asked.filter(({ isAloud }) => isAloud));
  expect(asked[4]).toMatchObject({ text: asked[3]?.text, voice: 'Stem nl-NL', rate: 0.75 });

  await box(page).getByRole('button', { name: 'Stop' }).click();
  expect(await page.evaluate(() => window.standIn.isHeard())).toBe(false);
  expect(await marked(page)).toBe('');
  await expect(box(page).getByRole('button')).toHaveCount(1);
  await expect(box(page).getByRole('button', { name: 'Lees voor' })).toBeFocused();
});

test.describe('where it is not', THOROUGH, () => {
  for (const [what, voices] of [
    ['no voice', []],
    ['a voice for another language', [local('en-GB')]],
    ['a voice that sends the text away', [{ ...local('nl-NL'), localService: false }]],
  ] as const) {
    test(`a device with ${what} shows no button, and fetches nothing for it`, async ({ page }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await withVoices(page, voices);
      await page.goto(at('/'));
      await page.waitForTimeout(2500);
      await expect(box(page)).toHaveCount(0);
      expect(fetched.filter((url) => /voorlezen|read-(button|page)/.test(url))).toEqual([]);
    });
  }

  test('a browser without voices at all shows the page as it is', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
    await page.goto(at('/'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(box(page)).toHaveCount(0);
  });
});

test.describe('where it is', THOROUGH, () => {
  test('voices that come late bring the button, and nothing on the page moves for it', async ({ page }) => {
    await withVoices(page, DUTCH, true);
    await page.goto(at('/hulp/'));
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, main p, main li')].map((part) => part.getBoundingClientRect().top),
      );
    const before = await places();
    await expect(box(page)).toBeVisible();
    expect(await places()).toEqual(before);
  });

  test('one Tab after the skip link reaches it, and it works by the keyboard alone', async ({ page }) => {
    await withVoices(page, DUTCH);
    await page.goto(at('/pesten/'));
    await expect(box(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(box(page).getByRole('button', { name: 'Lees voor' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => heard(page)).toHaveLength(1);
    await page.keyboard.press('Space');
    await expect(box(page).getByRole('button', { name: 'Lees verder' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(box(page).getByRole('button', { name: 'Pauze' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(box(page).getByRole('button', { name: 'Lees voor' })).toBeVisible();
    expect(await page.evaluate(() => window.standIn.isHeard())).toBe(false);
  });

  test("'snel weg' is silence at once, also by Shift, while the other site has not come yet", async ({
    page,
    expected,
    baseURL,
  }) => {
    expected.elsewhere.push(/^https:\/\//);
    const host = new URL(baseURL ?? '').host;
    await page.route(
      (url) => url.host !== host && url.protocol === 'https:',
      () => undefined,
    );
    await withVoices(page, DUTCH);
    await page.goto(at('/'));
    let silent = (_: boolean) => {};
    const told = new Promise<boolean>((resolve) => {
      silent = resolve;
    });
    await page.exposeFunction('tellSilence', (isHeard: boolean) => silent(!isHeard));
    await box(page).getByRole('button', { name: 'Lees voor' }).click();
    await expect.poll(() => heard(page)).toHaveLength(1);
    await page.evaluate(() =>
      new MutationObserver(() =>
        setTimeout(() =>
          (window as unknown as { tellSilence(isHeard: boolean): void }).tellSilence(window.standIn.isHeard()),
        ),
      ).observe(document.body, { attributeFilter: ['hidden'] }),
    );
    await page.evaluate(() => {
      for (let press = 0; press < 3; press += 1) {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
        document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
      }
    });
    expect(await told).toBe(true);
  });

  test('another tab, and another page, leave no voice behind', async ({ page }) => {
    await withVoices(page, DUTCH);
    await page.goto(at('/'));
    await box(page).getByRole('button', { name: 'Lees voor' }).click();
    await expect.poll(() => heard(page)).toHaveLength(1);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await page.evaluate(() => window.standIn.isHeard())).toBe(false);
    await expect(box(page).getByRole('button', { name: 'Lees verder' })).toBeVisible();
    await box(page).getByRole('button', { name: 'Lees verder' }).click();
    await page.waitForFunction(() => window.standIn.isHeard());
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await page.evaluate(() => window.standIn.isHeard())).toBe(false);
  });

  test('it begins where the reader is, follows what it reads, and leaves alone who scrolls away', async ({ page }) => {
    await withVoices(page, DUTCH);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(at('/voor/ouders/'));
    const heading = page.getByRole('heading', { name: 'Mijn kind pest' });
    await heading.evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 10));
    await box(page).getByRole('button', { name: 'Lees voor' }).click();
    await expect.poll(() => heard(page)).toEqual(['Mijn kind pest']);
    const before = await page.evaluate(() => scrollY);
    await letSay(page, 25);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 300);
    await page.evaluate(() => scrollTo(0, 0));
    await letSay(page, 2);
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('a browser that cannot mark a range gets lines below the words, and none after', async ({ page }) => {
    await withVoices(page, DUTCH, false, true);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(at('/voor/leerlingen/'));
    const html = await page.getByRole('article').evaluate((article) => article.innerHTML);
    await box(page).getByRole('button', { name: 'Lees voor' }).click();
    await letSay(page, 2);
    await expect.poll(async () => (await heard(page)).length).toBe(3);
    const lines = page.locator('.read-aloud-line');
    await expect(lines.first()).toBeVisible();
    await box(page).getByRole('button', { name: 'Stop' }).click();
    await expect(lines).toHaveCount(0);
    expect(await page.getByRole('article').evaluate((article) => article.innerHTML)).toBe(html);
  });

  test('without the network the button says that it does not work', async ({ page, context, expected }) => {
    expected.errors.push(/Failed to|ERR_|NetworkError|import/);
    await withVoices(page, DUTCH);
    await page.goto(at('/'));
    await expect(box(page)).toBeVisible();
    await context.setOffline(true);
    await box(page).getByRole('button', { name: 'Lees voor' }).click();
    await expect(box(page).getByRole('status')).toHaveText('Voorlezen lukt hier niet.');
  });

  for (const [address, voices, name] of [
    ['/', DUTCH, 'Lees voor'],
    ['/ar/ouders/', [local('ar-SA')], 'اقرأ بصوت عالٍ'],
  ] as const) {
    test(`${address}: right for axe while it reads, in the dark, at 320 pixels and on a low window`, async ({
      page,
    }) => {
      await withVoices(page, voices);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(at(address));
      await box(page, name).getByRole('button').first().click();
      await expect.poll(() => heard(page)).toHaveLength(1);
      expect(await violationsOn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await colourViolationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      for (const [width, height] of [
        [320, 640],
        [640, 300],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.waitForTimeout(100);
        const places = await page.evaluate(() =>
          ['.read-aloud', '[data-leave]', 'a.call'].map((part) => {
            const { left, right, top, bottom } = (document.querySelector(part) as Element).getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
        const [own, ...others] = places;
        expect(own?.top).toBeGreaterThanOrEqual(0);
        expect(own?.bottom).toBeLessThanOrEqual(height);
        expect(own?.left).toBeGreaterThanOrEqual(0);
        expect(own?.right).toBeLessThanOrEqual(width);
        for (const other of others) {
          const isApart =
            !own ||
            own.right <= other.left ||
            other.right <= own.left ||
            own.bottom <= other.top ||
            other.bottom <= own.top;
          expect([width, own, other, isApart]).toEqual([width, own, other, true]);
        }
      }
    });
  }

  test('a page in another language is read by a voice for it, and its Dutch by a Dutch one or not at all', async ({
    page,
  }) => {
    await withVoices(page, [local('ar-SA')]);
    await page.goto(at('/ar/leerlingen/'));
    await box(page, 'اقرأ بصوت عالٍ').getByRole('button').first().click();
    await letSay(page, 25);
    const withoutDutch = await page.evaluate(() => window.standIn.asked.filter(({ isAloud }) => isAloud));
    expect(withoutDutch.every(({ voice }) => voice === 'Stem ar-SA')).toBe(true);
    expect(withoutDutch.filter(({ text }) => !/\p{Script=Arabic}/u.test(text) && /\p{L}/u.test(text))).toEqual([]);

    await page.evaluate(() =>
      window.standIn.have(
        ['ar-SA', 'nl-NL'].map((lang) => ({ lang, localService: true, name: `Stem ${lang}`, voiceURI: lang })),
      ),
    );
    await box(page, 'اقرأ بصوت عالٍ').getByRole('button').nth(1).click();
    // It begins at what stands in the window.
    await page.evaluate(() => scrollTo(0, 0));
    await box(page, 'اقرأ بصوت عالٍ').getByRole('button').first().click();
    await letSay(page, 40);
    const withDutch = await page.evaluate(() => window.standIn.asked.filter(({ voice }) => voice === 'Stem nl-NL'));
    expect(withDutch.length).toBeGreaterThan(0);
    expect(withDutch.filter(({ text }) => /\p{Script=Arabic}/u.test(text))).toEqual([]);
  });
});
