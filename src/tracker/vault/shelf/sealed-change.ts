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
 * Asks for everything that a change is at once; to be called in a transaction, which `judgeChange` lets stand or not.
 * @returns whether each thing that the change supposes holds
 */
export function askChange(database: VaultDatabase, change: SealedChange): PromiseLike<readonly boolean[]> {
  const { segments, records } = database;
  const suppositions = suppositionsOf(database, change);
  const [first, ...others] = change.add;
  const writes: PromiseLike<unknown>[] = [];
  if (first !== undefined) writes.push(others.length === 0 ? segments.add(first) : segments.bulkAdd(change.add));
  if (change.remove.length > 0) writes.push(segments.bulkDelete(change.remove as SegmentRowKey[]));
  if (change.put.length > 0) writes.push(records.bulkPut(change.put));
  if (change.drop.length > 0) writes.push(records.bulkDelete(change.drop as RecordRowKey[]));
  return Dexie.Promise.all([Dexie.Promise.all(suppositions), ...writes]).then(([held]) => held as boolean[]);
}

/** Throws a `Refusal`, so that nothing of the change stays, when what it supposes does not hold. */
export function judgeChange(
  database: VaultDatabase,
  marker: Marker,
  change: SealedChange,
  held: readonly boolean[],
): Promise<void> | undefined {
  if (marker.live !== change.generation || !held.every(Boolean)) throw new Refusal('conflict');
  return change.forgetKept && marker.kept !== undefined ? forgetKept(database, marker) : undefined;
}

async function forgetKept(database: VaultDatabase, { kept: _, ...marker }: Marker): Promise<void> {
  await database.meta.put(marker);
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
  const addedTo = new Map(change.add.map(({ c, n }) => [c, n]));
  return [
    ...change.at.map(({ case: id, number }) => isLast(segments, change.generation, id, number, addedTo.get(id))),
    // Whoever names the last number has said that what is added after it does not exist.
    ...(added.length > change.at.length ? [segments.bulkGet(added).then(missing)] : []),
    ...(change.remove.length > 0 ? [segments.bulkGet(change.remove as SegmentRowKey[]).then(there)] : []),
    ...(change.unless.length > 0 ? [records.bulkGet(change.unless as RecordRowKey[]).then(missing)] : []),
  ];
}

/** Whether this is the last number of the case, but for the one that is being added. */
function isLast(
  segments: VaultDatabase['segments'],
  generation: number,
  id: string,
  number: number,
  added: number | undefined,
): PromiseLike<boolean> {
  // Who changes a case adds the next number, which can be added once, or puts all before it together and removes them.
  // So the last one that we know is the last when it is still there, and one key is quicker found than all of them.
  if (number > 0 && added === number + 1) {
    return segments
      .where('[g+c+n]')
      .equals([generation, id, number])
      .primaryKeys()
      .then((keys) => keys.length === 1);
  }
  return segments
    .where('[g+c+n]')
    .between(...caseRange(generation, id))
    .primaryKeys()
    .then((keys) => (keys.findLast(([, , other]) => other !== added)?.[2] ?? 0) === number);
}

function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && one.length === other.length && one.every((byte, index) => byte === other[index]);
}
