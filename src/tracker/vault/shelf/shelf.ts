/** Where a vault keeps things, in plain values: sealed in the browser's database, or in memory. All or nothing per change. */
import type { CaseId, StoredEntry } from '../../log/entry';
import type { StorageFailure } from '../failures';
import type { Outcome } from '../outcome';

/** Names one segment. Numbers of a case only go up and are used once. */
export interface SegmentName {
  readonly case: CaseId;
  /** From 1. */
  readonly number: number;
}

/** Part of a case as it was stored; never changed, only replaced by a later one that holds the same and more. */
export interface Segment extends SegmentName {
  readonly entries: readonly StoredEntry[];
  readonly quarantine: readonly StoredEntry[];
}

/** A segment that does not open with our key, or opens to something else than a segment. */
export interface Unreadable extends SegmentName {
  readonly unreadable: true;
}

export type ReadSegment = Segment | Unreadable;

export const isUnreadable = (segment: ReadSegment): segment is Unreadable => 'unreadable' in segment;

export const RECORD_KINDS = [
  /** What the program keeps of itself: the id of this browser profile, when files were made and checked. */
  'status',
  'draft',
  'setting',
  'procedure',
  /** A case that was erased, with its tally line. */
  'erased-case',
  /** The links of the chains of a case that was erased after it was handed over. */
  'left-at',
  /** An entry whose content was erased here, so that no restore brings it back. */
  'erased-entry',
  'recipient',
  'handover',
  'made-file',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export interface RecordName {
  readonly kind: RecordKind;
  readonly key: string;
}

export interface ShelfRecord extends RecordName {
  /** JSON. */
  readonly value: unknown;
}

/** What is stored in one transaction. */
export interface ShelfChange {
  /** None of them may exist. */
  readonly add?: readonly Segment[];
  /** All of them must exist. */
  readonly remove?: readonly SegmentName[];
  readonly put?: readonly ShelfRecord[];
  readonly drop?: readonly RecordName[];
  /** The last number in use of each of these cases, 0 when there is none: whoever changed it meanwhile was first. */
  readonly at?: readonly SegmentName[];
  /** None of these records may exist. */
  readonly unless?: readonly RecordName[];
  /** Also forgets what `swap` kept, so that what is removed is not there either. */
  readonly forgetKept?: boolean;
}

/** `conflict`: what the change supposes does not hold, because another tab was first. Nothing was stored. */
export type ChangeFailure = StorageFailure | 'conflict';

export interface Shelf {
  /** Every segment, those of one case together and by number, in batches of whole cases. A failure is the last. */
  segments(): AsyncIterable<Outcome<SegmentBatch, StorageFailure>>;
  segmentsOf(id: CaseId): Promise<Outcome<readonly ReadSegment[], StorageFailure>>;
  /** The names of all segments, in order of case and number. */
  names(): Promise<Outcome<readonly SegmentName[], StorageFailure>>;
  /** Cases, or the one of that id, of which less is stored than was once: rows were taken away, or put back as they were before. */
  behind(id?: CaseId): Promise<Outcome<readonly CaseId[], StorageFailure>>;
  record(name: RecordName): Promise<Outcome<ShelfRecord | undefined, StorageFailure>>;
  /** Whether something is stored under that name, also when it does not open. */
  holds(name: RecordName): Promise<Outcome<boolean, StorageFailure>>;
  /** All readable records of a kind. */
  records(kind: RecordKind): Promise<Outcome<readonly ShelfRecord[], StorageFailure>>;
  change(change: ShelfChange): Promise<Outcome<void, ChangeFailure>>;

  /** Puts segments ready beside those in use; nobody sees them before `swap`. Batches may follow each other. */
  stage(segments: readonly Segment[]): Promise<Outcome<void, StorageFailure>>;
  /** Forgets what is staged. */
  unstage(): Promise<Outcome<void, StorageFailure>>;
  /** In one transaction: what is staged is in use, and what was in use is kept in place of what was kept before. */
  swap(put: readonly ShelfRecord[]): Promise<Outcome<void, StorageFailure>>;
  /** In one transaction: what is kept is in use, and the other way round. */
  swapBack(put: readonly ShelfRecord[]): Promise<Outcome<void, StorageFailure | 'nothing-kept'>>;
  hasKept(): Promise<Outcome<boolean, StorageFailure>>;
}

export interface SegmentBatch {
  readonly segments: readonly ReadSegment[];
  /** How many cases there are, as far as known when the reading began. */
  readonly totalCases: number;
}
