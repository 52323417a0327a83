import { canonical } from '../../log/canonical';
import { type CaseId, isErased, type StoredEntry } from '../../log/entry';
import { erasureIn } from '../../log/erasure';
import { parseEntry } from '../../log/parse';
import type { SaveFailure } from '../failures';
import type { OpenParts } from '../open-parts';
import { done, failed, type Outcome } from '../outcome';
import type { RecordName, Shelf, ShelfChange, ShelfRecord } from '../shelf/shelf';
import { MAX_SAVE_BYTES, type NewEntry } from '../vault';
import type { CaseKeeper } from './case-keeper';
import type { CasesOnShelf } from './cases-on-shelf';
import type { Envelopes } from './envelopes';
import { erasureRecords, erasuresFit, withoutErased } from './erasing';
import { type KnownCase, lastNumber, storedCase } from './known-case';
import type { OwnDevice } from './own-device';
import type { RecentChanges } from './recent-changes';

/** How often we try again after another tab compacted the case (`compaction.ts`), which changes its segments and none of its entries. */
const ATTEMPTS = 3;

type Appended = Outcome<readonly StoredEntry[], SaveFailure>;

/** `append` of an open vault. */
export function createAppend(
  shelf: Shelf,
  keeper: CaseKeeper,
  envelopes: Envelopes,
  device: Pick<OwnDevice, 'read'>,
  changes: RecentChanges,
  parts: OpenParts,
): CasesOnShelf['append'] {
  async function tryOnce(
    known: KnownCase,
    contents: readonly NewEntry[],
    drop: readonly RecordName[],
  ): Promise<Attempt> {
    const missing = contents.filter(({ id }) => !known.entries.has(id));
    const ids = await device.read();
    if (!ids.ok) return ids;
    const added = await envelopes.wrap(known.id, ids.value.now, missing, [...known.entries.values()]);
    if (!added.every(isReadable)) return failed('not-readable');
    if (!(await erasuresFit(known, added, parts.digest))) return failed('not-this-content');
    const erases = added.some((entry) => erasureIn(entry) !== undefined);
    const after = erases ? withoutErased(known, added) : withAdded(known, added);
    const records = await erasureRecords(added, parts.digest);
    const stored = await shelf.change(changeOf(known, after, added, records, drop));
    if (!stored.ok) return stored;
    if (added.length > 0) {
      const number = lastNumber(known) + 1;
      const now = { ...after, numbers: erases ? [number] : [...known.numbers, number] };
      keeper.remember(now);
      changes.arrived(added.length);
      parts.tell(erases ? { kind: 'cases', cases: [storedCase(now)] } : { kind: 'entries', entries: added });
      // In a turn of its own, so that the caller does not wait until the other tabs are told.
      setTimeout(() => parts.spread({ kind: 'case', case: known.id }));
      const last = added.at(-1) as StoredEntry;
      void parts.idle().then(() => envelopes.ready(last));
    }
    return done(contents.flatMap(({ id }) => after.entries.get(id) ?? []));
  }

  /** What is stored and cannot be read back would make a back-up that restores nothing. */
  const isReadable = (entry: StoredEntry): boolean =>
    parseEntry(entry) !== undefined && parts.reading.readBody(entry) !== 'invalid';

  /** The refusal to give when another tab changed the case first; `undefined` when that tab only compacted it. */
  async function conflictWith(known: KnownCase): Promise<SaveFailure | undefined> {
    const erased = await shelf.record({ kind: 'erased-case', key: known.id });
    if (!erased.ok) return erased.reason;
    const followed = await keeper.follow(known.id);
    if (erased.value !== undefined) return 'case-erased';
    if (!followed.ok) return followed.reason;
    return followed.value ? 'changed-elsewhere' : undefined;
  }

  async function appendAlone(
    id: CaseId,
    contents: readonly NewEntry[],
    drop: readonly RecordName[],
  ): Promise<Appended> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const known = await keeper.known(id);
      if (!known.ok) return known;
      if (known.value.damaged) return failed('case-damaged');
      if (contents.some((content) => isTaken(content, known.value))) return failed('id-taken');
      const outcome = await tryOnce(known.value, contents, drop);
      if (outcome.ok) return outcome;
      if (outcome.reason !== 'conflict') return failed(outcome.reason);
      const reason = await conflictWith(known.value);
      if (reason !== undefined) return failed(reason);
    }
    return failed('changed-elsewhere');
  }

  return async (id, entries, drop = []) => {
    const text = JSON.stringify(entries);
    if (new TextEncoder().encode(text).length > MAX_SAVE_BYTES) return failed('too-large');
    // The commitment is made over what will be read back: a value that JSON cannot hold is lost in storing.
    const contents = JSON.parse(text) as readonly NewEntry[];
    return parts.inTurn(`case ${id}`, () => appendAlone(id, contents, drop));
  };
}

type Attempt = Outcome<readonly StoredEntry[], SaveFailure | 'conflict'>;

function isTaken({ id, type, body }: NewEntry, { entries }: KnownCase): boolean {
  const entry = entries.get(id);
  if (entry === undefined) return false;
  return entry.type !== type || isErased(entry) || canonical(entry.body) !== canonical(body);
}

const withAdded = (known: KnownCase, added: readonly StoredEntry[]): KnownCase => ({
  ...known,
  entries: new Map([...known.entries, ...added.map((entry) => [entry.id, entry] as const)]),
});

function changeOf(
  known: KnownCase,
  after: KnownCase,
  added: readonly StoredEntry[],
  erasures: readonly ShelfRecord[],
  drop: readonly RecordName[],
): ShelfChange {
  const { id } = known;
  if (added.length === 0) return { drop };
  const at = [{ case: id, number: lastNumber(known) }];
  const number = lastNumber(known) + 1;
  // An id without segments may be that of a case that was erased.
  const unless = known.numbers.length > 0 ? [] : [{ kind: 'erased-case' as const, key: id }];
  if (erasures.length === 0) return { at, unless, drop, add: [{ case: id, number, entries: added, quarantine: [] }] };
  return {
    at,
    unless,
    drop,
    add: [{ ...storedCase(after), case: id, number }],
    remove: known.numbers.map((segment) => ({ case: id, number: segment })),
    put: erasures,
    forgetKept: true,
  };
}
