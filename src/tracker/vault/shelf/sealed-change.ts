import Dexie from 'dexie';
import { Refusal } from '../database/connection';
import type {
  Marker,
  RecordRow,
  RecordRowKey,
  SegmentRow,
  SegmentRowKey,
  VaultDatabase,
} from '../database/vault-database';
import { caseRange, dropGenerations } from './generations';
import { type SealedRows, segmentKey } from './sealed-rows';
import type { RecordName, SegmentName, ShelfChange } from './shelf';

/** A change as it goes into the database: everything is sealed, so that nothing else need be awaited. */
export interface SealedChange {
  readonly generation: number;
  readonly add: readonly SegmentRow[];
  readonly remove: readonly SegmentRowKey[];
  readonly at: readonly SegmentName[];
  readonly put: readonly RecordRow[];
  readonly drop: readonly RecordRowKey[];
  readonly unless: readonly RecordRowKey[];
  readonly forgetKept: boolean;
}

/** Seals a change for a generation. */
export async function sealChange(rows: SealedRows, change: ShelfChange, generation: number): Promise<SealedChange> {
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

/**
 * Stores a change; to be called in a transaction. Throws a `Refusal` when what it supposes does not hold. Whatever is
 * awaited is a request to the database: a wait for anything else would let the transaction end.
 */
export async function applyChange(database: VaultDatabase, marker: Marker, change: SealedChange): Promise<void> {
  if (marker.live !== change.generation) throw new Refusal('conflict');
  const suppositions = suppositionsOf(database, change);
  if (suppositions.length > 0) {
    const held = await Dexie.Promise.all(suppositions);
    if (!held.every(Boolean)) throw new Refusal('conflict');
  }
  const { segments, records, meta } = database;
  const [first, ...others] = change.add;
  if (first !== undefined && others.length === 0) await segments.add(first);
  if (others.length > 0) await segments.bulkAdd(change.add);
  if (change.remove.length > 0) await segments.bulkDelete(change.remove as SegmentRowKey[]);
  if (change.put.length > 0) await records.bulkPut(change.put);
  if (change.drop.length > 0) await records.bulkDelete(change.drop as RecordRowKey[]);
  if (!change.forgetKept || marker.kept === undefined) return;
  const { kept: _, ...without } = marker;
  await meta.put(without);
  await dropGenerations(database, [marker.live]);
}

/** Whether this very change is in the database already. */
export async function isStored(database: VaultDatabase, { add, generation }: SealedChange): Promise<boolean> {
  if (add.length === 0) return false;
  const keys = add.map((row) => segmentKey({ case: row.c, number: row.n }, generation));
  const found = await database.segments.bulkGet(keys);
  return add.every(({ d }, index) => sameBytes(d, found[index]?.d));
}

/** Whether each thing that the change supposes holds. */
function suppositionsOf({ segments, records }: VaultDatabase, change: SealedChange): PromiseLike<boolean>[] {
  const missing = (rows: readonly unknown[]): boolean => rows.every((row) => row === undefined);
  const there = (rows: readonly unknown[]): boolean => rows.every((row) => row !== undefined);
  const added = change.add.map(({ g, c, n }): SegmentRowKey => [g, c, n]);
  return [
    ...change.at.map(({ case: id, number }) =>
      segments
        .where('[g+c+n]')
        .between(...caseRange(change.generation, id))
        .reverse()
        .limit(1)
        .primaryKeys()
        .then(([last]) => (last?.[2] ?? 0) === number),
    ),
    // Whoever names the last number has said that what is added after it does not exist.
    ...(added.length > change.at.length ? [segments.bulkGet(added).then(missing)] : []),
    ...(change.remove.length > 0 ? [segments.bulkGet(change.remove as SegmentRowKey[]).then(there)] : []),
    ...(change.unless.length > 0 ? [records.bulkGet(change.unless as RecordRowKey[]).then(missing)] : []),
  ];
}

function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && one.length === other.length && one.every((byte, index) => byte === other[index]);
}
