import type { Age } from '../age/age';
import { failed } from '../outcome';
import { MAX_FILE_BYTES } from './contents';
import { fromAge } from './from-age';
import { readBytes } from './read-bytes';
import { readSalvaged, type SalvagedContents } from './read-salvaged';
import type { FileOutcome } from './reason';

export type SealedKey = { readonly passphrase: string } | { readonly identity: string };

/** Opens a handover, a receipt or a share with one key and reads what can be read of it. */
export async function openSealed(
  age: Age,
  file: Blob,
  key: SealedKey,
  signal?: AbortSignal,
): Promise<FileOutcome<SalvagedContents>> {
  if (file.size > MAX_FILE_BYTES) return failed('too-large');
  const read = await readBytes(file);
  if (!read.ok) return read;
  const bytes = read.value;
  const plain = fromAge(
    'passphrase' in key
      ? await age.openWithPassphrase(bytes, key.passphrase, signal)
      : await age.openWithIdentity(bytes, key.identity, signal),
  );
  return plain.ok ? readSalvaged(plain.value) : plain;
}
