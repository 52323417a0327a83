import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bytes } from '../age/reason';
import type { Backup } from '../vault-files';
import { MAX_FILE_BYTES } from './contents';
import {
  age,
  backupFrame,
  bytesOf,
  caseOf,
  handoverFrame,
  makeKeys,
  must,
  PASSPHRASE,
  type TestKeys,
  textOf,
} from './files.fixture';
import { inspect } from './inspect';
import { makeBackup } from './make-backup';
import { openBackup } from './open-backup';
import { openSealed } from './open-sealed';
import { unpack } from './unpack';
import { inOne, writeContents } from './write-contents';

const cases = [caseOf('case-1'), caseOf('case-2')];

let keys: TestKeys;
let made: Backup;
let parts: Record<string, Bytes>;

const inBytes = async (blob: Blob): Promise<Bytes> => new Uint8Array(await blob.arrayBuffer());
const packed = (files: Record<string, Uint8Array>, level: 0 | 1 = 0): Blob =>
  new Blob([zipSync(files, { level }) as Bytes]);
const open = (file: Blob, key: Parameters<typeof openBackup>[2] = { passphrase: PASSPHRASE }) =>
  openBackup(age, file, key);

beforeAll(async () => {
  keys = await makeKeys();
  made = must(await makeBackup(age, backupFrame(), [cases], keys));
  parts = unzipSync(await inBytes(made.content)) as Record<string, Bytes>;
});

describe('a back-up', () => {
  test('opens with the passphrase, and gives back the cases and the key of the vault', async () => {
    const { contents, identity, passphraseSlot, recoverySlot } = must(await open(made.content));
    expect(contents).toEqual({ ...backupFrame(), cases, proof: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(identity).toBe(keys.vault.identity);
    expect([passphraseSlot, recoverySlot]).toEqual([keys.passphraseSlot, keys.recoverySlot]);
  });

  test('opens with the recovery key, as a person types it', async () => {
    const typed = keys.recovery.identity.toLowerCase().replace(/(.{6})/g, '$1 ');
    expect(must(await open(made.content, { recoveryKey: typed })).identity).toBe(keys.vault.identity);
  });

  test('opens with the key of the vault and of the coordinator', async () => {
    for (const { identity } of [keys.vault, keys.coordinator]) {
      expect(must(await open(made.content, { identity })).contents.cases).toEqual(cases);
    }
  });

  test('is a zip of four files, and its name says when and which vault', () => {
    expect(Object.keys(parts).toSorted()).toEqual(['LEESMIJ.txt', 'dossiers.age', 'herstel.age', 'sleutel.age']);
    expect(made.name).toMatch(/^dossiers-2026-11-22-\d{4}-vault1\.zip$/);
    expect(made).toMatchObject({ cases: 2, entries: 2 });
  });

  test('says in plain words when it was made and where, and nothing of what is in it', () => {
    const text = textOf(parts['LEESMIJ.txt'] as Bytes);
    expect(text).toContain('Gemaakt op 22 november 2026 om 11:12 uur');
    expect(text).toContain('https://pesten.example/dossiers/');
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(85);
  });

  test('is not made when the key of the vault does not open it', async () => {
    const stranger = { ...keys, recipients: [keys.recovery.recipient] };
    expect(await makeBackup(age, backupFrame(), [cases], stranger)).toEqual({ ok: false, reason: 'does-not-open' });
    expect(await makeBackup(age, backupFrame(), [cases], { ...keys, recipients: [] })).toEqual({
      ok: false,
      reason: 'no-such-recipient',
    });
  });

  test('opens too when a computer packed it anew, in a folder and smaller', async () => {
    const again = packed(
      {
        'map/dossiers.age': parts['dossiers.age'] as Bytes,
        'map/sleutel.age': parts['sleutel.age'] as Bytes,
        '__MACOSX/map/._dossiers.age': bytesOf('x'),
        'map/.DS_Store': bytesOf('y'),
      },
      1,
    );
    expect(must(await open(again)).contents.cases).toEqual(cases);
  });

  test('opens with the recovery key when its slot is damaged or lost', async () => {
    const { 'herstel.age': _, ...without } = parts;
    for (const file of [packed(without), packed({ ...parts, 'herstel.age': bytesOf('weg') })]) {
      const opened = must(await open(file, { recoveryKey: keys.recovery.identity }));
      expect(opened.contents.cases).toEqual(cases);
      expect(opened.identity).toBeUndefined();
    }
  });
});

describe('a file that is no whole back-up is refused', () => {
  const refusal = async (file: Blob, key?: Parameters<typeof openBackup>[2]) => {
    const outcome = await open(file, key);
    return outcome.ok ? 'opened' : outcome.reason;
  };

  test('with another key', async () => {
    expect(await refusal(made.content, { passphrase: 'een andere zin' })).toBe('wrong-key-or-damaged');
    expect(await refusal(made.content, { passphrase: ' ' })).toBe('empty-passphrase');
    expect(await refusal(made.content, { recoveryKey: 'AGE-SECRET-KEY-1' })).toBe('not-a-recovery-key');
    const stranger = must(await age.makeKeyPair());
    expect(await refusal(made.content, { recoveryKey: stranger.identity })).toBe('wrong-key-or-damaged');
    expect(await refusal(made.content, { identity: stranger.identity })).toBe('wrong-key-or-damaged');
  });

  test('when it is something else', async () => {
    expect(await refusal(new Blob([]))).toBe('not-ours');
    expect(await refusal(new Blob(['Beste ouders,']))).toBe('not-ours');
    expect(await refusal(packed({ 'foto.jpg': bytesOf('x') }))).toBe('not-ours');
    const many = Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`${index}.txt`, bytesOf('x')]));
    expect(await refusal(packed({ ...many, ...parts }))).toBe('not-ours');
    expect(await refusal(packed({ ...parts, 'dossiers.age': bytesOf('x') }))).toBe('not-ours');
  });

  test('when it was cut short, at every length', async () => {
    const bytes = await inBytes(made.content);
    for (let length = 4; length < bytes.length; length += 97) {
      expect(await refusal(new Blob([bytes.slice(0, length)]))).toBe('truncated');
    }
  });

  test('when a part is missing or not as it was', async () => {
    const { 'sleutel.age': _, ...without } = parts;
    expect(await refusal(packed(without))).toBe('damaged');
    const content = (parts['dossiers.age'] as Bytes).slice();
    content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
    expect(await refusal(packed({ ...parts, 'dossiers.age': content }))).toBe('damaged');
    const other = must(await age.sealTo(bytesOf('{}'), [keys.coordinator.recipient]));
    expect(await refusal(packed({ ...parts, 'dossiers.age': other }))).toBe('damaged');
    expect(await refusal(packed({ ...parts, 'x/dossiers.age': other }))).toBe('damaged');
  });

  test('when what opens is another file of ours', async () => {
    const handover = await inOne(writeContents(handoverFrame(), [cases]));
    const sealed = must(await age.sealTo(handover, keys.recipients));
    expect(await refusal(packed({ ...parts, 'dossiers.age': sealed }))).toBe('other-kind');
  });

  test('when it is larger than we ever make, without reading it', async () => {
    const huge = { size: MAX_FILE_BYTES + 1 } as Blob;
    expect(await refusal(huge)).toBe('too-large');
  });

  test('when more comes out of the zip than it says, before all of it is out', async () => {
    const limit = 1_000_000;
    const bomb = await inBytes(packed({ 'dossiers.age': new Uint8Array(20_000_000) }, 1));
    expect(bomb.length).toBeLessThan(limit / 4);
    expect(unpack(bomb, limit)).toEqual({ ok: false, reason: 'too-large' });
    // A header that lies about the size: only counting what comes out helps.
    const lying = bomb.slice();
    new DataView(lying.buffer).setUint32(22, 1000, true);
    expect(unpack(lying, limit)).toEqual({ ok: false, reason: 'too-large' });
    expect(unpack(bomb, 30_000_000).ok).toBe(true);
  });
});

