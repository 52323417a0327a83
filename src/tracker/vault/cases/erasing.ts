import { canonical } from '../../log/canonical';
import { commitmentOf, type Digest } from '../../log/chain';
import type { CaseId, StoredEntry } from '../../log/entry';
import { type Erasure, erasureIn } from '../../log/erasure';
import { logOf } from '../../log/merge';
import type { ShelfRecord } from '../shelf/shelf';
import type { KnownCase } from './known-case';

/** Whether every erasure among the new entries names an entry of the case, with its commitment. */
export async function erasuresFit(
  { entries }: KnownCase,
  added: readonly StoredEntry[],
  digest: Digest,
): Promise<boolean> {
  for (const entry of added) {
    const erasure = erasureIn(entry);
    if (erasure === undefined) continue;
    const target = entries.get(erasure.target) ?? added.find(({ id }) => id === erasure.target);
    if (target === undefined || (await commitmentOf(target, digest)) !== erasure.commitment) return false;
  }
  return true;
}

/** The case with the new entries and without what any of them erases. */
export function withoutErased(known: KnownCase, added: readonly StoredEntry[]): KnownCase {
  const log = logOf([...known.entries.values(), ...added, ...known.quarantine]);
  return { ...known, entries: log.entries, quarantine: [...log.quarantine.values()].flat() };
}

/** What is kept of each erasure beside the case, so that a case restored from an older back-up stays without the content. */
export const erasureRecords = (added: readonly StoredEntry[], digest: Digest): Promise<readonly ShelfRecord[]> =>
  Promise.all(
    added.flatMap((entry) => {
      const erasure = erasureIn(entry);
      return erasure === undefined ? [] : [recordOf(entry.case, erasure, digest)];
    }),
  );

/** The key is of one length whatever the ids are, and another for the same id in another case. */
async function recordOf(file: CaseId, { target, commitment }: Erasure, digest: Digest): Promise<ShelfRecord> {
  const key = await digest(canonical([file, target]));
  return { kind: 'erased-entry', key, value: { case: file, entry: target, commitment } };
}
