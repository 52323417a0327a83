import type { CaseId } from '../../log/entry';
import { type KnownCase, storedCase } from '../cases/known-case';
import type { StorageFailure } from '../failures';
import type { BackupContents, HandoverContents } from '../files/contents';
import { type Held, type MergePlan, planMerge, type Taking } from '../files/plan-merge';
import type { FileReason } from '../files/reason';
import { done, type Outcome } from '../outcome';
import type { StoredCase } from '../stored-case';
import type { Whose } from '../vault-files';
import type { ExchangeParts } from './exchange-parts';
import { readLedger, withoutLedger } from './ledger';
import { StorageStop, stoppable } from './own-contents';

/** What an import does, with the cases as they were when it was worked out. */
export interface VaultPlan {
  readonly plan: MergePlan;
  readonly known: ReadonlyMap<CaseId, KnownCase>;
  /** Cases that were erased here because they were handed over, and come back. */
  readonly returning: ReadonlySet<CaseId>;
}

/** Works out what importing would do here and now. */
export async function planIntoVault(
  contents: BackupContents | HandoverContents,
  parts: ExchangeParts,
  whose: Whose,
  taking: Taking = {},
): Promise<Outcome<VaultPlan, FileReason | StorageFailure>> {
  const { open, reading, digest, now } = parts;
  const ledger = await readLedger(open.shelf);
  if (!ledger.ok) return ledger;
  const procedures = await open.procedures.all();
  if (!procedures.ok) return procedures;
  const ids = await open.device.read();
  if (!ids.ok) return ids;
  const known = new Map<CaseId, KnownCase>();
  let stripped = 0;
  const cases: StoredCase[] = [];
  for (const one of contents.cases) {
    const { kept, count } = await withoutLedger(one, ledger.value, digest);
    stripped += count;
    cases.push(kept);
  }
  const returning = new Set(
    contents.kind === 'handover' ? cases.map(({ id }) => id).filter((id) => ledger.value.handedOver.has(id)) : [],
  );
  const held: Held = {
    device: ids.value.now,
    isReturning: (id) => returning.has(id),
    leftAt: (id) => ledger.value.leftAt.get(id),
    isErased: (id: CaseId) => ledger.value.cases.has(id) && !returning.has(id),
    procedures: new Set(procedures.value.keys()),
    async caseOf(id: CaseId) {
      const found = await open.keeper.fresh(id);
      if (!found.ok) throw new StorageStop(found.reason);
      known.set(id, found.value);
      return found.value.numbers.length === 0 ? undefined : storedCase(found.value);
    },
  };
  const plan = await stoppable(() =>
    planMerge({ ...contents, cases }, held, { ...reading, digest, now }, whose, taking),
  );
  if (!plan.ok) return plan;
  const { preview } = plan.value;
  const counted = { ...preview, staysErased: preview.staysErased + stripped };
  return done({ plan: { ...plan.value, preview: counted }, known, returning });
}
