import type { StorageFailure } from '../failures';
import { failed, type Outcome } from '../outcome';
import type { RecordName, Shelf, ShelfRecord } from './shelf';

/** Stores and drops records, supposing nothing of what is there. */
export async function changeRecords(
  shelf: Shelf,
  change: { readonly put?: readonly ShelfRecord[]; readonly drop?: readonly RecordName[] },
): Promise<Outcome<void, StorageFailure>> {
  const outcome = await shelf.change(change);
  if (outcome.ok) return outcome;
  // What supposes nothing cannot be in conflict; a shelf that says so all the same failed.
  return failed(outcome.reason === 'conflict' ? 'failed' : outcome.reason);
}
