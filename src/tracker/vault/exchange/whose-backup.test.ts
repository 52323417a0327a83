/** Whose a back-up is: what a person could make who has the public key of a vault, and what its own key proves. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { allCases, given, note } from '../cases/vault-cases.fixture';
import type { BackupFrame } from '../files/contents';
import { age, backupFrame, caseOf, must, textOf } from '../files/files.fixture';
import { makeBackup } from '../files/make-backup';
import { StoredFile, storedZip } from '../files/stored-zip';
import { inOne, writeContents } from '../files/write-contents';
import type { Vault } from '../vault';
import { createTestBrowser, openNewVault, PASSPHRASE, READING } from '../world.fixture';

/** A vault with a case and who writes. */
async function filled() {
  const browser = createTestBrowser();
  const tab = await openNewVault(browser);
  given(await tab.vault.cases.append('c1', [note(tab.vault, 'one')]));
  given(await tab.vault.settings.save('author', 'TT'));
  return { ...tab, browser };
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** The back-up with other contents, sealed for the public key of the vault: all that can be done without its secret one. */
async function forged(vault: Vault, genuine: Blob, change: Partial<BackupFrame>): Promise<Blob> {
  const parts = unzipSync(await bytesOf(genuine));
  const { key } = given(await vault.files.recipients.own());
  const frame: BackupFrame = {
    ...READING.here,
    kind: 'back-up',
    madeAt: '2026-11-22T10:12:00.000Z',
    app: '0.1.0',
    vault: given(await vault.files.read(genuine, 'own')).preview.whose === 'own' ? await idOf(vault, genuine) : '',
    erasedCases: [],
    records: [],
    procedures: [],
    ...change,
  };
  const sealed = must(await age.sealTo(await inOne(writeContents(frame, [[caseOf('c1')]])), [key]));
  const files = Object.entries({ ...parts, 'dossiers.age': sealed });
  return storedZip(
    files.map(([name, content]) => new StoredFile(name, content as Uint8Array<ArrayBuffer>)),
    new Date(frame.madeAt),
  );
}

/** The id of the vault, as who once saw an opened back-up knows it. */
async function idOf(_: Vault, genuine: Blob): Promise<string> {
  const parts = unzipSync(await bytesOf(genuine));
  const slot = must(await age.openWithPassphrase(parts['sleutel.age'] as Uint8Array<ArrayBuffer>, PASSPHRASE));
  const identity = new TextDecoder().decode(slot).trim();
  const plain = must(await age.openWithIdentity(parts['dossiers.age'] as Uint8Array<ArrayBuffer>, identity));
  return JSON.parse(new TextDecoder().decode(plain)).vault;
}

describe('a forged back-up', () => {
  test('plants no key for later back-ups, no setting and no coordinator in an empty browser', async () => {
    const { vault } = await filled();
    const { content } = given(await vault.files.makeBackup());
    const planted = must(await age.makeKeyPair());
    const recipient = { label: 'leerlingcoördinator', key: planted.recipient, confirmed: true, coordinator: true };
    const file = await forged(vault, content, {
      records: [
        { kind: 'recipient', key: 'r1', value: recipient },
        { kind: 'status', key: 'recovery', value: planted.recipient },
        { kind: 'setting', key: 'author', value: 'XX' },
      ],
    });
    const { vault: empty } = await createTestBrowser().openTab();
    const read = given(await empty.files.read(file, { passphrase: PASSPHRASE }));
    expect(read.preview.whose).toBe('unproven');
    given(await read.restore({ isOwn: true }));
    expect(given(await empty.files.recipients.list())).toEqual([]);
    expect(given(await empty.settings.read('author'))).toBeUndefined();
    const next = unzipSync(await bytesOf(given(await empty.files.makeBackup()).content));
    const opened = await age.openWithIdentity(next['dossiers.age'] as Uint8Array<ArrayBuffer>, planted.identity);
    expect(opened).toMatchObject({ ok: false });
  });

  test('plants nothing that was erased or handed over: neither would be asked, and a genuine back-up would bring less', async () => {
    const { vault } = await filled();
    const { content } = given(await vault.files.makeBackup());
    const [entry] = given(await vault.cases.one('c1'))?.entries ?? [];
    const commitment = given(await vault.cases.commitment('c1', entry?.id ?? ''));
    const file = await forged(vault, content, {
      erasedCases: [{ case: 'c1', tally: {} }],
      records: [
        { kind: 'erased-entry', key: 'e', value: { case: 'c1', entry: entry?.id, commitment } },
        {
          kind: 'handover',
          key: 'h',
          value: {
            handover: 'h',
            secret: '0'.repeat(64),
            entriesHash: '0'.repeat(64),
            cases: ['c1'],
            madeAt: 1,
            to: 'one-time',
            receivedAt: 1,
          },
        },
      ],
    });
    const { vault: empty } = await createTestBrowser().openTab();
    given(await given(await empty.files.read(file, { passphrase: PASSPHRASE })).restore({ isOwn: true }));
    expect(given(await empty.cases.tallies())).toEqual([]);
    expect(given(await empty.files.handovers())).toEqual([]);
    given(await given(await empty.files.read(content, 'own')).restore());
    expect(given(await empty.cases.one('c1'))?.entries).toEqual([entry]);
  });

  test('is told as not proven where the vault is open, erases no case there, and does not count as a check', async () => {
    const { vault } = await filled();
    const { content } = given(await vault.files.makeBackup());
    const file = await forged(vault, content, { erasedCases: [{ case: 'c9', tally: {} }] });
    const read = given(await vault.files.read(file, 'own'));
    expect(read.preview.whose).toBe('unproven');
    given(await read.add());
    expect(given(await vault.cases.tallies())).toEqual([]);
    given(await vault.files.checkBackup(file, { passphrase: PASSPHRASE }));
    expect(given(await vault.files.backupStatus()).checkedAt).toBeUndefined();
  });

  test.each([
    ['a byte of a text', (text: string) => text.replace('"one"', '"two"')],
    ['the proof left out', (text: string) => text.replace(/,\n\t"proof": "[0-9a-f]+"/, '')],
    ['something behind it', (text: string) => text.replace(/\n\}\n$/, '\n}\n\n')],
  ])('with %s changed proves nothing, although it is sealed for the vault', async (_, change) => {
    const { vault, recoveryKey } = await filled();
    const { content } = given(await vault.files.makeBackup());
    const parts = unzipSync(await bytesOf(content));
    const identity = must(await age.openWithIdentity(parts['herstel.age'] as Uint8Array<ArrayBuffer>, recoveryKey));
    const own = new TextDecoder().decode(identity).trim();
    const plain = must(await age.openWithIdentity(parts['dossiers.age'] as Uint8Array<ArrayBuffer>, own));
    const text = new TextDecoder().decode(plain);
    const changed = change(text);
    expect(changed).not.toBe(text);
    const { key } = given(await vault.files.recipients.own());
    const sealed = must(await age.sealTo(new TextEncoder().encode(changed), [key]));
    const files = Object.entries({ ...parts, 'dossiers.age': sealed });
    const zip = storedZip(
      files.map(([name, part]) => new StoredFile(name, part as Uint8Array<ArrayBuffer>)),
      new Date(),
    );
    expect(given(await vault.files.read(zip, 'own')).preview.whose).toBe('unproven');
    expect(given(await vault.files.read(content, 'own')).preview.whose).toBe('own');
  });
});

