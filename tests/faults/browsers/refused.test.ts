import { afterAll, afterEach, expect, onTestFinished, test } from 'vitest';
import { launch, makeProfile, type RunningBrowser, removeProfile } from './support/chromium';
import { smallDisk } from './support/small-disk';
import { check, create, given, save, stateOf, textsIn, unlock } from './support/vault-page';

let browser: RunningBrowser | undefined;

afterEach(async () => {
  await browser?.kill();
  browser = undefined;
});

/** A browser with a profile that goes with the test. */
async function ownBrowser(): Promise<RunningBrowser> {
  const profile = makeProfile();
  onTestFinished(() => removeProfile(profile));
  browser = await launch(profile);
  return browser;
}

const disk = smallDisk(128);
afterAll(() => disk?.remove());

test.skipIf(!disk)('on a full disk a save says so, and the same entry is saved once when there is room', async () => {
  if (!disk) return;
  browser = await launch(disk.folder);
  let page = await browser.openPage();
  await create(page);
  given(await save(page, 'case-1', 'voor'));
  /** Saves texts of that length until one is refused; gives how many were saved, and why no more. */
  const fillUp = (length: number) =>
    page.evaluate(async (size) => {
      for (let saved = 0; saved < 200; saved += 1) {
        const entry = harness.note('x'.repeat(size));
        const outcome = await harness.vault.cases.append('case-2', [entry]);
        if (outcome.ok) continue;
        Object.assign(globalThis, { kept: entry });
        return { saved, reason: outcome.reason, state: harness.vault.state.kind };
      }
      return { saved: 200 };
    }, length);
  const again = () =>
    page.evaluate(() =>
      harness.vault.cases.append('case-2', [(globalThis as unknown as { kept: ReturnType<typeof harness.note> }).kept]),
    );
  let texts = 1;
  // Chromium keeps long values apart, and meets a full disk there otherwise.
  for (const length of [10_000, 300_000]) {
    disk.fill();
    const { saved, ...refused } = await fillUp(length);
    expect(refused, `texts of ${length}`).toEqual({ reason: 'full', state: 'open' });
    disk.release();
    expect(await again()).toMatchObject({ ok: true });
    expect(await again()).toMatchObject({ ok: true });
    texts += saved + 1;
    expect(await textsIn(page)).toHaveLength(texts);
    expect(given(await check(page))).toMatchObject({ damaged: [], findings: [] });
  }
  await browser.kill();
  browser = await launch(disk.folder);
  page = await browser.openPage();
  given(await unlock(page));
  expect(await textsIn(page)).toHaveLength(texts);
});

test('when the browser clears the site under an open tab, a save is refused and no new vault is written', async () => {
  const { context, openPage } = await ownBrowser();
  const page = await openPage();
  await create(page);
  given(await save(page, 'case-1', 'een'));
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
  let late = await save(page, 'case-1', 'twee');
  // The browser may still be clearing, and break the new connection as well: then it says to try again.
  for (let again = 0; again < 5 && !late.ok && late.reason === 'connection-lost'; again += 1) {
    late = await save(page, 'case-1', 'twee');
  }
  expect(late).toMatchObject({ ok: false, reason: 'cleared' });
  expect(await stateOf(page)).toBe('cleared');
  const rows = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const dumps = await Promise.all(names.map((name) => harness.dumpDatabase(name)));
    return dumps.flatMap(({ stores }) => stores.flatMap((store) => store.rows)).length;
  });
  expect(rows).toBe(0);
});

test('a connection that is lost is opened again, and the save goes on; lost again, it says so', async () => {
  const { openPage, errors } = await ownBrowser();
  const page = await openPage();
  await create(page);
  given(await save(page, 'case-1', 'een'));
  const lose = (count: number) =>
    page.evaluate((most) => {
      const own = IDBDatabase.prototype.transaction;
      let left = most;
      // As WebKit does with a tab in the background: the first use afterwards finds the connection gone.
      IDBDatabase.prototype.transaction = function (...args) {
        left -= 1;
        if (left <= 0) IDBDatabase.prototype.transaction = own;
        this.close();
        return own.apply(this, args);
      };
    }, count);
  await lose(1);
  expect(await save(page, 'case-1', 'twee')).toMatchObject({ ok: true });
  await lose(2);
  expect(await save(page, 'case-1', 'drie')).toEqual({ ok: false, reason: 'connection-lost' });
  expect(await stateOf(page)).toBe('open');
  expect(await save(page, 'case-1', 'drie')).toMatchObject({ ok: true });
  expect(await textsIn(page)).toEqual(['drie', 'een', 'twee']);
  expect(errors).toEqual([]);
});
