import type { CaseId, EntryId, Hash, StoredEntry } from '../../log/entry';
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
  /** Commitments of entries whose content was erased. */
  readonly entries: ReadonlyMap<EntryId, { readonly case: CaseId; readonly commitment: Hash }>;
}

export async function readLedger(shelf: Shelf): Promise<Outcome<Ledger, StorageFailure>> {
  const cases = await shelf.records('erased-case');
  if (!cases.ok) return cases;
  const entries = await shelf.records('erased-entry');
  if (!entries.ok) return entries;
  return done({
    cases: new Set(cases.value.map(({ key }) => key)),
    handedOver: new Set(
      cases.value.filter(({ value }) => (value as { handedOver?: unknown }).handedOver === true).map(({ key }) => key),
    ),
    entries: new Map(entries.value.map(({ key, value }) => [key, value as { case: CaseId; commitment: Hash }])),
  });
}

/** The case without what the ledger says was erased, and how many entries lost their content by it. */
export function withoutLedger(
  one: StoredCase,
  { entries }: Ledger,
): { readonly kept: StoredCase; readonly count: number } {
  let count = 0;
  const strip = (entry: StoredEntry): StoredEntry => {
    const erased = entries.get(entry.id);
    if (erased === undefined || erased.case !== entry.case || isErased(entry)) return entry;
    count += 1;
    return withoutContent(entry, erased.commitment);
  };
  const kept = { id: one.id, entries: one.entries.map(strip), quarantine: one.quarantine.map(strip) };
  return { kept, count };
}
