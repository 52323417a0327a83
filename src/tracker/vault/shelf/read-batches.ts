import Dexie from 'dexie';
import type { SegmentRow, VaultDatabase } from '../database/vault-database';
import type { StorageFailure } from '../failures';
import { done, type Outcome } from '../outcome';
import { generationRange } from './generations';
import type { ReadSegment, SegmentBatch } from './shelf';

/** Rows read and opened at once; bounds what is in memory beside what was delivered. */
const BATCH_ROWS = 256;

type Read = <Value>(work: (database: VaultDatabase) => Promise<Value>) => Promise<Outcome<Value, StorageFailure>>;
type Open = (rows: readonly SegmentRow[]) => Promise<Outcome<readonly ReadSegment[], StorageFailure>>;

/** All segments of a generation in batches of whole cases. The next rows are read while those of before are opened. */
export async function* readBatches(
  generation: number,
  read: Read,
  open: Open,
): AsyncGenerator<Outcome<SegmentBatch, StorageFailure>> {
  const total = await read(({ segments }) =>
    segments
      .where('[g+c+n]')
      .between(...generationRange(generation))
      .count(),
  );
  if (!total.ok) return yield total;
  let after: unknown = [generation];
  const page = () =>
    read(({ segments }) =>
      segments.where('[g+c+n]').between(after, [generation, Dexie.maxKey], false).limit(BATCH_ROWS).toArray(),
    );
  let held: readonly ReadSegment[] = [];
  for (let next = page(); ; ) {
    const found = await next;
    if (!found.ok) return yield found;
    const last = found.value.at(-1);
    if (last !== undefined) {
      after = [last.g, last.c, last.n];
      next = page();
    }
    const opened = await open(found.value);
    if (!opened.ok) return yield opened;
    const all = [...held, ...opened.value];
    // The last case may go on in the next batch.
    const end = last === undefined ? all.length : all.findIndex((segment) => segment.case === last.c);
    held = all.slice(end);
    if (end > 0) yield done({ segments: all.slice(0, end), totalCases: total.value });
    if (last === undefined) return;
  }
}
