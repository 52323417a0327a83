import { canonical } from '../../log/canonical';
import type { Digest } from '../../log/chain';
import type { Hash, StoredEntry } from '../../log/entry';

/** One hash for these entries with all that is in them, in whatever order they come. */
export async function entriesHash(entries: readonly StoredEntry[], digest: Digest): Promise<Hash> {
  const hashes = await Promise.all(entries.map((entry) => digest(canonical(entry))));
  return digest(hashes.toSorted().join('\n'));
}