describe('a whole back-up of a stranger, with the passphrase that opens it', () => {
  test('becomes the vault of an empty browser only for who says that it is theirs, and tells which keys it brings', async () => {
    const { vault } = await filled();
    const planted = must(await age.makeKeyPair());
    const { id, fingerprint } = given(await vault.files.recipients.add('leerlingcoördinator', planted.recipient));
    given(await vault.files.recipients.change(id, { coordinator: true }));
    const { content } = given(await vault.files.makeBackup());
    const { vault: empty } = await createTestBrowser().openTab();
    const read = given(await empty.files.read(content, { passphrase: PASSPHRASE }));
    expect(read.otherKeys).toEqual([{ label: 'leerlingcoördinator', fingerprint, coordinator: true }]);
    for (const said of [undefined, { isOwn: false }]) {
      expect(await read.restore(said)).toEqual({ ok: false, reason: 'not-own' });
    }
    expect(empty.state.kind).toBe('empty');
    given(await read.restore({ isOwn: true }));
    expect(empty.state.kind).toBe('open');
  });

  test("is added to a vault of one's own with none of its keys", async () => {
    const { vault } = await filled();
    given(await vault.files.recipients.add('leerlingcoördinator', must(await age.makeKeyPair()).recipient));
    const { content } = given(await vault.files.makeBackup());
    const { vault: own } = await openNewVault(createTestBrowser());
    const read = given(await own.files.read(content, { passphrase: PASSPHRASE }));
    expect(read.otherKeys).toEqual([]);
    given(await read.add());
    expect(await allCases(own)).toHaveLength(1);
    expect(given(await own.files.recipients.list())).toEqual([]);
  });
});

