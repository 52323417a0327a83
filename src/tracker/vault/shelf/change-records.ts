import type { StorageFailure } from '../failures';
import { failed, type Outcome } from '../outcome';
import type { RecordName, Shelf, ShelfRecord } from './shelf';

/** Stores and drops records, whatever stands in the database already. */
export async function changeRecords(
  shelf: Shelf,
  change: { readonly put?: readonly ShelfRecord[]; readonly drop?: readonly RecordName[] },
): Promise<Outcome<void, StorageFailure>> {
  const outcome = await shelf.change(change);
  if (outcome.ok) return outcome;
  // A change without conditions cannot be in conflict with another; a shelf that says that it is has failed.
  return failed(outcome.reason === 'conflict' ? 'failed' : outcome.reason);
}
