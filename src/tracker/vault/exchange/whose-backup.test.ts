/** Whose a back-up is: what a person could make who has the public key of a vault, and what its own key proves. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { allCases, given, note } from '../cases/vault-cases.fixture';
import type { BackupFrame } from '../files/contents';
import { age, caseOf, must } from '../files/files.fixture';
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
    given(await read.restore());
    expect(given(await empty.files.recipients.list())).toEqual([]);
    expect(given(await empty.settings.read('author'))).toBeUndefined();
    const next = unzipSync(await bytesOf(given(await empty.files.makeBackup()).content));
    const opened = await age.openWithIdentity(next['dossiers.age'] as Uint8Array<ArrayBuffer>, planted.identity);
    expect(opened).toMatchObject({ ok: false });
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
      given(await read.restore());
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
