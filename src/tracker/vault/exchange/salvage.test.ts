/** Files with parts that cannot be read, and files that hold what this device would have written: what is taken of them, and what is told. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { chained } from '../../log/chain';
import { type Entry, isErased, type StoredEntry } from '../../log/entry';
import { digest } from '../../log/log.fixture';
import { allCases, given, note } from '../cases/vault-cases.fixture';
import { vaultDatabase } from '../database/vault-database';
import { age, must, textOf } from '../files/files.fixture';
import { StoredFile, storedZip } from '../files/stored-zip';
import type { Vault } from '../vault';
import { createTestBrowser, openNewVault, PASSPHRASE } from '../world.fixture';

interface Opened {
  cases: { id: string; entries: StoredEntry[]; quarantine?: StoredEntry[] }[];
  procedures: unknown[];
}
type Change = (opened: Opened) => void | Promise<void>;

const open = async (): Promise<Vault> => (await openNewVault(createTestBrowser())).vault;

/** The handover of these cases with another content, under the same passphrase. */
async function handedOver(from: Vault, ids: readonly string[], change: Change) {
  const made = given(await from.files.makeHandover(ids, 'one-time'));
  const passphrase = made.passphrase ?? '';
  const bytes = new Uint8Array(await made.content.arrayBuffer());
  const opened = JSON.parse(textOf(must(await age.openWithPassphrase(bytes, passphrase))));
  await change(opened);
  const text = new TextEncoder().encode(JSON.stringify(opened));
  return { file: new Blob([must(await age.sealWithPassphrase(text, passphrase))]), passphrase };
}

/** The back-up with another content, which so proves nothing. */
async function changedBackup(vault: Vault, change: Change): Promise<Blob> {
  const { content } = given(await vault.files.makeBackup());
  const parts = unzipSync(new Uint8Array(await content.arrayBuffer())) as Record<string, Uint8Array<ArrayBuffer>>;
  const slot = must(await age.openWithPassphrase(parts['sleutel.age'] as Uint8Array<ArrayBuffer>, PASSPHRASE));
  const identity = textOf(slot).trim();
  const opened = JSON.parse(
    textOf(must(await age.openWithIdentity(parts['dossiers.age'] as Uint8Array<ArrayBuffer>, identity))),
  );
  await change(opened);
  const recipient = must(await age.recipientOf(identity));
  const sealed = must(await age.sealTo(new TextEncoder().encode(JSON.stringify(opened)), [recipient]));
  const files = Object.entries({ ...parts, 'dossiers.age': sealed });
  return storedZip(
    files.map(([name, part]) => new StoredFile(name, part)),
    new Date('2026-11-22T10:12:00.000Z'),
  );
}

async function three(vault: Vault, id = 'c1') {
  for (const text of ['one', 'two', 'three']) given(await vault.cases.append(id, [note(vault, text)]));
}

/** An entry after the last one of that device in the case. */
async function after(entries: readonly StoredEntry[], device: string, id: string, time?: string): Promise<Entry> {
  const own = entries.filter((entry) => entry.device === device).toSorted((one, other) => one.seq - other.seq);
  const last = own.at(-1);
  const draft = {
    id,
    case: entries[0]?.case ?? '',
    device,
    time: time ?? entries.at(-1)?.time ?? '',
    type: 'note',
    v: 1,
    body: { text: 'nooit geschreven' },
    salt: 'zout',
  };
  return chained(draft, last, digest);
}

const texts = (cases: Awaited<ReturnType<typeof allCases>>) =>
  cases.flatMap(({ entries }) =>
    entries.map((entry) => (isErased(entry) ? '-' : (entry.body as { text: string }).text)),
  );

