/** Made-up contents for tests of files, keys for them, and the age door without a worker. */
import type { StoredEntry } from '../../log/entry';
import { entry } from '../../log/log.fixture';
import { ageOver } from '../age/age';
import { directWork } from '../age/direct-work';
import type { Bytes } from '../age/reason';
import type { KeyPair } from '../age/tasks';
import type { StoredCase } from '../stored-case';
import type { BackupFrame, HandoverFrame } from './contents';
import type { BackupKeys } from './make-backup';
import { slotContent } from './slot';

/** Quick, for it works little for a passphrase. */
export const age = ageOver(directWork(), 10);
export const PASSPHRASE = 'lamp fiets kast boter wolk trui';

export function must<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string },
): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
export const textOf = (bytes: Bytes): string => new TextDecoder().decode(bytes);

export const origin = {
  madeAt: '2026-11-22T10:12:00.000Z',
  app: '0.1.0',
  school: 'Testschool',
  site: 'https://pesten.example/dossiers/',
};

export const backupFrame = (changes: Partial<BackupFrame> = {}): BackupFrame => ({
  ...origin,
  kind: 'back-up',
  vault: 'vault-1',
  erasedCases: [],
  records: [{ kind: 'setting', key: 'role', value: { role: 'mentor', initials: 'TT' } }],
  procedures: [{ hash: 'c'.repeat(64), procedure: { version: 'proef' } }],
  ...changes,
});

export const handoverFrame = (changes: Partial<HandoverFrame> = {}): HandoverFrame => ({
  ...origin,
  kind: 'handover',
  handover: 'handover-1',
  secret: 'd'.repeat(64),
  replyTo: 'age1sender',
  procedures: [],
  ...changes,
});

/** A case of these entries; without any, of one that names the case. */
export function caseOf(id: string, entries: readonly StoredEntry[] = [entry(`${id}-1`, { case: id })]): StoredCase {
  return { id, entries, quarantine: [] };
}

export interface TestKeys extends BackupKeys {
  readonly vault: KeyPair;
  readonly recovery: KeyPair;
  readonly coordinator: KeyPair;
}

/** Keys of a vault as it has them, with a coordinator. */
export async function makeKeys(): Promise<TestKeys> {
  const [vault, recovery, coordinator] = [
    must(await age.makeKeyPair()),
    must(await age.makeKeyPair()),
    must(await age.makeKeyPair()),
  ];
  const slot = slotContent(vault.identity);
  return {
    vault,
    recovery,
    coordinator,
    identity: vault.identity,
    recipients: [vault.recipient, recovery.recipient, coordinator.recipient],
    passphraseSlot: must(await age.sealWithPassphrase(slot, PASSPHRASE)),
    recoverySlot: must(await age.sealTo(slot, [recovery.recipient], [recovery.identity])),
  };
}
