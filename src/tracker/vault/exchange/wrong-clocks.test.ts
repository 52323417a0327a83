import { expect, test } from 'vitest';
import { readStamp } from '../../log/clock';
import type { StoredEntry } from '../../log/entry';
import { entry } from '../../log/log.fixture';
import { inOrder } from '../../log/order';
import { createRecentChanges } from '../cases/recent-changes';
import { allCases, given, note } from '../cases/vault-cases.fixture';
import type { Vault } from '../vault';
import { createTestBrowser, openNewVault, PASSPHRASE } from '../world.fixture';

const YEAR = 365 * 24 * 60 * 60 * 1000;

const textsIn = async (vault: Vault): Promise<readonly string[]> => {
  const own = given(await vault.cases.one('c1'));
  return inOrder(own?.entries ?? []).map(textOf);
};
const textOf = (entry: StoredEntry): string => ('body' in entry ? (entry.body as { text: string }).text : 'erased');

async function write(vault: Vault, text: string): Promise<void> {
  given(await vault.cases.append('c1', [note(vault, text)]));
}

/** Hands the case over with a passphrase and takes it in. */
async function handOver(from: Vault, to: Vault): Promise<void> {
  const { content, passphrase = '' } = given(await from.files.makeHandover(['c1'], 'one-time'));
  const read = given(await to.files.read(content, { passphrase }));
  given(await read.add());
}

test.each([
  ['a year ahead and is set right', YEAR, 0],
  ['three years ahead, is locked, and is set right', 3 * YEAR, 0],
  ['right and is set back a year', 0, -YEAR],
  ['two years behind and is set right', -2 * YEAR, 0],
])('what is written last comes last where our clock is %s', async (_, first, then) => {
  const browser = createTestBrowser();
  const { vault } = await openNewVault(browser);
  const right = browser.now;
  browser.now = right + first;
  await write(vault, 'one');
  await write(vault, 'two');
  browser.now = right + then + 60_000;
  vault.access.lock('button');
  given(await vault.access.unlock({ passphrase: PASSPHRASE }));
  await write(vault, 'three');
  await write(vault, 'four');
  expect(await textsIn(vault)).toEqual(['one', 'two', 'three', 'four']);
  const last = given(await vault.cases.one('c1'))?.entries.at(-1);
  // Where it stands in the order is one thing, when it was written another.
  expect(last && readStamp(last.time)?.wall).toBe(browser.now);
});

test("a colleague's clock three years ahead does not put what we write before what they wrote", async () => {
  const [ours, theirs] = [createTestBrowser(), createTestBrowser()];
  const { vault } = await openNewVault(ours);
  const colleague = (await openNewVault(theirs)).vault;
  theirs.now += 3 * YEAR;
  await write(colleague, 'theirs');
  await handOver(colleague, vault);
  await write(vault, 'ours, having read it');
  expect(await textsIn(vault)).toEqual(['theirs', 'ours, having read it']);
  await handOver(vault, colleague);
  theirs.now -= 3 * YEAR;
  await write(colleague, 'theirs, set right');
  await handOver(colleague, vault);
  expect(await textsIn(vault)).toEqual(['theirs', 'ours, having read it', 'theirs, set right']);
  expect(await textsIn(colleague)).toEqual(await textsIn(vault));
});

test.each([
  ['a year ahead', YEAR],
  ['right', 0],
  ['a year behind', -YEAR],
])('what came in since a back-up counts, though our clock was %s when that was made', async (_, off) => {
  const browser = createTestBrowser();
  const { vault } = await openNewVault(browser);
  const right = browser.now;
  const changes = async () => given(await vault.files.backupStatus()).changes;
  await write(vault, 'one');
  browser.now = right + off;
  given(await vault.files.makeBackup());
  expect(await changes()).toBe(0);
  browser.now = right + 60_000;
  await write(vault, 'two');
  given(await vault.cases.append('c2', [note(vault, 'three'), note(vault, 'four')]));
  expect(await changes()).toBe(3);
  vault.access.lock('button');
  given(await vault.access.unlock({ passphrase: PASSPHRASE }));
  await allCases(vault);
  expect(await changes()).toBe(3);
});

test('what a colleague wrote long before our back-up and came in after it counts', async () => {
  const [ours, theirs] = [createTestBrowser(), createTestBrowser()];
  const { vault } = await openNewVault(ours);
  const colleague = (await openNewVault(theirs)).vault;
  theirs.now -= YEAR;
  await write(colleague, 'theirs');
  given(await vault.files.makeBackup());
  await handOver(colleague, vault);
  vault.access.lock('button');
  given(await vault.access.unlock({ passphrase: PASSPHRASE }));
  await allCases(vault);
  expect(given(await vault.files.backupStatus()).changes).toBe(1);
});

test('after a back-up by an older version of the program, what was written later counts', async () => {
  const changes = createRecentChanges({ madeAt: Date.parse('2026-11-22T12:00:00Z') });
  const at = (time: string): StoredEntry => entry(time, { time });
  changes.see('c1', [at('2026-11-22T11:59:59.999Z-0000'), at('2026-11-22T12:00:00.001Z-0000')]);
  // Its place is later, it was written before.
  changes.see('c2', [at('2029-11-22T12:00:00.000Z-0001@2026-11-22T11:00:00.000Z')]);
  expect(changes.count()).toBe(1);
});
