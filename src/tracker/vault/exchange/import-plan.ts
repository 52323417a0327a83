import type { CaseId, EntryId, Hash, StoredEntry } from '../../log/entry';
import { isErased } from '../../log/entry';
import { withoutContent } from '../../log/erasure';
import { type KnownCase, storedCase } from '../cases/known-case';
import type { StorageFailure } from '../failures';
import type { BackupContents, CaseContents, HandoverContents } from '../files/contents';
import { type ImportPlan, planImport } from '../files/plan-import';
import type { FileReason } from '../files/reason';
import { done, type Outcome } from '../outcome';
import type { Shelf } from '../shelf/shelf';
import type { ExchangeParts } from './exchange-parts';
import { StorageStop, stoppable } from './own-contents';

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
  one: CaseContents,
  { entries }: Ledger,
): { readonly kept: CaseContents; readonly count: number } {
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

/** What an import does, with the cases as they were when it was worked out. */
export interface OwnPlan {
  readonly plan: ImportPlan;
  readonly known: ReadonlyMap<CaseId, KnownCase>;
  /** Cases that were erased here because they were handed over, and come back. */
  readonly returning: ReadonlySet<CaseId>;
}

/** Works out what importing would do here and now. */
export async function planOwnImport(
  contents: BackupContents | HandoverContents,
  parts: ExchangeParts,
): Promise<Outcome<OwnPlan, FileReason | StorageFailure>> {
  const { open, vault, reading, digest, now } = parts;
  const ledger = await readLedger(open.shelf);
  if (!ledger.ok) return ledger;
  const procedures = await open.procedures.all();
  if (!procedures.ok) return procedures;
  const known = new Map<CaseId, KnownCase>();
  let stripped = 0;
  const cases = contents.cases.map((one) => {
    const { kept, count } = withoutLedger(one, ledger.value);
    stripped += count;
    return kept;
  });
  const returning = new Set(
    contents.kind === 'handover' ? cases.map(({ id }) => id).filter((id) => ledger.value.handedOver.has(id)) : [],
  );
  const held = {
    vault,
    isErased: (id: CaseId) => ledger.value.cases.has(id) && !returning.has(id),
    procedures: new Set(procedures.value.keys()),
    async caseOf(id: CaseId) {
      const found = await open.keeper.fresh(id);
      if (!found.ok) throw new StorageStop(found.reason);
      known.set(id, found.value);
      return found.value.numbers.length === 0 ? undefined : storedCase(found.value);
    },
  };
  const plan = await stoppable(() => planImport({ ...contents, cases }, held, { ...reading, digest, now }));
  if (!plan.ok) return plan;
  const { preview } = plan.value;
  const counted = { ...preview, staysErased: preview.staysErased + stripped };
  return done({ plan: { ...plan.value, preview: counted }, known, returning });
}