describe('something that the program kept, of another shape than it reads', () => {
  test.each<[string, unknown]>([
    ['recipient', null],
    ['recipient', { label: 'x', key: 'age1x', confirmed: true, coordinator: true }],
    ['handover', null],
    ['handover', { handover: 1, cases: 'c1' }],
    ['made-file', null],
    ['erased-entry', null],
    ['erased-entry', { case: 5, commitment: {} }],
    ['left-at', 3],
    ['left-at', [['device', 5]]],
    ['status/recovery', 5],
    ['status/back-up', { madeAt: 'gisteren' }],
  ])('does not come along from a genuine back-up, and is told: %s %j', async (name, value) => {
    const { vault } = await filled();
    const [kind = '', key = 'x'] = name.split('/');
    const genuine = given(await vault.files.makeBackup()).content;
    const parts = unzipSync(await bytesOf(genuine)) as Record<string, Uint8Array<ArrayBuffer>>;
    const part = (of: string) => parts[of] as Uint8Array<ArrayBuffer>;
    const identity = textOf(must(await age.openWithPassphrase(part('sleutel.age'), PASSPHRASE))).trim();
    const keys = {
      identity,
      recipients: [must(await age.recipientOf(identity))],
      passphraseSlot: part('sleutel.age'),
      recoverySlot: part('herstel.age'),
    };
    const frame = backupFrame({ ...READING.here, procedures: [], records: [{ kind, key, value }] });
    const made = must(await makeBackup(age, frame, [[caseOf('c1')]], keys));

    const { vault: empty } = await createTestBrowser().openTab();
    const read = given(await empty.files.read(made.content, { passphrase: PASSPHRASE }));
    expect(read.preview.whose).toBe('own');
    expect(read.lost).toEqual([{ what: 'record' }]);
    given(await read.restore({ isOwn: true }));
    given(await empty.files.handovers());
    given(await empty.files.made());
    given(await empty.files.recipients.list());
    const next = given(await empty.files.makeBackup());
    given(await empty.files.checkBackup(next.content, { passphrase: PASSPHRASE }));
    given(await empty.files.read(genuine, { passphrase: PASSPHRASE }));
  });
});

describe('a genuine back-up', () => {
  test.each(['passphrase', 'recovery key'])(
    'brings settings and recipients into an empty browser by %s',
    async (by) => {
      const { vault, recoveryKey } = await filled();
      const coordinator = must(await age.makeKeyPair());
      given(await vault.files.recipients.add('leerlingcoördinator', coordinator.recipient));
      const { content } = given(await vault.files.makeBackup());
      const { vault: empty } = await createTestBrowser().openTab();
      const read = given(
        await empty.files.read(content, by === 'passphrase' ? { passphrase: PASSPHRASE } : { recoveryKey }),
      );
      expect(read.preview.whose).toBe('own');
      given(await read.restore({ isOwn: true }));
      expect(given(await empty.files.recipients.list())).toMatchObject([{ key: coordinator.recipient }]);
      expect(given(await empty.settings.read('author'))).toBe('TT');
    },
  );

  test('of a mentor who fell ill is opened by the coordinator with a key of their own, who sees whose it is and goes on', async () => {
    const { vault, browser } = await filled();
    const { vault: coordinator } = await openNewVault(createTestBrowser());
    const { key } = given(await coordinator.files.recipients.own());
    const { id } = given(await vault.files.recipients.add('leerlingcoördinator', key));
    given(await vault.files.recipients.change(id, { coordinator: true }));
    const { content } = given(await vault.files.makeBackup());

    const read = given(await coordinator.files.read(content, 'own'));
    expect(read.preview).toMatchObject({ whose: 'other', madeAt: browser.now, newCases: 1, goneHere: [] });
    expect(read.settings.get('author')).toBe('TT');
    given(await read.add());
    expect(await allCases(coordinator)).toHaveLength(1);
    given(await coordinator.cases.append('c1', [note(coordinator, 'taken over')]));
    expect(given(await coordinator.cases.check()).findings).toEqual([]);
    // Nothing of the mentor's own is taken along.
    expect(given(await coordinator.settings.read('author'))).toBeUndefined();
    expect(given(await coordinator.files.recipients.list())).toEqual([]);
  });

  test('of before a new key is not proven by that one, and restored alone is proven by its own', async () => {
    const { vault } = await filled();
    const { content } = given(await vault.files.makeBackup());
    given(await given(await vault.access.prepareNewKey({ passphrase: PASSPHRASE }, 'de nieuwe zin')).replace());
    expect(given(await vault.files.read(content, { passphrase: PASSPHRASE })).preview.whose).toBe('unproven');
    const { vault: empty } = await createTestBrowser().openTab();
    expect(given(await empty.files.read(content, { passphrase: PASSPHRASE })).preview.whose).toBe('own');
  });
});
