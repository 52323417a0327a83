/** Content that was left out of the file in which a case came: the header and the commitment are here, nothing erased them. */
import { canonical } from './canonical';
import { commitmentOf, type Digest } from './chain';
import type { EntryId, ErasedEntry, Header, StoredEntry } from './entry';
import { isErased } from './entry';
import { erasureIn, withoutContent } from './erasure';

/** The entries of one case with the content of these left out; those that were erased already stay as they are. */
export const leaveOut = (
  entries: readonly StoredEntry[],
  ids: ReadonlySet<EntryId>,
  digest: Digest,
): Promise<StoredEntry[]> =>
  Promise.all(
    entries.map(async (entry) =>
      ids.has(entry.id) && !isErased(entry) ? withoutContent(entry, await commitmentOf(entry, digest)) : entry,
    ),
  );

/** The entries of one case whose content was left out and never erased, so that it can still come in from elsewhere. */
export function withheldIn(entries: readonly StoredEntry[]): readonly ErasedEntry[] {
  const bare = entries.filter(isErased);
  if (bare.length === 0) return [];
  const erased = new Set(entries.map((entry) => erasureIn(entry)?.target));
  return bare.filter(({ id }) => !erased.has(id));
}

/** Whether both are the same entry, with or without its content. */
export const sameHeader = (one: StoredEntry, other: StoredEntry): boolean => headerText(one) === headerText(other);

/** The header as text: the same for an entry with and without its content. */
export const headerText = (entry: StoredEntry): string => canonical(headerOf(entry));

const headerOf = ({ id, case: file, device, seq, time, type, v, previous }: Header): Header => ({
  id,
  case: file,
  device,
  seq,
  time,
  type,
  v,
  previous,
});
