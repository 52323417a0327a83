import type { RowChange } from '../database/change-at-once';
import type { Connection } from '../database/connection';
import { caseRange, dropGenerations, generationRange, headKind, kindRange } from '../database/generations';
import { TransactionRefusal } from '../database/transaction-refusal';
import type { Marker, RecordRow, SegmentRow, VaultDatabase } from '../database/vault-database';
import type { StorageFailure } from '../failures';
import { done, failed, type Outcome } from '../outcome';
import { createLateHeads } from './late-heads';
import { type ReadGeneration, readBatches } from './read-batches';
import { isStored, lastOfEach, sealChange } from './sealed-change';
import { type KeyRing, type SealedRows, sealedRows } from './sealed-rows';
import type { ReadSegment, Shelf, ShelfRecord } from './shelf';

export interface SealedShelf extends Shelf {
  /** Sees whether another tab put other segments in use. */
  follow(): Promise<void>;
  /** While `true` this tab itself replaces the key: who was reading meanwhile is refused, and nobody is told of trouble. */
  replacesKey(here: boolean): void;
  /** Drops the keys: what was not sealed or opened yet is refused as `locked`. */
  close(): void;
}

export interface ShelfEvents {
  /** Something was refused for this reason. */
  readonly trouble: (reason: StorageFailure) => void;
  /** Another tab put other segments in use: all cases are to be read again. */
  readonly replaced: () => void;
}

/** From which generation to which. */
interface Turn {
  readonly from: number;
  readonly to: number;
}

/**
 * A shelf in the browser's database. Everything is sealed before a transaction is opened: awaiting a key inside it would
 * end it, and what was stored by then would stay.
 */