describe('a handover', () => {
  test('with one envelope that cannot be read gives what stands before it, and the other cases whole', async () => {
    const vault = await open();
    await three(vault);
    await three(vault, 'c2');
    const { file, passphrase } = await handedOver(vault, ['c1', 'c2'], ({ cases }) => {
      Object.assign(cases[0]?.entries[1] ?? {}, { seq: 'twee' });
    });
    const receiver = await open();
    const read = given(await receiver.files.read(file, { passphrase }));
    expect(read.lost).toMatchObject([
      { what: 'entry', case: 'c1' },
      { what: 'entry', case: 'c1', time: expect.any(String) },
    ]);
    given(await read.add());
    expect(texts(await allCases(receiver))).toEqual(['one', 'one', 'two', 'three']);
    expect(given(await receiver.cases.check()).findings).toEqual([]);
    // The sender sees that it did not come whole.
    const receipt = given(await read.makeReceipt());
    expect(await vault.files.checkReceipt(receipt.content)).toEqual({ ok: false, reason: 'other-entries' });
  });

  test('with one body that cannot be read gives all but that body, and the chain is whole', async () => {
    const vault = await open();
    await three(vault);
    const { file, passphrase } = await handedOver(vault, ['c1'], async ({ cases }) => {
      const [first, second] = (cases[0]?.entries ?? []) as Entry[];
      if (!first || !second) throw new Error('entries');
      // A colleague's older program wrote it so: it fits in the chain, and means nothing to this one.
      const { seq: _, previous: __, ...draft } = { ...second, type: 'wrong' };
      cases[0]?.entries.splice(1, 2, await chained(draft, first, digest));
    });
    const receiver = await open();
    const read = given(await receiver.files.read(file, { passphrase }));
    expect(read.preview.leftOut).toEqual([]);
    expect(read.lost).toMatchObject([{ what: 'entry', case: 'c1', entry: expect.any(String) }]);
    given(await read.add());
    expect(texts(await allCases(receiver))).toEqual(['one', '-']);
    expect(given(await receiver.cases.check()).findings).toEqual([]);
  });

  test.each<[string, object]>([
    ['that says not to whom an answer goes', { replyTo: 5 }],
    ['whose secret is none', { secret: 'x' }],
    ['of a program that says nothing of itself', { app: 7 }],
  ])('%s gives the cases, and says that something did not come', async (_, change) => {
    const vault = await open();
    await three(vault);
    const { file, passphrase } = await handedOver(vault, ['c1'], (opened) => void Object.assign(opened, change));
    const receiver = await open();
    const read = given(await receiver.files.read(file, { passphrase }));
    expect(read.lost).toEqual([{ what: 'record' }]);
    given(await read.add());
    expect(texts(await allCases(receiver))).toEqual(['one', 'two', 'three']);
    const receipt = await read.makeReceipt();
    if ('replyTo' in change) expect(receipt).toEqual({ ok: false, reason: 'no-such-recipient' });
    else if ('secret' in change) {
      expect(await vault.files.checkReceipt(given(receipt).content)).toEqual({ ok: false, reason: 'not-the-receiver' });
    } else expect(given(await vault.files.checkReceipt(given(receipt).content)).receivedAt).toBeDefined();
  });

  test('with a procedure that is none gives the cases', async () => {
    const vault = await open();
    await three(vault);
    const { file, passphrase } = await handedOver(vault, ['c1'], ({ procedures }) => {
      procedures.push({ hash: 'e'.repeat(64), procedure: 'wrong' });
    });
    const receiver = await open();
    const read = given(await receiver.files.read(file, { passphrase }));
    expect(read.lost).toEqual([{ what: 'procedure' }]);
    expect(read.preview.newEntries).toBe(3);
  });
});

describe('a case that comes back after it was erased here', () => {
  async function returned(change: Change, keepHeads = true) {
    const browser = createTestBrowser();
    const { vault } = await openNewVault(browser);
    await three(vault);
    const there = given(await vault.files.makeHandover(['c1'], 'one-time'));
    const receiver = await open();
    given(await given(await receiver.files.read(there.content, { passphrase: there.passphrase ?? '' })).add());
    given(await vault.cases.erase('c1', {}, [], { handedOver: keepHeads }));
    given(await receiver.cases.append('c1', [note(receiver, 'four')]));
    const { file, passphrase } = await handedOver(receiver, ['c1'], change);
    return { vault, read: given(await vault.files.read(file, { passphrase })) };
  }

  test('is taken as it left, with what was written elsewhere', async () => {
    const { vault, read } = await returned(() => undefined);
    expect(read.preview).toMatchObject({ leftOut: [], newEntries: 4 });
    expect(read.questions).toEqual([]);
    given(await read.add());
    expect(texts(await allCases(vault))).toEqual(['one', 'two', 'three', 'four']);
  });

  test.each<[string, (own: string, entries: StoredEntry[]) => void | Promise<void>, string]>([
    [
      'an entry more of this device',
      async (own, entries) => void entries.push(await after(entries, own, 'forged')),
      'our-device',
    ],
    [
      'another content in an entry of this device',
      (_, entries) => {
        const last = entries.findLast(({ seq }) => seq === 3);
        Object.assign(last ?? {}, { body: { text: 'anders' } });
      },
      'broken-chain',
    ],
  ])('and has %s is left out', async (_, change, fault) => {
    const { read } = await returned(async ({ cases }) => {
      const entries = cases[0]?.entries ?? [];
      await change(entries.find(({ seq }) => seq === 1 && entries[0] !== undefined)?.device ?? '', entries);
    });
    expect(read.preview.leftOut).toEqual([{ case: 'c1', fault }]);
  });
});

