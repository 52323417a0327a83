import type { CaseId, EntryId, StoredEntry } from '../../log/entry';
import { isUnreadable, type ReadSegment, type Segment } from '../shelf/shelf';
import type { StoredCase } from '../vault';

/** A case as it is stored, with what is needed to change it. */
export interface KnownCase {
  readonly id: CaseId;
  /** Numbers of its segments, ascending; none when there is no such case. */
  readonly numbers: readonly number[];
  readonly entries: ReadonlyMap<EntryId, StoredEntry>;
  readonly quarantine: readonly StoredEntry[];
  /** Whether something of it does not open. */
  readonly damaged: boolean;
}

/** The case in these segments, which are all of one case and in order. */
export function knownCase(id: CaseId, segments: readonly ReadSegment[]): KnownCase {
  const readable = segments.filter((segment): segment is Segment => !isUnreadable(segment));
  return {
    id,
    numbers: segments.map(({ number }) => number),
    entries: new Map(readable.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry]))),
    quarantine: readable.flatMap(({ quarantine }) => quarantine),
    damaged: readable.length < segments.length,
  };
}

/** The last number in use, 0 when there is none. */
export const lastNumber = ({ numbers }: KnownCase): number => numbers.at(-1) ?? 0;

/** The case as callers get it. */
export const storedCase = ({ id, entries, quarantine }: KnownCase): StoredCase => ({
  id,
  entries: [...entries.values()],
  quarantine,
});
