import type { CaseId } from '../../log/entry';
import type { RowChange } from '../database/change-at-once';
import type { VaultDatabase } from '../database/vault-database';
import { type SealedRows, segmentKey } from './sealed-rows';
import type { RecordName, SegmentName, ShelfChange } from './shelf';

/** Seals a change for a generation. The heads of what it adds come later (`late-heads.ts`); those of cases that it removes go with them. */
export async function sealChange(rows: SealedRows, change: ShelfChange, generation: number): Promise<RowChange> {
  const named = (names: readonly RecordName[] = []) => Promise.all(names.map(rows.recordKey));
  const last = lastOfEach(change.add ?? []);
  const gone = new Set((change.remove ?? []).map((name) => name.case).filter((id) => !last.has(id)));
  const [add, put, drop, unless, headless] = await Promise.all([
    Promise.all((change.add ?? []).map((segment) => rows.segmentRow(segment, generation))),
    Promise.all((change.put ?? []).map(rows.recordRow)),
    named(change.drop),
    named(change.unless),
    Promise.all([...gone].map((id) => rows.headKey(id, generation))),
  ]);
  const remove = (change.remove ?? []).map((name) => segmentKey(name, generation));
  const { at = [], forgetKept = false } = change;
  return {
    generation,
    add,
    remove,
    at,
    put,
    drop: [...drop, ...headless],
    unless,
    forgetKept,
  };
}

/** The last number among these of each case. */
export function lastOfEach(segments: readonly SegmentName[]): ReadonlyMap<CaseId, number> {
  const last = new Map<CaseId, number>();
  for (const { case: id, number } of segments) last.set(id, Math.max(number, last.get(id) ?? 0));
  return last;
}

/** Whether this very change is in the database already. */
export async function isStored(database: VaultDatabase, { add, generation }: RowChange): Promise<boolean> {
  if (add.length === 0) return false;
  const keys = add.map((row) => segmentKey({ case: row.c, number: row.n }, generation));
  const found = await database.segments.bulkGet(keys);
  return add.every(({ d }, index) => sameBytes(d, found[index]?.d));
}

function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && one.length === other.length && one.every((byte, index) => byte === other[index]);
}
