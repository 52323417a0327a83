import type { StorageFailure } from '../failures';
import type { OpenParts } from '../open-parts';
import { done, failed, type Outcome } from '../outcome';
import { changeRecords } from '../shelf/change-records';
import type { RecordName, Shelf } from '../shelf/shelf';
import type { VaultDrafts } from '../vault';
import { type DraftName, draftName, readDraftName } from './draft-name';

interface Draft {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: unknown;
}

/** A draft as it lies on the shelf. */
interface Kept extends DraftName, Draft {}

/** A save that has not begun yet; later values take its place. */
interface Waiting {
  value: unknown;
  readonly stored: Promise<Outcome<void, StorageFailure>>;
}

export interface OpenDrafts extends VaultDrafts {
  /** Resolves when everything that was given for these keys is stored, or refused. */
  settled(keys: readonly string[]): Promise<void>;
  /** What goes with an entry that was made of this draft: what this tab wrote, and what it went on from. */
  usedUp(key: string): readonly RecordName[];
  /** Everything that any tab wrote under these keys. */
  ofAllTabs(keys: readonly string[]): Promise<Outcome<readonly RecordName[], StorageFailure>>;
}

const recordOf = (name: DraftName): RecordName => ({ kind: 'draft', key: draftName(name) });

/** Drafts on a shelf. While one is being stored, only the newest of what comes in under its key waits. */
export function createDrafts(shelf: Shelf, { now, tab, openTabs }: OpenParts): OpenDrafts {
  const waiting = new Map<string, Waiting>();
  /** By key, the last write or removal that was begun. */
  const last = new Map<string, Promise<unknown>>();
  /** By key, the draft of a closed tab that was read here: the next save takes its place. */
  const wentOnFrom = new Map<string, DraftName>();

  /** Begins the work as soon as the one before it under this key is over. */
  function inTurn<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    const turn = (last.get(key) ?? Promise.resolve()).then(work);
    last.set(key, turn);
    void turn.finally(() => {
      if (last.get(key) === turn) last.delete(key);
    });
    return turn;
  }

  async function all(): Promise<Outcome<readonly Kept[], StorageFailure>> {
    const records = await shelf.records('draft');
    if (!records.ok) return records;
    const kept = records.value.map(({ key: name, value }) => ({ ...readDraftName(name), ...(value as Draft) }));
    return done(kept.toSorted((one, other) => other.at - one.at));
  }

  /** The drafts under this key, newest first, by whether another open tab holds them. */
  async function under(
    key: string,
  ): Promise<Outcome<{ readonly free: readonly Kept[]; readonly held: readonly Kept[] }, StorageFailure>> {
    const drafts = await all();
    if (!drafts.ok) return drafts;
    const open = await openTabs();
    const isHeld = (draft: Kept): boolean => draft.tab !== undefined && draft.tab !== tab && open.has(draft.tab);
    const own = drafts.value.filter((draft) => draft.key === key);
    return done({ free: own.filter((draft) => !isHeld(draft)), held: own.filter(isHeld) });
  }

  const usedUp = (key: string): readonly RecordName[] =>
    [{ key, tab }, wentOnFrom.get(key)].flatMap((name) => (name === undefined ? [] : recordOf(name)));

  return {
    save(key, value) {
      const before = waiting.get(key);
      if (before !== undefined) {
        before.value = value;
        return before.stored;
      }
      const stored = inTurn(key, async () => {
        if (waiting.get(key) === own) waiting.delete(key);
        const from = wentOnFrom.get(key);
        const put = [{ ...recordOf({ key, tab }), value: { at: now(), value: own.value } }];
        const saved = await changeRecords(shelf, from === undefined ? { put } : { put, drop: [recordOf(from)] });
        if (saved.ok && wentOnFrom.get(key) === from) wentOnFrom.delete(key);
        return saved;
      });
      const own: Waiting = { value, stored };
      waiting.set(key, own);
      return stored;
    },
    async read(key) {
      const found = await under(key);
      if (!found.ok) return found;
      const { free } = found.value;
      const newest = free.find((draft) => draft.tab === tab) ?? free[0];
      if (newest === undefined) {
        // A row that is there and does not open is no draft to go on from, and none to write over.
        const there = await shelf.holds(recordOf({ key, tab }));
        if (!there.ok) return there;
        return there.value ? failed('failed') : done(undefined);
      }
      if (newest.tab !== tab) wentOnFrom.set(key, newest);
      return done(newest.value);
    },
    setAside: (key) => void wentOnFrom.delete(key),
    async elsewhere(key) {
      const found = await under(key);
      return found.ok ? done(found.value.held.map(({ at, value }) => ({ at, value }))) : found;
    },
    remove(key) {
      // A draft that is saved after this removal must not be removed with the ones before it.
      waiting.delete(key);
      return inTurn(key, async () => {
        const dropped = await changeRecords(shelf, { drop: usedUp(key) });
        if (dropped.ok) wentOnFrom.delete(key);
        return dropped;
      });
    },
    async list() {
      const drafts = await all();
      if (!drafts.ok) return drafts;
      const newest = new Map(drafts.value.toReversed().map(({ key, at }) => [key, at]));
      const listed = [...newest].map(([key, at]) => ({ key, at }));
      return done(listed.toSorted((one, other) => other.at - one.at));
    },
    async settled(keys) {
      await Promise.all(keys.map((key) => last.get(key)));
    },
    usedUp,
    async ofAllTabs(keys) {
      const drafts = await all();
      return drafts.ok ? done(drafts.value.filter(({ key }) => keys.includes(key)).map(recordOf)) : drafts;
    },
  };
}
