import type { CaseId } from '../../log/entry';
import type { StorageFailure } from '../failures';
import type { OpenParts } from '../open-parts';
import { done, type Outcome } from '../outcome';
import type { ReadSegment, Shelf } from '../shelf/shelf';
import type { CaseBatch } from '../vault';
import {
  isCrowded,
  type KnownCase,
  knownCase,
  lastNumber,
  MANY_SEGMENTS,
  type ReadCase,
  readCase,
  storedCase,
} from './known-case';
import { createRecentCases } from './recent-cases';
import type { RecentChanges } from './recent-changes';

/** Reads cases, and remembers for each up to which segment its listeners were told. */
export interface CaseKeeper {
  /** The case as last read or written in this tab; read when it was not. May be behind other tabs. */
  known(id: CaseId): Promise<Outcome<KnownCase, StorageFailure>>;
  /** The case as it is stored now. */
  fresh(id: CaseId): Promise<Outcome<KnownCase, StorageFailure>>;
  /** Every case once, whole, in batches. */
  batches(): AsyncIterable<Outcome<ReadCases, StorageFailure>>;
  all(): AsyncIterable<Outcome<CaseBatch, StorageFailure>>;
  /** This tab changed the case to this; the caller tells the listeners. */
  remember(known: KnownCase): void;
  /** An import changed these cases to this, with so many new entries; tells the listeners. */
  absorb(cases: readonly KnownCase[], added: number): void;
  /** This case is gone. */
  forget(id: CaseId): void;
  /** Reads the case again if it is not as this tab knows it, and tells the listeners; true when there was something to tell. */
  follow(id: CaseId): Promise<Outcome<boolean, StorageFailure>>;
  /** The same for all cases, for a tab that may have missed messages of other tabs. */
  followAll(): Promise<void>;
  /** Cases that were read from many segments, and so are worth compacting (`compaction.ts`). */
  crowded(): readonly CaseId[];
  /** All cases were replaced: nothing that is remembered of them is true any more. */
  startOver(): void;
}

export interface ReadCases {
  readonly cases: readonly ReadCase[];
  /** How many there are in all, as far as known when the reading began. */
  readonly total: number;
}

export function createCaseKeeper(shelf: Shelf, changes: RecentChanges, { tell }: OpenParts): CaseKeeper {
  const recent = createRecentCases();
  /** The last number of each case that was told. */
  const told = new Map<CaseId, number>();
  /** Whether all cases were told. */
  let complete = false;
  const crowded = new Set<CaseId>();

  async function fresh(id: CaseId): Promise<Outcome<KnownCase, StorageFailure>> {
    const segments = await shelf.segmentsOf(id);
    if (!segments.ok) return segments;
    const known = knownCase(readCase(id, segments.value));
    recent.set(known);
    return done(known);
  }

  async function* batches(): AsyncGenerator<Outcome<ReadCases, StorageFailure>> {
    for await (const batch of shelf.segments()) {
      if (batch.ok) yield done({ cases: groupByCase(batch.value.segments), total: batch.value.totalCases });
      else yield batch;
    }
  }

  /** The cases as they are, where listeners were told something later than what was read. */
  async function upToDate(cases: readonly ReadCase[]): Promise<readonly ReadCase[]> {
    const isBehind = (read: ReadCase): boolean => (told.get(read.id) ?? 0) > lastNumber(read);
    if (!cases.some(isBehind)) return cases;
    const found: ReadCase[] = [];
    for (const read of cases) {
      const again = isBehind(read) ? await fresh(read.id) : undefined;
      const newest = again?.ok ? { ...again.value, ...storedCase(again.value) } : read;
      if (newest.numbers.length > 0) found.push(newest);
    }
    return found;
  }

  async function* all(): AsyncGenerator<Outcome<CaseBatch, StorageFailure>> {
    let count = 0;
    changes.restart();
    for await (const batch of batches()) {
      if (!batch.ok) {
        yield batch;
        return;
      }
      const { cases, total } = batch.value;
      const newest = await upToDate(cases);
      for (const read of newest) {
        told.set(read.id, lastNumber(read));
        if (isCrowded(read)) crowded.add(read.id);
        changes.see(read.id, read.entries);
      }
      count += cases.length;
      const damaged = newest.filter((read) => read.damaged).map(({ id }) => id);
      const stored = newest.map(({ id, entries, quarantine }) => ({ id, entries, quarantine }));
      yield done({ cases: stored, damaged, done: count, total: Math.max(count, total) });
    }
    complete = true;
  }

  async function follow(id: CaseId): Promise<Outcome<boolean, StorageFailure>> {
    const before = recent.get(id)?.entries;
    const now = await fresh(id);
    if (!now.ok) return now;
    const known = now.value;
    if (lastNumber(known) === 0) {
      if (!told.has(id)) return done(false);
      told.delete(id);
      tell({ kind: 'case-erased', case: id });
      return done(true);
    }
    const news = lastNumber(known) !== told.get(id);
    told.set(id, lastNumber(known));
    if (news) {
      changes.arrived(1);
      tell({ kind: 'cases', cases: [storedCase(known)] });
    }
    return done(before === undefined ? news : differ(before, known.entries));
  }

  return {
    known: async (id) => {
      const known = recent.get(id);
      return known === undefined ? fresh(id) : done(known);
    },
    fresh,
    batches,
    all,
    remember(known) {
      recent.set(known);
      told.set(known.id, lastNumber(known));
      if (known.numbers.length < MANY_SEGMENTS) crowded.delete(known.id);
    },
    absorb(cases, added) {
      for (const known of cases) {
        recent.set(known);
        told.set(known.id, lastNumber(known));
      }
      changes.arrived(added);
      tell({ kind: 'cases', cases: cases.map(storedCase) });
    },
    forget(id) {
      recent.forget(id);
      told.delete(id);
    },
    follow,
    async followAll() {
      const names = await shelf.names();
      if (!names.ok) return;
      const last = new Map(names.value.map(({ case: id, number }) => [id, number]));
      // While all cases are being read, one that listeners were not told of is no change: they hear of it with its batch.
      const changed = [...last].filter(([id, number]) => (told.get(id) ?? (complete ? 0 : number)) !== number);
      const gone = [...told.keys()].filter((id) => !last.has(id));
      for (const id of [...changed.map(([own]) => own), ...gone]) await follow(id);
    },
    crowded: () => [...crowded],
    startOver() {
      recent.clear();
      told.clear();
      crowded.clear();
      complete = false;
    },
  };
}

const groupByCase = (segments: readonly ReadSegment[]): readonly ReadCase[] =>
  [...Map.groupBy(segments, (segment) => segment.case)].map(([id, own]) => readCase(id, own));

const differ = (before: KnownCase['entries'], after: KnownCase['entries']): boolean =>
  before.size !== after.size || [...before.keys()].some((id) => !after.has(id));
