import type {
  Marker,
  RecordRow,
  RecordRowKey,
  SegmentRow,
  SegmentRowKey,
  VaultDatabase,
} from '../database/vault-database';
import { caseRange, othersThan, rangeOf } from './generations';
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
 * Sends the transaction all requests of a change at once. The caller reads the vault's marker in the same transaction and
 * hands it to the function that is returned. `refuse` is called when something that the change supposes does not hold.
 * Only that no added row exists yet is not asked here: the browser itself refuses to add a key twice.
 */
export function askForChange(
  transaction: IDBTransaction,
  change: SealedChange,
  refuse: (reason: 'conflict') => void,
): (marker: Marker) => void {
  const [segments, records] = [transaction.objectStore('segments'), transaction.objectStore('records')];
  // The browser answers requests in order, so these, which come first, see the rows as they were before the change.
  for (const { case: id, number } of change.at) {
    const last = segments.openKeyCursor(rangeOf(caseRange(change.generation, id)), 'prev');
    last.onsuccess = () => {
      const key = last.result?.primaryKey as SegmentRowKey | undefined;
      if ((key?.[2] ?? 0) !== number) refuse('conflict');
    };
  }
  for (const key of change.remove) {
    const there = segments.getKey(key);
    there.onsuccess = () => there.result === undefined && refuse('conflict');
  }
  for (const key of change.unless) {
    const there = records.getKey(key);
    there.onsuccess = () => there.result !== undefined && refuse('conflict');
  }
  for (const row of change.add) segments.add(row);
  for (const key of change.remove) segments.delete(key);
  for (const row of change.put) records.put(row);
  for (const key of change.drop) records.delete(key);
  return (marker) => {
    if (marker.live !== change.generation) return refuse('conflict');
    if (!change.forgetKept || marker.kept === undefined) return;
    const { kept: _, ...without } = marker;
    transaction.objectStore('meta').put(without);
    for (const range of othersThan([marker.live])) segments.delete(rangeOf(range));
  };
}

/** Whether this very change is in the database already. */
export async function isStored(database: VaultDatabase, { add, generation }: SealedChange): Promise<boolean> {
  if (add.length === 0) return false;
  const keys = add.map((row) => segmentKey({ case: row.c, number: row.n }, generation));
  const found = await database.segments.bulkGet(keys);
  return add.every(({ d }, index) => sameBytes(d, found[index]?.d));
}

function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && one.length === other.length && one.every((byte, index) => byte === other[index]);
}
