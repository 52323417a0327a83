/** Under which id is written after everything was replaced: what was written before lives on in the files of colleagues. */
import { expect, test } from 'vitest';
import { isErased } from '../../log/entry';
import { given, note } from '../cases/vault-cases.fixture';
import type { Vault } from '../vault';
import { createTestBrowser, openNewVault, PASSPHRASE } from '../world.fixture';

const entriesOf = async (vault: Vault) => given(await vault.cases.one('c1'))?.entries ?? [];
const devices = async (vault: Vault) => new Set((await entriesOf(vault)).map(({ device }) => device));
const texts = async (vault: Vault) =>
  (await entriesOf(vault)).map((entry) => (isErased(entry) ? '-' : (entry.body as { text: string }).text)).toSorted();
const write = async (vault: Vault, text: string) => given(await vault.cases.append('c1', [note(vault, text)]));

async function hand(from: Vault, to: Vault): Promise<void> {
  const made = given(await from.files.makeHandover(['c1'], 'one-time'));
  const read = given(await to.files.read(made.content, { passphrase: made.passphrase ?? '' }));
  expect(read.preview.leftOut).toEqual([]);
  given(await read.add());
}

async function replacedByOlder() {
  const browser = createTestBrowser();
  const { vault } = await openNewVault(browser);
  await write(vault, 'one');
  const { content } = given(await vault.files.makeBackup());
  await write(vault, 'two');
  const colleague = (await openNewVault(createTestBrowser())).vault;
  await hand(vault, colleague);
  const tab = await browser.openTab();
  given(await tab.vault.access.unlock({ passphrase: PASSPHRASE }));
  await entriesOf(tab.vault);
  given(await given(await vault.files.read(content, 'own')).restore({ isOwn: true }));
  return { browser, vault, other: tab.vault, colleague };
}

test('after an older back-up took the place of everything, no number is given out twice, and a colleague can give what is gone', async () => {
  const { vault, colleague } = await replacedByOlder();
  await write(vault, 'instead of two');
  await hand(vault, colleague);
  await write(colleague, 'three');
  await hand(colleague, vault);
  for (const one of [vault, colleague]) {
    expect(await texts(one)).toEqual(['instead of two', 'one', 'three', 'two']);
    expect(given(await one.cases.check()).findings).toEqual([]);
  }
});

test('another tab writes under the new id too, and so does the next time that it is opened', async () => {
  const { browser, vault, other } = await replacedByOlder();
  const entry = note(other, 'in another tab');
  // It had the case as it was before, so it is to decide anew.
  expect(await other.cases.append('c1', [entry])).toEqual({ ok: false, reason: 'changed-elsewhere' });
  given(await other.cases.append('c1', [entry]));
  await write(vault, 'here');
  expect(await devices(vault)).toHaveProperty('size', 2);
  vault.access.lock('button');
  given(await vault.access.unlock({ passphrase: PASSPHRASE }));
  await write(vault, 'later');
  expect(await devices(vault)).toHaveProperty('size', 2);
  expect((await browser.openTab()).vault.state.kind).toBe('locked');
});

test('what the undo brings back is gone on with under an id of its own as well', async () => {
  const { vault, colleague } = await replacedByOlder();
  await write(vault, 'instead of two');
  await hand(vault, colleague);
  given(await vault.files.undoRestore());
  await write(vault, 'after the undo');
  await hand(colleague, vault);
  expect(await texts(vault)).toEqual(['after the undo', 'instead of two', 'one', 'two']);
  expect(given(await vault.cases.check()).findings).toEqual([]);
});

test('what was written here before counts as written here when all of it would be gone', async () => {
  const { vault } = await replacedByOlder();
  const empty = given(await (await openNewVault(createTestBrowser())).vault.files.makeBackup());
  await write(vault, 'instead of two');
  const { preview } = given(await vault.files.read(empty.content, { passphrase: PASSPHRASE }));
  expect(preview.goneHere).toEqual([{ case: 'c1', entries: 2, ofThisDevice: 2, whole: true }]);
});
