import type { StorageFailure } from '../failures';
import { done, type Outcome } from '../outcome';
import { changeRecords } from '../shelf/change-records';
import type { Shelf } from '../shelf/shelf';
import type { VaultDrafts } from '../vault';

interface Draft {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: unknown;
}

/** A save that has not begun yet; later values take its place. */
interface Waiting {
  value: unknown;
  readonly stored: Promise<Outcome<void, StorageFailure>>;
}

export interface OpenDrafts extends VaultDrafts {
  /** Resolves when everything that was given for these keys is stored, or refused. */
  settled(keys: readonly string[]): Promise<void>;
}

/** Drafts on a shelf. While one is being stored, only the newest of what comes in under its key waits. `now` in milliseconds since 1970. */
export function createDrafts(shelf: Shelf, now: () => number): OpenDrafts {
  const waiting = new Map<string, Waiting>();
  /** By key, the last write or removal that was begun. */
  const last = new Map<string, Promise<unknown>>();

  /** Begins the work as soon as the one before it under this key is over. */
  function inTurn<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    const turn = (last.get(key) ?? Promise.resolve()).then(work);
    last.set(key, turn);
    void turn.finally(() => {
      if (last.get(key) === turn) last.delete(key);
    });
    return turn;
  }

  return {
    save(key, value) {
      const before = waiting.get(key);
      if (before !== undefined) {
        before.value = value;
        return before.stored;
      }
      const stored = inTurn(key, () => {
        if (waiting.get(key) === own) waiting.delete(key);
        return changeRecords(shelf, { put: [{ kind: 'draft', key, value: { at: now(), value: own.value } }] });
      });
      const own: Waiting = { value, stored };
      waiting.set(key, own);
      return stored;
    },
    async read(key) {
      const record = await shelf.record({ kind: 'draft', key });
      return record.ok ? done((record.value?.value as Draft | undefined)?.value) : record;
    },
    remove(key) {
      // A draft that is saved after this removal must not be removed with the ones before it.
      waiting.delete(key);
      return inTurn(key, () => changeRecords(shelf, { drop: [{ kind: 'draft', key }] }));
    },
    async list() {
      const records = await shelf.records('draft');
      if (!records.ok) return records;
      const drafts = records.value.map(({ key, value }) => ({ key, at: (value as Draft).at }));
      return done(drafts.toSorted((one, other) => other.at - one.at));
    },
    async settled(keys) {
      await Promise.all(keys.map((key) => last.get(key)));
    },
  };
}
