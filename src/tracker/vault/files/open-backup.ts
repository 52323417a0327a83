import type { Age } from '../age/age';
import type { Bytes } from '../age/reason';
import { proofKeyOf } from '../keys/proof-key';
import { done, failed } from '../outcome';
import type { Lost } from '../vault-files';
import type { BackupPart } from './backup-parts';
import { type BackupContents, MAX_FILE_BYTES } from './contents';
import { fromAge } from './from-age';
import { isProven } from './proof';
import { readBytes } from './read-bytes';
import { readSalvaged } from './read-salvaged';
import type { FileOutcome } from './reason';
import { identityInSlot } from './slot';
import { unpack } from './unpack';

export type BackupKey =
  | { readonly passphrase: string }
  | { readonly recoveryKey: string }
  /** A secret key that `dossiers.age` itself was sealed for: this vault's own, or the coordinator's. */
  | { readonly identity: string };

export interface OpenedBackup {
  readonly contents: BackupContents;
  /** What could not be read and is not in `contents`. */
  readonly lost: readonly Lost[];
  /** Secret key of the vault that made it, when a slot gave it: with it and the slots the vault can be set up again. */
  readonly identity?: string;
  readonly passphraseSlot?: Bytes;
  readonly recoverySlot?: Bytes;
  /** The secret key that it proves to have been made with; absent when it proves nothing for the key that opened it. */
  readonly provenBy?: string;
}

/** Opens a back-up with one key and reads what can be read of it. */
export async function openBackup(
  age: Age,
  file: Blob,
  key: BackupKey,
  signal?: AbortSignal,
): Promise<FileOutcome<OpenedBackup>> {
  if (file.size > MAX_FILE_BYTES) return failed('too-large');
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const parts = unpack(bytes.value);
  if (!parts.ok) return parts;
  const identity = await identityBehind(age, parts.value, key, signal);
  if (!identity.ok) return identity;
  const plain = fromAge(
    await age.openWithIdentity(parts.value.get('dossiers.age') as Bytes, identity.value.opens, signal),
  );
  // A key that came out of the back-up's own slot is right: what it does not open is not whole.
  if (!plain.ok) return plain.reason === 'wrong-key-or-damaged' && identity.value.vaults ? failed('damaged') : plain;
  const read = readSalvaged(plain.value);
  if (!read.ok) return read;
  const { contents, lost } = read.value;
  if (contents.kind !== 'back-up') return failed('other-kind');
  const [passphraseSlot, recoverySlot] = [parts.value.get('sleutel.age'), parts.value.get('herstel.age')];
  return done({
    contents,
    lost,
    ...(identity.value.vaults && { identity: identity.value.opens }),
    ...((await isProven(plain.value, await proofKeyOf(identity.value.opens))) && { provenBy: identity.value.opens }),
    ...(passphraseSlot && { passphraseSlot }),
    ...(recoverySlot && { recoverySlot }),
  });
}

interface Found {
  /** Secret key that opens the contents. */
  readonly opens: string;
  /** Whether it is that of the vault. */
  readonly vaults: boolean;
}

async function identityBehind(
  age: Age,
  parts: ReadonlyMap<BackupPart, Bytes>,
  key: BackupKey,
  signal: AbortSignal | undefined,
): Promise<FileOutcome<Found>> {
  if ('identity' in key) return done({ opens: key.identity, vaults: false });
  const slot = parts.get('passphrase' in key ? 'sleutel.age' : 'herstel.age');
  const opened = !slot
    ? failed('damaged' as const)
    : 'passphrase' in key
      ? fromAge(await age.openWithPassphrase(slot, key.passphrase, signal))
      : fromAge(await age.openWithIdentity(slot, key.recoveryKey, signal));
  const identity = opened.ok ? identityInSlot(opened.value) : undefined;
  if (identity !== undefined) return done({ opens: identity, vaults: true });
  // The contents are sealed for the recovery key too, so that a damaged slot loses nothing.
  if ('recoveryKey' in key && !(!opened.ok && opened.reason === 'not-a-recovery-key')) {
    return done({ opens: key.recoveryKey, vaults: false });
  }
  return opened.ok || opened.reason === 'not-ours' || opened.reason === 'other-kind' ? failed('damaged') : opened;
}
