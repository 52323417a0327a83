import Dexie from 'dexie';
import { generationRange } from '../database/generations';
import type { SegmentRow, VaultDatabase } from '../database/vault-database';
import type { StorageFailure } from '../failures';
import { done, type Outcome } from '../outcome';
import type { ReadSegment, SegmentBatch } from './shelf';

/** Rows read and opened at once: few at first, so that a list shows soon; then many, for each batch waits for the browser. */
const FIRST_ROWS = 128;
const BATCH_ROWS = 1024;

/** Reads in a transaction that knows which generation is in use. */
export type ReadGeneration = <Value>(
  work: (database: VaultDatabase, generation: number) => Promise<Value>,
) => Promise<Outcome<Value, StorageFailure>>;
type Open = (rows: readonly SegmentRow[]) => Promise<Outcome<readonly ReadSegment[], StorageFailure>>;

/** All segments of the generation in use, in batches of whole cases. The next rows are read while those of before are opened. */
export async function* readBatches(
  read: ReadGeneration,
  open: Open,
): AsyncGenerator<Outcome<SegmentBatch, StorageFailure>> {
  const first = await read(async ({ segments }, generation) => ({
    generation,
    total: await segments
      .where('[g+c+n]')
      .between(...generationRange(generation))
      .count(),
  }));
  if (!first.ok) return yield first;
  const { generation, total } = first.value;
  let after: unknown = [generation];
  const page = (rows: number) =>
    read(({ segments }) =>
      segments.where('[g+c+n]').between(after, [generation, Dexie.maxKey], false).limit(rows).toArray(),
    );
  let held: readonly ReadSegment[] = [];
  let asked = FIRST_ROWS;
  for (let next = page(asked); ; ) {
    const found = await next;
    if (!found.ok) return yield found;
    // A page that is not full is the last.
    const last = found.value.length < asked ? undefined : found.value.at(-1);
    if (last !== undefined) {
      after = [last.g, last.c, last.n];
      asked = BATCH_ROWS;
      next = page(asked);
    }
    const opened = await open(found.value);
    if (!opened.ok) return yield opened;
    const all = [...held, ...opened.value];
    // The last case may go on in the next batch.
    const end = last === undefined ? all.length : all.findIndex((segment) => segment.case === last.c);
    held = all.slice(end);
    if (end > 0) yield done({ segments: all.slice(0, end), totalCases: total });
    if (last === undefined) return;
  }
}
