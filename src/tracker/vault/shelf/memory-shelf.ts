import type { CaseId } from '../../log/entry';
import { done, failed } from '../outcome';
import type { RecordName, Segment, SegmentName, Shelf, ShelfChange, ShelfRecord } from './shelf';

const BATCH_CASES = 200;

type Cases = Map<CaseId, Map<number, Segment>>;

const keyOf = ({ kind, key }: RecordName): string => JSON.stringify([kind, key]);

/** A shelf that forgets everything with the page. Values are copied in and out, as a database would. */
export function createMemoryShelf(): Shelf {
  let live: Cases = new Map();
  let staged: Cases = new Map();
  let kept: Cases | undefined;
  const records = new Map<string, ShelfRecord>();

  const has = ({ case: id, number }: SegmentName): boolean => live.get(id)?.has(number) ?? false;
  const segmentsOf = (id: CaseId): readonly Segment[] =>
    [...(live.get(id)?.values() ?? [])].sort((one, other) => one.number - other.number).map(copy);
  const put = (changes: readonly ShelfRecord[] = []): void => {
    for (const record of changes) records.set(keyOf(record), copy(record));
  };

  function remove({ case: id, number }: SegmentName): void {
    const own = live.get(id);
    own?.delete(number);
    if (own?.size === 0) live.delete(id);
  }

  const last = (id: CaseId): number => Math.max(0, ...(live.get(id)?.keys() ?? []));

  function holds({ add: added = [], remove: removed = [], at = [], unless = [] }: ShelfChange): boolean {
    if (added.some(has) || !removed.every(has) || unless.some((name) => records.has(keyOf(name)))) return false;
    return at.every(({ case: id, number }) => last(id) === number);
  }

  return {
    async *segments() {
      const ids = [...live.keys()];
      for (let from = 0; from < ids.length; from += BATCH_CASES) {
        const segments = ids.slice(from, from + BATCH_CASES).flatMap(segmentsOf);
        yield done({ segments, totalCases: ids.length });
      }
    },
    segmentsOf: async (id) => done(segmentsOf(id)),
    names: async () => done([...live.values()].flatMap((own) => [...own.values()].map(nameOf))),
    behind: async () => done([]),
    record: async (name) => done(copy(records.get(keyOf(name)))),
    holds: async (name) => done(records.has(keyOf(name))),
    records: async (kind) => done([...records.values()].filter((record) => record.kind === kind).map(copy)),
    async change(change) {
      if (!holds(change)) return failed('conflict');
      for (const name of change.remove ?? []) remove(name);
      for (const segment of change.add ?? []) add(live, segment);
      for (const name of change.drop ?? []) records.delete(keyOf(name));
      put(change.put);
      if (change.forgetKept) kept = undefined;
      return done(undefined);
    },
    async stage(segments) {
      for (const segment of segments) add(staged, segment);
      return done(undefined);
    },
    async unstage() {
      staged = new Map();
      return done(undefined);
    },
    async swap(changes) {
      [kept, live, staged] = [live, staged, new Map()];
      put(changes);
      return done(undefined);
    },
    async swapBack(changes) {
      if (kept === undefined) return failed('nothing-kept');
      [kept, live] = [live, kept];
      put(changes);
      return done(undefined);
    },
    hasKept: async () => done(kept !== undefined),
  };
}

const copy = <Value>(value: Value): Value => structuredClone(value);
const nameOf = ({ case: id, number }: Segment): SegmentName => ({ case: id, number });

function add(cases: Cases, segment: Segment): void {
  const own = cases.get(segment.case) ?? new Map<number, Segment>();
  cases.set(segment.case, own.set(segment.number, copy(segment)));
}
