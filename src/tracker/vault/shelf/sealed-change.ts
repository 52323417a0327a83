import type { RowChange } from '../database/change-at-once';
import type { VaultDatabase } from '../database/vault-database';
import { type SealedRows, segmentKey } from './sealed-rows';
import type { RecordName, ShelfChange } from './shelf';

/** Seals a change for a generation. */
export async function sealChange(rows: SealedRows, change: ShelfChange, generation: number): Promise<RowChange> {
  const named = (names: readonly RecordName[] = []) => Promise.all(names.map(rows.recordKey));
  const [add, put, drop, unless] = await Promise.all([
    Promise.all((change.add ?? []).map((segment) => rows.segmentRow(segment, generation))),
    Promise.all((change.put ?? []).map(rows.recordRow)),
    named(change.drop),
    named(change.unless),
  ]);
  const remove = (change.remove ?? []).map((name) => segmentKey(name, generation));
  const { at = [], forgetKept = false } = change;
  return { generation, add, remove, at, put, drop, unless, forgetKept };
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
