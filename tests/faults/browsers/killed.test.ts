import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { patience } from '../../support/patience.ts';
import { times, whole } from '../extent';
import { launch, makeProfile, type RunningBrowser, removeProfile } from './support/chromium';
import { check, create, given, stateOf, textsIn, unlock } from './support/vault-page';

const KILLS = times(5, 100);

let profile: string;
let browser: RunningBrowser;

beforeEach(() => {
  profile = makeProfile();
});
afterEach(async () => {
  await browser.kill();
  removeProfile(profile);
});

/** What the page said, by text. Entries go in by two at once. */
interface Told {
  readonly begun: Set<string>;
  readonly saved: Set<string>;
}

/** Saves until the page ends; gives why it did. */
async function saveOn(page: Page, round: number, told: Told, early: boolean): Promise<string> {
  await page.exposeFunction('begin', (text: string) => void told.begun.add(text));
  await page.exposeFunction('acknowledge', (text: string) => void told.saved.add(text));
  const saving = page.evaluate(
    async ([number, tooEarly]) => {
      const { begin, acknowledge } = globalThis as unknown as Record<string, (text: string) => Promise<void>>;
      for (let index = 0; ; index += 1) {
        const texts = ['a', 'b'].map((half) => `${number}-${index}${half}`);
        for (const text of texts) await begin?.(text);
        if (tooEarly) {
          for (const text of texts) await acknowledge?.(text);
          // As when what is called saved only waits to be written.
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        const entries = texts.map((text) => harness.note(text));
        const outcome = await harness.vault.cases.append(`case-${index % 3}`, entries);
        if (!outcome.ok) throw new Error(outcome.reason);
        for (const text of texts) await acknowledge?.(text);
      }
    },
    [round, early] as const,
  );
  return saving.then(String, String);
}

/** Kills the browser that often while it saves, and gives what was called saved and is not there. */
async function lostInKills(kills: number, early = false): Promise<readonly string[]> {
  const told: Told = { begun: new Set(), saved: new Set() };
  const lost: string[] = [];
  browser = await launch(profile);
  let page = await browser.openPage();
  await create(page);
  for (let kill = 1; kill <= kills; kill += 1) {
    const before = told.saved.size;
    const ended = saveOn(page, kill, told, early);
    await expect.poll(() => told.saved.size, { timeout: 20_000 * patience }).toBeGreaterThan(before);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
    await browser.kill();
    // The saving ends with the browser, and for no other reason.
    expect(await ended).toMatch(/closed|crashed|destroyed/i);

    browser = await launch(profile);
    page = await browser.openPage();
    expect(await stateOf(page)).toBe('locked');
    given(await unlock(page));
    const texts = new Set(await textsIn(page));
    lost.push(...told.saved.difference(texts));
    // What was on its way when it was killed is there whole or not at all.
    expect([...texts.difference(told.begun)]).toEqual([]);
    const pairs = Map.groupBy(texts, (text) => text.slice(0, -1));
    expect([...pairs.values()].filter((pair) => pair.length !== 2)).toEqual([]);
    expect(given(await check(page))).toMatchObject({ damaged: [], misshapen: [], findings: [], behind: [] });
  }
  expect(told.saved.size).toBeGreaterThanOrEqual(kills * 2);
  return lost;
}

test(`a browser that is killed ${KILLS} times while it saves loses nothing that was called saved, and keeps nothing half`, async () =>
  expect(await lostInKills(KILLS)).toEqual([]));

test.runIf(whole)('the kills would find what is called saved before the transaction was over', async () =>
  expect(await lostInKills(8, true)).not.toEqual([]),
);
