import { expect, test } from 'vitest';
import { allCases, given, listenTo, note } from '../cases/vault-cases.fixture';
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

const checks = (changes: readonly VaultChange[]) =>
  changes.flatMap((change) => (change.kind === 'checked' ? [change.check] : []));

async function filled() {
  const browser = createTestBrowser();
  const tab = await openNewVault(browser);
  given(await tab.vault.cases.append('c1', [note(tab.vault, 'one')]));
  given(await tab.vault.cases.append('c2', [note(tab.vault, 'other')]));
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
  const { segments } = await rowsOf(browser);
  given(await vault.cases.append('c1', [note(vault, 'two')]));
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
  given(await given(await vault.files.read(backup.content, 'own')).restore());
  expect(given(await vault.cases.check()).behind).toEqual([]);
  given(await vault.files.undoRestore());
  expect(given(await vault.cases.check()).behind).toEqual([]);
  given(await vault.cases.erase('c2', {}));
  given(await given(await vault.access.prepareNewKey({ passphrase: PASSPHRASE }, 'de nieuwe zin')).replace());
  given(await vault.cases.append('c1', [note(vault, 'seven')]));
  given(await vault.cases.append('c3', [note(vault, 'eight')]));
  given(await vault.cases.erase('c3', {}));
  expect(given(await vault.cases.check()).behind).toEqual([]);
});

test('a restore into an empty browser is held to what it brought', async () => {
  const { vault } = await filled();
  const { content } = given(await vault.files.makeBackup());
  const browser = createTestBrowser();
  const { vault: empty } = await browser.openTab();
  given(await given(await empty.files.read(content, { passphrase: PASSPHRASE })).restore());
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
  await allCases(vault);
  const soon = await reopened(browser);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(checks(soon.changes)).toEqual([]);
  browser.now += MONTH;
  const later = await reopened(browser);
  await expect.poll(() => checks(later.changes)).toMatchObject([{ cases: 2, findings: [] }]);
});