describe('the outside of a file', () => {
  test('tells what it is', async () => {
    expect(await inspect(made.content)).toEqual({ ok: true, value: 'back-up' });
    expect(await inspect(new Blob([keys.passphraseSlot]))).toEqual({ ok: true, value: 'passphrase' });
    expect(await inspect(new Blob([keys.recoverySlot]))).toEqual({ ok: true, value: 'key' });
  });

  test('is enough to refuse what is not ours, and what is too large', async () => {
    expect(await inspect(new Blob(['Beste ouders,']))).toEqual({ ok: false, reason: 'not-ours' });
    const large = (head: Bytes) => ({ size: MAX_FILE_BYTES + 1, slice: () => new Blob([head]) }) as unknown as Blob;
    expect(await inspect(large(keys.recoverySlot))).toEqual({ ok: false, reason: 'too-large' });
    expect(await inspect(large(await inBytes(made.content)))).toEqual({ ok: false, reason: 'too-large' });
  });
});

describe('a file that was chosen and cannot be read any more', () => {
  /** As of a stick that was pulled out: the browser knows how large it was, and reads nothing. */
  const pulled = (error: unknown) => {
    const gone = { size: 4096, slice: () => gone, arrayBuffer: () => Promise.reject(error) };
    return gone as unknown as Blob;
  };
  const GONE = ['NotReadableError', 'NotFoundError'].map(
    (name) => new DOMException('The file could not be read.', name),
  );

  test.each(GONE)('is refused by its outside, as a back-up and as a handover: %s', async (error) => {
    const refused = { ok: false, reason: 'unreadable' };
    expect(await inspect(pulled(error))).toEqual(refused);
    expect(await openBackup(age, pulled(error), { passphrase: PASSPHRASE })).toEqual(refused);
    expect(await openSealed(age, pulled(error), { passphrase: PASSPHRASE })).toEqual(refused);
  });

  test('is refused too when it was gone before anything looked at it, and when it is empty', async () => {
    expect(await inspect(new Blob([]))).toEqual({ ok: false, reason: 'unreadable' });
  });

  test('is told from a bug, which throws', async () => {
    await expect(inspect(pulled(new TypeError('bug')))).rejects.toThrow('bug');
  });
});