export function createSealedShelf(
  connection: Connection,
  ring: KeyRing,
  generation: number,
  { trouble, replaced }: ShelfEvents,
): SealedShelf {
  let rows: SealedRows | undefined = sealedRows(ring);
  let live = generation;
  let keyReplacedHere = false;
  const expect = () => ring;

  /** Runs the work with the keys, in a transaction that knows which segments are in use. */
  async function run<Value, Reason extends string = never>(
    mode: 'r' | 'rw',
    work: (database: VaultDatabase, marker: Marker) => Promise<Value>,
  ): Promise<Outcome<Value, StorageFailure | Reason>> {
    const outcome = await connection.run<Value, Reason>(mode, expect, (database, marker) => {
      followMarker(marker);
      return work(database, marker);
    });
    if (outcome.ok) return outcome;
    return refused(outcome.reason === 'exists' ? 'failed' : outcome.reason);
  }

  function followMarker(marker: Marker): void {
    if (marker.live === live) return;
    live = marker.live;
    // Not within the transaction: whoever hears it will read.
    queueMicrotask(replaced);
  }

  function refused<Reason extends string>(reason: Reason): { readonly ok: false; readonly reason: Reason } {
    if (reason !== 'key-replaced' || !keyReplacedHere) trouble(reason as Reason & StorageFailure);
    return failed(reason);
  }

  const heads = createLateHeads(async (names) => {
    const [keys, generation] = [rows, live];
    if (keys === undefined) return;
    const sealed = await Promise.all(names.map((name) => keys.headRow(name, generation)));
    // Whatever keeps it from being written, nobody waits for it, and a head that is behind says nothing wrong.
    await connection.run<void>('rw', expect, async (database, marker) => {
      if (marker.live !== generation) return;
      const ends = await Promise.all(
        names.map(({ case: id }) =>
          database.segments
            .where('[g+c+n]')
            .between(...caseRange(generation, id))
            .last(),
        ),
      );
      // Another tab that saved since writes a later one, and a case that was erased since has none.
      await database.records.bulkPut(sealed.filter((_, index) => ends[index]?.n === names[index]?.number));
    });
  });

  async function wasStored(sealed: RowChange): Promise<boolean> {
    const found = await run('r', (database) => isStored(database, sealed));
    return found.ok && found.value;
  }

  const read: ReadGeneration = async (work) =>
    rows === undefined ? failed('locked') : run('r', (database, marker) => work(database, marker.live));

  async function open(found: readonly SegmentRow[]): Promise<Outcome<readonly ReadSegment[], StorageFailure>> {
    const keys = rows;
    return keys === undefined ? failed('locked') : done(await Promise.all(found.map(keys.readSegment)));
  }

  async function* segments(): ReturnType<Shelf['segments']> {
    yield* readBatches(read, open);
  }

  /** The generation after those that are in use. */
  const staging = ({ live: used, kept = 0 }: Marker): number => Math.max(used, kept) + 1;

  /** Puts a generation in use and keeps the one of before. Once: what was stored before the connection was lost is not undone. */
  async function use({ from, to }: Turn, put: readonly ShelfRecord[]): Promise<Outcome<void, StorageFailure>> {
    const keys = rows;
    if (keys === undefined) return failed('locked');
    const records = await Promise.all(put.map(keys.recordRow));
    const stored = await connection.run<void>('rw', expect, async (database, marker) => {
      if (marker.live === to) return;
      if (marker.live !== from) throw new Error('another generation came in use');
      await database.meta.put({ ...marker, live: to, kept: from });
      await database.records.bulkPut(records);
      await dropGenerations(database, [from, to]);
    });
    if (stored.ok) live = to;
    return stored.ok ? stored : failed(stored.reason === 'exists' ? 'failed' : stored.reason);
  }

  return {
    segments,
    async segmentsOf(id) {
      const found = await read((database, used) =>
        database.segments
          .where('[g+c+n]')
          .between(...caseRange(used, id))
          .toArray(),
      );
      return found.ok ? open(found.value) : found;
    },
    async names() {
      const keys = await read((database, used) =>
        database.segments
          .where('[g+c+n]')
          .between(...generationRange(used))
          .primaryKeys(),
      );
      return keys.ok ? done(keys.value.map(([, id, number]) => ({ case: id, number }))) : keys;
    },
    async behind(id) {
      const keys = rows;
      if (keys === undefined) return failed('locked');
      const [, hidden] = await keys.headKey(id ?? '', live);
      // In one transaction, for a save between the two would look as if it was taken away.
      const found = await read(async (database, used) => ({
        heads: await (id === undefined
          ? database.records.where('[k+h]').between(...kindRange(headKind(used)))
          : database.records.where('[k+h]').equals([headKind(used), hidden])
        ).toArray(),
        names: await database.segments
          .where('[g+c+n]')
          .between(...(id === undefined ? generationRange(used) : caseRange(used, id)))
          .primaryKeys(),
      }));
      if (!found.ok) return found;
      const last = lastOfEach(found.value.names.map(([, own, number]) => ({ case: own, number })));
      const heads = await Promise.all(found.value.heads.map(keys.readHead));
      return done(heads.flatMap((head) => (head && (last.get(head.case) ?? 0) < head.number ? [head.case] : [])));
    },
    async record(name) {
      const keys = rows;
      if (keys === undefined) return failed('locked');
      const key = await keys.recordKey(name);
      const row = await read((database) => database.records.get(key));
      return row.ok ? done(row.value && (await keys.readRecord(row.value))) : row;
    },
    async holds(name) {
      const keys = rows;
      if (keys === undefined) return failed('locked');
      const key = await keys.recordKey(name);
      const count = await read((database) => database.records.where('[k+h]').equals(key).count());
      return count.ok ? done(count.value > 0) : count;
    },
    async records(kind) {
      const keys = rows;
      if (keys === undefined) return failed('locked');
      const found = await read((database) => database.records.where('[k+h]').between([kind], [kind, '~']).toArray());
      if (!found.ok) return found;
      const records = await Promise.all(found.value.map((row: RecordRow) => keys.readRecord(row)));
      return done(records.filter((record) => record !== undefined));
    },
    async change(change) {
      if (rows === undefined) return failed('locked');
      const sealed = await sealChange(rows, change, live);
      const first = await connection.change(expect, sealed, followMarker);
      if (first.ok) {
        heads.note(change.add ?? []);
        return first;
      }
      const conflict = first.reason === 'exists' || first.reason === 'conflict';
      // When the connection was lost while it was being stored, it may have been stored.
      if (conflict && (await wasStored(sealed))) {
        heads.note(change.add ?? []);
        return done(undefined);
      }
      return refused(conflict ? 'conflict' : first.reason);
    },
    async stage(staged) {
      const keys = rows;
      if (keys === undefined) return failed('locked');
      const next = await run('r', async (_, marker) => staging(marker));
      if (!next.ok) return next;
      const sealed = await Promise.all(staged.map((segment) => keys.segmentRow(segment, next.value)));
      const last = [...lastOfEach(staged)];
      const heads = await Promise.all(last.map(([id, number]) => keys.headRow({ case: id, number }, next.value)));
      // Put, for after a lost connection the same rows come again.
      return run('rw', async (database) => {
        await database.segments.bulkPut(sealed);
        await database.records.bulkPut(heads);
      });
    },
    unstage: async () =>
      run('rw', (database, { live: used, kept }) =>
        dropGenerations(database, kept === undefined ? [used] : [used, kept]),
      ),
    async swap(put) {
      const next = await run('r', async (_, marker) => ({ from: marker.live, to: staging(marker) }));
      return next.ok ? use(next.value, put) : next;
    },
    async swapBack(put) {
      const next = await run<Turn, 'nothing-kept'>('r', async (_, { live: from, kept: to }) => {
        if (to === undefined) throw new TransactionRefusal('nothing-kept');
        return { from, to };
      });
      return next.ok ? use(next.value, put) : next;
    },
    hasKept: () => run('r', async (_, marker) => marker.kept !== undefined),
    async follow() {
      await read(async () => undefined);
    },
    replacesKey(here) {
      keyReplacedHere = here;
    },
    close() {
      void heads.flush();
      rows = undefined;
    },
  };
}
