import type { Connection } from '../database/connection';
import type { RecordRowKey, SegmentRowKey, VaultDatabase } from '../database/vault-database';
import type { StorageFailure } from '../failures';
import { done, failed, type Outcome } from '../outcome';
import { type KeyRing, type SealedRows, sealedRows } from '../shelf/sealed-rows';
import { isUnreadable } from '../shelf/shelf';
import { readStored } from './look';
import { type EpochIdentity, notOpened, openState, type VaultCore } from './vault-core';

const BATCH_ROWS = 128;

type Resealed = Outcome<void, StorageFailure | 'cancelled'>;

/**
 * Seals with the new key whatever is still sealed with the old one, then deletes the old one, and opens the vault. Row
 * by row and without a list of what was done, so that it can be broken off at any moment and goes on later.
 */
export const finishReseal = (core: VaultCore, now: EpochIdentity, signal: AbortSignal): Promise<Resealed> =>
  core.world.alone('reseal', async () => {
    const opened = core.opened();
    if (opened === undefined) return failed('locked');
    const run = transactions(core.connection, opened.ring);
    const rows = sealedRows(opened.ring);
    const total = await run(
      'r',
      async (database) => (await database.segments.count()) + (await database.records.count()),
    );
    if (!total.ok) return total;
    let count = 0;
    const progress = (more: number): boolean => {
      count += more;
      core.become({ kind: 'resealing', done: count, total: Math.max(count, total.value) });
      return !signal.aborted;
    };
    progress(0);
    const segments = await resealSegments(run, rows, now.epoch, progress);
    if (!segments.ok) return segments;
    const records = await resealRecords(run, rows, now.epoch, progress);
    if (!records.ok) return records;
    const finished = await run('rw', ({ meta }) => meta.delete('bridge'));
    return finished.ok ? reopen(core, now) : finished;
  });

async function reopen(core: VaultCore, now: EpochIdentity): Promise<Resealed> {
  const stored = await readStored(core);
  if (!stored.ok) return stored;
  if (stored.value === undefined) return failed('cleared');
  // Everything is resealed, so the vault opens without the old key.
  const opened = await core.open(stored.value.marker, now);
  if (!opened.ok) return notOpened(opened.reason);
  core.become(openState(opened.value));
  return done(undefined);
}

type Run = <Value>(
  mode: 'r' | 'rw',
  work: (database: VaultDatabase) => Promise<Value>,
) => Promise<Outcome<Value, StorageFailure>>;

const transactions =
  (connection: Connection, ring: KeyRing): Run =>
  async (mode, work) => {
    const outcome = await connection.run(mode, () => ring, work);
    if (outcome.ok) return outcome;
    return failed(outcome.reason === 'exists' ? 'failed' : outcome.reason);
  };

async function resealSegments(
  run: Run,
  rows: SealedRows,
  epoch: number,
  progress: (more: number) => boolean,
): Promise<Resealed> {
  for (let after: SegmentRowKey | undefined; ; ) {
    const from = after;
    const batch = await run('r', ({ segments }) =>
      (from === undefined ? segments.toCollection() : segments.where('[g+c+n]').above(from))
        .limit(BATCH_ROWS)
        .toArray(),
    );
    if (!batch.ok) return batch;
    const last = batch.value.at(-1);
    if (last === undefined) return done(undefined);
    after = [last.g, last.c, last.n];
    const old = batch.value.filter(({ e }) => e !== epoch);
    const anew = await Promise.all(
      old.map(async (row) => {
        const read = await rows.readSegment(row);
        // A row that does not open now will not open later either. It stays where it is, so that the check of the vault reports it.
        return isUnreadable(read) ? row : rows.segmentRow(read, row.g);
      }),
    );
    const stored = await run('rw', ({ segments }) => segments.bulkPut(anew));
    if (!stored.ok) return stored;
    if (!progress(batch.value.length)) return failed('cancelled');
  }
}

/** The stored name of a record depends on the key, so with a new key each record moves to another place. */
async function resealRecords(
  run: Run,
  rows: SealedRows,
  epoch: number,
  progress: (more: number) => boolean,
): Promise<Resealed> {
  const keys = await run('r', ({ records }) => records.toCollection().primaryKeys());
  if (!keys.ok) return keys;
  for (let from = 0; from < keys.value.length; from += BATCH_ROWS) {
    const batch = keys.value.slice(from, from + BATCH_ROWS);
    const found = await run('r', ({ records }) => records.bulkGet(batch));
    if (!found.ok) return found;
    const old = found.value.filter((row) => row !== undefined && row.e !== epoch);
    const moved: { readonly from: RecordRowKey; readonly to: Awaited<ReturnType<SealedRows['recordRow']>> }[] = [];
    for (const row of old) {
      const read = row && (await rows.readRecord(row));
      if (row && read) moved.push({ from: [row.k, row.h], to: await rows.recordRow(read) });
    }
    const stored = await run('rw', async ({ records }) => {
      for (const { from: before, to } of moved) {
        // A record that was stored with the new key meanwhile is the newer one.
        if ((await records.get([to.k, to.h])) === undefined) await records.add(to);
        await records.delete(before);
      }
    });
    if (!stored.ok) return stored;
    if (!progress(batch.length)) return failed('cancelled');
  }
  return done(undefined);
}
