import type { DeviceId } from '../../log/entry';
import type { StorageFailure } from '../failures';
import { done, type Outcome } from '../outcome';
import type { Shelf, ShelfRecord } from '../shelf/shelf';

/** The ids of this browser profile in chains. */
export interface DeviceIds {
  /** Under which is written now. */
  readonly now: DeviceId;
  /** Under which was written before everything was replaced, or that was taken back. */
  readonly before: readonly DeviceId[];
}

/**
 * Follows which ids these are. Where everything is replaced by a back-up, what was written after it lives on in the files
 * of colleagues: whoever went on under the same id would give numbers out a second time, and a colleague could take
 * neither. So every replacing comes with an id of its own.
 */
export interface OwnDevice {
  read(): Promise<Outcome<DeviceIds, StorageFailure>>;
  /** The records that make this the id from now on; they go with what replaces everything. */
  renewed(next: DeviceId): Promise<Outcome<readonly ShelfRecord[], StorageFailure>>;
  /** Everything was replaced, here or in another tab: the ids are read again. */
  startOver(): void;
}

const NOW = { kind: 'status', key: 'device' } as const;
const BEFORE = { kind: 'status', key: 'devices-before' } as const;

export function createOwnDevice(shelf: Shelf, first: DeviceIds): OwnDevice {
  let known: DeviceIds | undefined = first;

  async function read(): Promise<Outcome<DeviceIds, StorageFailure>> {
    if (known !== undefined) return done(known);
    const now = await shelf.record(NOW);
    if (!now.ok) return now;
    const before = await shelf.record(BEFORE);
    if (!before.ok) return before;
    known = {
      now: (now.value?.value as DeviceId | undefined) ?? first.now,
      before: (before.value?.value as readonly DeviceId[] | undefined) ?? [],
    };
    return done(known);
  }

  return {
    read,
    async renewed(next) {
      const ids = await read();
      if (!ids.ok) return ids;
      const { now, before } = ids.value;
      return done([
        { ...NOW, value: next },
        { ...BEFORE, value: [...before, now] },
      ]);
    },
    startOver() {
      known = undefined;
    },
  };
}
