import type { LastBackup } from '../cases/recent-changes';
import type { StorageFailure } from '../failures';
import { done, type Outcome } from '../outcome';
import type { Shelf, ShelfRecord } from '../shelf/shelf';

/** What a vault keeps of itself. */
export interface OwnState {
  /** Id of this browser profile in chains. */
  readonly device?: string;
  /** Those that it had before everything was replaced. */
  readonly 'devices-before'?: readonly string[];
  /** Why there is a vault although others use this computer too. */
  readonly sharedComputer?: string;
  /** Public half of the recovery key: `age1…`. */
  readonly recovery?: string;
  readonly 'back-up'?: { readonly madeAt?: number };
  /** What is in the last back-up. */
  readonly 'backed-up'?: LastBackup;
}

/** The same as records, to be stored. */
export const ownRecords = (own: OwnState): readonly ShelfRecord[] =>
  Object.entries(own).map(([key, value]) => ({ kind: 'status', key, value }));

/** Reads it from the shelf. */
export async function ownState(shelf: Shelf): Promise<Outcome<OwnState, StorageFailure>> {
  const records = await shelf.records('status');
  if (!records.ok) return records;
  return done(Object.fromEntries(records.value.map(({ key, value }) => [key, value])));
}
