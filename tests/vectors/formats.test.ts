import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { replay } from '../../src/tracker/domain/replay';
import { ageOver } from '../../src/tracker/vault/age/age';
import { directWork } from '../../src/tracker/vault/age/direct-work';
import { entriesHash } from '../../src/tracker/vault/files/entries-hash';
import { judgeReceipt } from '../../src/tracker/vault/files/handover';
import { type BackupKey, openBackup } from '../../src/tracker/vault/files/open-backup';
import { openSealed, type SealedKey } from '../../src/tracker/vault/files/open-sealed';
import { digestText } from '../../src/tracker/vault/keys/sha256';
import type { StoredCase } from '../../src/tracker/vault/stored-case';

function must<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

// These files are kept as they were made (make-format-1.ts, make-format-2.ts). When this test fails, older files no longer open.

for (const format of [1, 2]) {
  const folder = new URL(`format-${format}/`, import.meta.url);
  const age = ageOver(directWork());
  const keys = JSON.parse(await readFile(new URL('keys.json', folder), 'utf8'));
  const file = async (name: string): Promise<Blob> => new Blob([await readFile(new URL(name, folder))]);

  async function expectTheCases(cases: readonly StoredCase[]): Promise<void> {
    expect(cases.map(({ id, entries, quarantine }) => [id, entries.length, quarantine.length])).toEqual([
      ['case-1', 20, 1],
      ['case-2', 20, 0],
    ]);
    expect(
      await entriesHash(
        cases.flatMap(({ entries }) => entries),
        digestText,
      ),
    ).toBe(keys.entriesHash);
    expect(cases.map(({ entries }) => replay(entries)?.label)).toEqual(['2026-1', '2026-2']);
  }

  test.each<[string, BackupKey]>([
    ['passphrase', { passphrase: keys.passphrase }],
    ['recovery key', { recoveryKey: keys.recovery }],
    ['key of the vault', { identity: keys.vault }],
    ['key of the coordinator', { identity: keys.coordinator }],
  ])(`a back-up of format ${format} opens with its %s`, async (_, key) => {
    const opened = must(await openBackup(age, await file('dossiers.zip'), key));
    await expectTheCases(opened.contents.cases);
    expect(opened.identity).toBe('identity' in key ? undefined : keys.vault);
    // Format 1 proves nothing; format 2 proves itself to who has the key of the vault.
    const hasVaultKey = !('identity' in key) || key.identity === keys.vault;
    expect(opened.provenBy).toBe(format > 1 && hasVaultKey ? keys.vault : undefined);
    expect(opened.contents).toMatchObject({
      madeAt: '2026-11-22T10:12:00.000Z',
      vault: 'vault-1',
      records: [{ kind: 'setting', key: 'role', value: { role: 'mentor', initials: 'TT' } }],
      erasedCases: [{ case: 'case-0', tally: { step: 4 } }],
      procedures: [{ procedure: { version: 'proef' } }],
    });
  });

  test.each<[string, SealedKey]>([
    ['overdracht.age', { identity: keys.receiver }],
    ['overdracht-wachtwoordzin.age', { passphrase: keys.passphrase }],
  ])(`a handover of format ${format} opens: %s`, async (name, key) => {
    const { contents } = must(await openSealed(age, await file(name), key));
    if (contents.kind !== 'handover') throw new Error(contents.kind);
    await expectTheCases(contents.cases);
  });

  test(`a receipt of format ${format} opens and proves what was received`, async () => {
    const { contents } = must(await openSealed(age, await file('ontvangst.age'), { identity: keys.vault }));
    if (contents.kind !== 'receipt') throw new Error(contents.kind);
    expect(judgeReceipt(contents, keys.sent)).toBe('matches');
    expect(contents).toMatchObject({ cases: 2, entries: 40 });
  });
}
