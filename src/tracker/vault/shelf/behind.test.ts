// Dexie looks for the browser's database when it is loaded, so this goes first, also where this file is run alone.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { allCases, given, listenTo, note } from '../cases/vault-cases.fixture';
import { headKind } from '../database/generations';
import { type RecordRow, type SegmentRow, vaultDatabase } from '../database/vault-database';
import type { VaultChange } from '../vault';
import { createTestBrowser, openNewVault, PASSPHRASE, type TestBrowser } from '../world.fixture';

const MONTH = 31 * 24 * 60 * 60 * 1000;

/** What lies in the database now, and puts rows of it back as they were. */
async function rowsOf(browser: TestBrowser): Promise<{ segments: SegmentRow[]; records: RecordRow[] }> {
  const database = vaultDatabase(browser.database);
  await database.open();
  const rows = { segments: await database.segments.toArray(), records: await database.records.toArray() };
  database.close();
  return rows;
}

async function putBackSegments(browser: TestBrowser, rows: readonly SegmentRow[]): Promise<void> {
  const database = vaultDatabase(browser.database);
  await database.open();
  await database.segments.clear();
  await database.segments.bulkAdd(rows);
  database.close();
}

const recordsOf = async (browser: TestBrowser): Promise<readonly RecordRow[]> => (await rowsOf(browser)).records;

/** Longer than heads wait before they are written. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

const checks = (changes: readonly VaultChange[]) =>
  changes.flatMap((change) => (change.kind === 'checked' ? [change.check] : []));

async function filled() {
  const browser = createTestBrowser();
  const tab = await openNewVault(browser);
  given(await tab.vault.cases.append('c1', [note(tab.vault, 'one')]));
  given(await tab.vault.cases.append('c2', [note(tab.vault, 'other')]));
  const heads = async () => (await recordsOf(browser)).filter(({ k }) => k === headKind(1));
  await expect.poll(heads).toHaveLength(2);
  return { browser, ...tab };
}

async function reopened(browser: TestBrowser) {
  const { vault } = await browser.openTab();
  given(await vault.access.unlock({ passphrase: PASSPHRASE }));
  const changes = listenTo(vault);
  await allCases(vault);
  return { vault, changes };
}

test('rows that were put back as they were before are told at opening, by case', async () => {
  const { browser, vault } = await filled();
  const { segments, records } = await rowsOf(browser);
  given(await vault.cases.append('c1', [note(vault, 'two')]));
  await expect.poll(() => recordsOf(browser)).not.toEqual(records);
  await putBackSegments(browser, segments);
  const { vault: next, changes } = await reopened(browser);
  await expect.poll(() => checks(changes)).toMatchObject([{ behind: ['c1'] }]);
  expect(given(await next.cases.check('c1')).behind).toEqual(['c1']);
  expect(given(await next.cases.check('c2')).behind).toEqual([]);
  expect(given(await next.cases.check()).behind).toEqual(['c1']);
});

test('a case whose every row was taken away is told too', async () => {
  const { browser } = await filled();
  const { segments } = await rowsOf(browser);
  await putBackSegments(
    browser,
    segments.filter(({ c }) => c !== 'c2'),
  );
  const { changes } = await reopened(browser);
  await expect.poll(() => checks(changes)).toMatchObject([{ behind: ['c2'] }]);
});

test('nothing is told of what a person did: saving, compaction, erasing, restoring and its undo, a new key', async () => {
  const { browser, vault } = await filled();
  const backup = given(await vault.files.makeBackup());
  for (const text of ['two', 'three', 'four', 'five', 'six']) {
    given(await vault.cases.append('c1', [note(vault, text)]));
  }
  await allCases(vault);
  await expect.poll(async () => (await rowsOf(browser)).segments.filter(({ c }) => c === 'c1').length).toBe(1);
  expect(given(await vault.cases.check()).behind).toEqual([]);
  given(await given(await vault.files.read(backup.content, 'own')).restore({ isOwn: true }));
  expect(given(await vault.cases.check()).behind).toEqual([]);
  given(await vault.files.undoRestore());
  expect(given(await vault.cases.check()).behind).toEqual([]);
  given(await vault.cases.erase('c2', {}));
  given(await given(await vault.access.prepareNewKey({ passphrase: PASSPHRASE }, 'de nieuwe zin')).replace());
  given(await vault.cases.append('c1', [note(vault, 'seven')]));
  given(await vault.cases.append('c3', [note(vault, 'eight')]));
  given(await vault.cases.erase('c3', {}));
  expect(given(await vault.cases.check()).behind).toEqual([]);
  await later();
  expect(given(await vault.cases.check()).behind).toEqual([]);
});

test('what was saved just before locking is held to as well, and a save is one row', async () => {
  const { browser, vault } = await filled();
  const before = await rowsOf(browser);
  given(await vault.cases.append('c1', [note(vault, 'two')]));
  const saved = await rowsOf(browser);
  // Nothing but the segment was written: the head follows.
  expect(saved.records).toEqual(before.records);
  expect(saved.segments).toHaveLength(before.segments.length + 1);
  vault.access.lock('button');
  await expect.poll(async () => (await rowsOf(browser)).records).not.toEqual(before.records);
  await putBackSegments(browser, before.segments);
  const { changes } = await reopened(browser);
  await expect.poll(() => checks(changes)).toMatchObject([{ behind: ['c1'] }]);
});

test('two tabs that save in one case leave the head of the last save', async () => {
  const { browser, vault } = await filled();
  const { vault: other } = await browser.openTab();
  given(await other.access.unlock({ passphrase: PASSPHRASE }));
  given(await other.cases.append('c1', [note(other, 'two')]));
  const between = (await rowsOf(browser)).segments;
  let saved = await vault.cases.append('c1', [note(vault, 'three')]);
  while (!saved.ok) saved = await vault.cases.append('c1', [note(vault, 'three')]);
  const before = JSON.stringify(await recordsOf(browser));
  // On a machine that is so busy that the head was written by now there is no change to wait for: so not for ever.
  for (let waits = 0; waits < 10 && JSON.stringify(await recordsOf(browser)) === before; waits += 1) await later();
  await putBackSegments(browser, between);
  const { changes } = await reopened(browser);
  await expect.poll(() => checks(changes)).toMatchObject([{ behind: ['c1'] }]);
});

test('a restore into an empty browser is held to what it brought', async () => {
  const { vault } = await filled();
  const { content } = given(await vault.files.makeBackup());
  const browser = createTestBrowser();
  const { vault: empty } = await browser.openTab();
  given(await given(await empty.files.read(content, { passphrase: PASSPHRASE })).restore({ isOwn: true }));
  expect(given(await empty.cases.check()).behind).toEqual([]);
  const { segments } = await rowsOf(browser);
  await putBackSegments(
    browser,
    segments.filter(({ c }) => c !== 'c1'),
  );
  expect(given(await empty.cases.check()).behind).toEqual(['c1']);
});

test('all chains are read through once a month, and what is found is told', async () => {
  const { browser, vault } = await filled();
  const before = await recordsOf(browser);
  await allCases(vault);
  // From when on the month counts is written after the reading, by the clock of then.
  await expect.poll(() => recordsOf(browser)).not.toEqual(before);
  const soon = await reopened(browser);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(checks(soon.changes)).toEqual([]);
  // What these tabs still look at, they would find due when the month is over, in the place of the next one.
  soon.vault.access.lock('button');
  browser.now += MONTH;
  const later = await reopened(browser);
  await expect.poll(() => checks(later.changes)).toMatchObject([{ cases: 2, findings: [] }]);
});
