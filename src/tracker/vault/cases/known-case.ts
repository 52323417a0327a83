import type { CaseId, EntryId, StoredEntry } from '../../log/entry';
import { isUnreadable, type ReadSegment, type Segment } from '../shelf/shelf';
import type { StoredCase } from '../stored-case';

/** A case as its segments say it. */
export interface ReadCase extends StoredCase {
  /** Numbers of its segments, ascending; none when there is no such case. */
  readonly numbers: readonly number[];
  /** Whether something of it does not open. */
  readonly damaged: boolean;
}

/** A case with what is needed to change it. */
export interface KnownCase extends Omit<ReadCase, 'entries'> {
  readonly entries: ReadonlyMap<EntryId, StoredEntry>;
}

/** The case in these segments, which are all of one case and in order. */
export function readCase(id: CaseId, segments: readonly ReadSegment[]): ReadCase {
  const [first] = segments;
  // Nearly every case is one segment when it is read, and there are thousands of cases, so this is worth a shortcut.
  if (first !== undefined && segments.length === 1 && !isUnreadable(first)) {
    return { id, numbers: [first.number], entries: first.entries, quarantine: first.quarantine, damaged: false };
  }
  const readable = segments.filter((segment): segment is Segment => !isUnreadable(segment));
  return {
    id,
    numbers: segments.map(({ number }) => number),
    entries: readable.flatMap(({ entries }) => entries),
    quarantine: readable.flatMap(({ quarantine }) => quarantine),
    damaged: readable.length < segments.length,
  };
}

/** The same case, with its entries by id. */
export const knownCase = (read: ReadCase): KnownCase => ({
  ...read,
  entries: new Map(read.entries.map((entry) => [entry.id, entry])),
});

/** The last number in use, 0 when there is none. */
export const lastNumber = ({ numbers }: Pick<ReadCase, 'numbers'>): number => numbers.at(-1) ?? 0;

/** The case as callers get it. */
export const storedCase = ({ id, entries, quarantine }: KnownCase): StoredCase => ({
  id,
  entries: [...entries.values()],
  quarantine,
});

/** From how many segments on a case is put together into one, so that reading all cases stays quick. */
export const MANY_SEGMENTS = 4;

/** Whether a case is to be put together into one segment; one of which something does not open stays as it is. */
export const isCrowded = ({ numbers, damaged }: Pick<ReadCase, 'numbers' | 'damaged'>): boolean =>
  numbers.length >= MANY_SEGMENTS && !damaged;
