import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findStrace } from '../../run/tools/strace.ts';
import { times } from '../extent';
import { launch, makeProfile, type RunningBrowser, removeProfile } from './support/chromium';
import { straced, syncsIn } from './support/strace';
import { create } from './support/vault-page';

const SAVES = times(20, 100);

const profile = makeProfile();
const log = `${profile}.strace`;
let browser: RunningBrowser;

beforeAll(async () => {
  if (findStrace()) browser = await launch(profile, { wrap: straced(log) });
});
afterAll(async () => {
  await browser?.kill();
  removeProfile(profile);
  rmSync(log, { force: true });
  rmSync(`${profile}.start`, { force: true });
});

/** Saves one after the other; gives when each began and was called saved, in milliseconds since 1970. */
async function saves(path: string) {
  const page = await browser.openPage(path);
  await create(page);
  await wait(1000);
  const times = await page.evaluate(async (count) => {
    const spans: { from: number; until: number }[] = [];
    for (let index = 0; index < count; index += 1) {
      const entry = harness.note(`tekst ${index}`);
      const from = performance.timeOrigin + performance.now();
      const outcome = await harness.vault.cases.append('case-1', [entry]);
      if (!outcome.ok) throw new Error(outcome.reason);
      spans.push({ from, until: performance.timeOrigin + performance.now() });
    }
    return spans;
  }, SAVES);
  const began = times[0]?.from ?? 0;
  const took = (times.at(-1)?.until ?? 0) - began;
  // As long again without saving.
  await wait(took + 500);
  await page.close();
  const syncs = syncsIn(log);
  const within = (from: number, until: number) => syncs.filter((sync) => sync.from >= from && sync.until <= until);
  const idle = within(began + took, began + 2 * took).length;
  // The clocks of a page and of the system may differ by parts of a millisecond.
  const flushed = times.filter(({ from, until }) => within(from - 1, until + 1).length > 0).length;
  return { flushed, during: within(began, began + took).length, idle };
}

test.skipIf(!findStrace())('every save was written to the disk before it was called saved', async () => {
  const { flushed, during, idle } = await saves('/?weak');
  console.log(
    `${SAVES} saves: ${flushed} with a sync inside, ${during} syncs; ${idle} in as long a time without saving`,
  );
  expect(flushed).toBe(SAVES);
  expect(during).toBeGreaterThanOrEqual(SAVES);
  expect(idle).toBeLessThan(SAVES / 4);
});

test.skipIf(!findStrace())('with relaxed durability the same count finds saves that were not written', async () => {
  // From here on in every page of this browser, so this is the last test.
  await browser.context.addInitScript(() => {
    const own = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode) {
      return own.call(this, stores, mode, { durability: 'relaxed' });
    };
  });
  const { flushed, during, idle } = await saves('/los/?weak');
  console.log(`${SAVES} relaxed saves: ${flushed} with a sync inside, ${during} syncs; ${idle} without saving`);
  expect(flushed).toBeLessThan(SAVES / 2);
});
