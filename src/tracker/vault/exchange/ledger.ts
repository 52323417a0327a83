import { commitmentOf, type Digest } from '../../log/chain';
import type { CaseId, DeviceId, EntryId, Hash, StoredEntry } from '../../log/entry';
import { isErased } from '../../log/entry';
import { withoutContent } from '../../log/erasure';
import type { StorageFailure } from '../failures';
import { done, type Outcome } from '../outcome';
import type { Shelf } from '../shelf/shelf';
import type { StoredCase } from '../stored-case';

/** What was erased here, as nothing may bring it back. */
export interface Ledger {
  readonly cases: ReadonlySet<CaseId>;
  /** Those of them that a handover may bring back, for they were handed over. */
  readonly handedOver: ReadonlySet<CaseId>;
  /** The links that the entries of these had when the case was erased (`linksOf`); absent where an older program erased it. */
  readonly leftAt: ReadonlyMap<CaseId, ReadonlyMap<DeviceId, readonly Hash[]>>;
  /** Commitments of entries whose content was erased, by case and entry. */
  readonly entries: ReadonlyMap<string, Hash>;
}

/** One id may stand in two cases: what was erased in one says nothing of the other. */
const keyOf = (file: CaseId, entry: EntryId): string => JSON.stringify([file, entry]);

/** What is kept of an erasure, by a key that hides both ids; the first versions had the entry's id as their key. */
interface ErasedEntryRecord {
  readonly case: CaseId;
  readonly entry?: EntryId;
  readonly commitment: Hash;
}

export async function readLedger(shelf: Shelf): Promise<Outcome<Ledger, StorageFailure>> {
  const cases = await shelf.records('erased-case');
  if (!cases.ok) return cases;
  const entries = await shelf.records('erased-entry');
  if (!entries.ok) return entries;
  const ends = await shelf.records('left-at');
  if (!ends.ok) return ends;
  const handedOver = new Set(
    cases.value.filter(({ value }) => (value as { handedOver?: unknown }).handedOver === true).map(({ key }) => key),
  );
  return done({
    cases: new Set(cases.value.map(({ key }) => key)),
    handedOver,
    leftAt: new Map(
      ends.value.map(({ key, value }) => [key, new Map(value as readonly (readonly [DeviceId, readonly Hash[]])[])]),
    ),
    entries: new Map(
      entries.value.map(({ key, value }) => {
        const { case: file, entry = key, commitment } = value as ErasedEntryRecord;
        return [keyOf(file, entry), commitment];
      }),
    ),
  });
}

/** The case without what the ledger says was erased, and how many entries lost their content by it. */
export async function withoutLedger(
  one: StoredCase,
  { entries }: Ledger,
  digest: Digest,
): Promise<{ readonly kept: StoredCase; readonly count: number }> {
  let count = 0;
  const strip = async (entry: StoredEntry): Promise<StoredEntry> => {
    const commitment = entries.get(keyOf(entry.case, entry.id));
    // A line that somebody planted names content that was never there.
    if (commitment === undefined || isErased(entry) || (await commitmentOf(entry, digest)) !== commitment) return entry;
    count += 1;
    return withoutContent(entry, commitment);
  };
  const all = (some: readonly StoredEntry[]) => Promise.all(some.map(strip));
  return { kept: { id: one.id, entries: await all(one.entries), quarantine: await all(one.quarantine) }, count };
}