describe('a back-up of this vault that proves nothing', () => {
  /** The rows of the case as they were before its last entries were written: as after a disk that lost them. */
  async function lostHere(change: Change = () => undefined) {
    const browser = createTestBrowser();
    const before = await openNewVault(browser);
    given(await before.vault.cases.append('c1', [note(before.vault, 'one')]));
    const database = vaultDatabase(browser.database);
    await database.open();
    const rows = await database.segments.toArray();
    given(await before.vault.cases.append('c1', [note(before.vault, 'two')]));
    given(await before.vault.cases.append('c1', [note(before.vault, 'three')]));
    const file = await changedBackup(before.vault, change);
    await database.segments.clear();
    await database.segments.bulkAdd(rows);
    database.close();
    before.end();
    const { vault } = await browser.openTab();
    given(await vault.access.unlock({ passphrase: PASSPHRASE }));
    return { vault, file };
  }

  test('is asked about what this device wrote and is gone here, and gives it when that is wanted', async () => {
    const { vault, file } = await lostHere();
    const read = given(await vault.files.read(file, 'own'));
    expect(read.preview).toMatchObject({ whose: 'unproven', leftOut: [] });
    expect(read.questions).toMatchObject([{ case: 'c1', change: 'ours-again' }]);
    given(await read.add());
    expect(texts(await allCases(vault))).toEqual(['one']);
    given(await read.add(new Set(read.questions.map(({ entry }) => entry.id))));
    expect(texts(await allCases(vault))).toEqual(['one', 'two', 'three']);
    given(await vault.cases.append('c1', [note(vault, 'four')]));
    expect(given(await vault.cases.check()).findings).toEqual([]);
  });

  test('is left out where this device wrote otherwise since', async () => {
    const { vault, file } = await lostHere();
    given(await vault.cases.append('c1', [note(vault, 'other')]));
    const read = given(await vault.files.read(file, 'own'));
    expect(read.preview.leftOut).toEqual([{ case: 'c1', fault: 'our-device' }]);
  });

  test.each(['over an open vault', 'into an empty browser'])(
    'keeps a case away with a stamp after which nothing can be written, %s',
    async (where) => {
      const { vault, file } = await lostHere(async ({ cases }) => {
        const entries = cases[0]?.entries ?? [];
        entries.push(await after(entries, 'elsewhere', 'late', '9999-12-31T23:59:59.999Z-9999'));
      });
      const into = where === 'over an open vault' ? vault : (await createTestBrowser().openTab()).vault;
      const read = given(await into.files.read(file, { passphrase: PASSPHRASE }));
      const { leftOut, notRestored } = read.preview;
      expect(where === 'over an open vault' ? notRestored : leftOut).toEqual([
        { case: 'c1', fault: 'impossible-clock' },
      ]);
      given(await read.restore({ isOwn: true }));
      expect(await allCases(into)).toEqual([]);
      given(await into.cases.append('c1', [note(into, 'again')]));
    },
  );

  test('keeps a case away in which this device would have used numbers that no chain leads to', async () => {
    const { vault, file } = await lostHere(({ cases }) => {
      Object.assign(cases[0]?.entries[2] ?? {}, { seq: Number.MAX_SAFE_INTEGER });
    });
    const read = given(await vault.files.read(file, 'own'));
    expect(read.preview.notRestored).toEqual([{ case: 'c1', fault: 'our-device' }]);
  });
});

test('before everything is replaced, what of each case would be gone is told, and how much of it was written here', async () => {
  const vault = await open();
  await three(vault);
  const { content } = given(await vault.files.makeBackup());
  given(await vault.cases.append('c1', [note(vault, 'four')]));
  await three(vault, 'c2');
  const { preview } = given(await vault.files.read(content, 'own'));
  expect(preview).toMatchObject({
    whose: 'own',
    notRestored: [],
    goneHere: [
      { case: 'c1', entries: 1, ofThisDevice: 1, whole: false },
      { case: 'c2', entries: 3, ofThisDevice: 3, whole: true },
    ],
  });
});
