/** Erasing removes body and salt; the header and the commitment stay, so that the chain can still be checked. */

import type { Entry, EntryId, ErasedEntry, Hash, StoredEntry } from './entry';
import { isErased } from './entry';
import { compareEntries } from './order';

/** Type of the entry that erases another. It cannot be erased itself. */
export const ERASURE = 'entry-erased';

/** The shape of a commitment: an erasure with any other would leave something that cannot be read as an entry again. */
const HASH = /^[0-9a-f]{64}$/;

/** Longest id that is read (`parse.ts`). */
export const MAX_ID = 200;

/** What an erasure says. */
export interface Erasure {
  readonly target: EntryId;
  readonly commitment: Hash;
}

/** What this entry erases, if it is an erasure. */
export function erasureIn(entry: StoredEntry): Erasure | undefined {
  if (entry.type !== ERASURE || isErased(entry)) return undefined;
  // A body of a newer version may be anything.
  const { target, commitment } = (entry.body ?? {}) as Partial<Erasure>;
  // One of another length is no id, and what is kept of the erasure could not be read again.
  const isId = typeof target === 'string' && target.length > 0 && target.length <= MAX_ID;
  return isId && typeof commitment === 'string' && HASH.test(commitment) ? { target, commitment } : undefined;
}

/** The entry without its content. */
export function withoutContent(
  { id, case: file, device, seq, time, type, v, previous }: StoredEntry,
  commitment: Hash,
): ErasedEntry {
  return { id, case: file, device, seq, time, type, v, previous, commitment };
}

/** Applies every erasure among `all` to an entry. An erasure counts in its own case only; of several the first in order counts. */
export function eraser(all: Iterable<StoredEntry>): <E extends StoredEntry>(entry: E) => E | ErasedEntry {
  const first = new Map<string, { by: Entry; commitment: Hash }>();
  for (const entry of all) {
    const erasure = erasureIn(entry);
    if (erasure === undefined) continue;
    const key = keyOf(entry.case, erasure.target);
    const known = first.get(key);
    const by = entry as Entry;
    if (known === undefined || comesFirst(by, erasure, known)) first.set(key, { by, commitment: erasure.commitment });
  }
  return (entry) => {
    const found = entry.type === ERASURE ? undefined : first.get(keyOf(entry.case, entry.id));
    return found === undefined ? entry : withoutContent(entry, found.commitment);
  };
}

const keyOf = (file: string, target: EntryId): string => JSON.stringify([file, target]);

function comesFirst(by: Entry, { commitment }: Erasure, known: { by: Entry; commitment: Hash }): boolean {
  const order = compareEntries(by, known.by);
  // One erasure came in two versions. Any rule will do, as long as it gives the same answer whichever version was seen first.
  return order === 0 ? commitment < known.commitment : order < 0;
}
