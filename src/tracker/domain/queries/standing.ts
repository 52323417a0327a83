/** Which entries count and how they read: after corrections, without what was retracted or erased. */
import type { EntryId, StoredEntry } from '../../log/entry';
import { isErased } from '../../log/entry';
import type { CaseEntry, EntryOf, TellingEntry } from '../entries';
import { knownAmong, knownEntry } from '../read-entry';

export interface Standing {
  /** Entries that count, as they read now, in the order given. */
  readonly live: readonly TellingEntry[];
  readonly unknown: readonly EntryId[];
}

/** Whether the entry tells something itself; the others amend one that does. */
export const isTelling = (entry: CaseEntry): entry is TellingEntry =>
  entry.type !== 'entry-corrected' && entry.type !== 'entry-retracted' && entry.type !== 'entry-erased';

/** Entries that no longer count. From the last back, so that a retraction undoes an earlier one; the opening always counts. */
export function retractedAmong(entries: readonly CaseEntry[]): ReadonlySet<EntryId> {
  const gone = new Set<EntryId>();
  for (const entry of entries.toReversed()) {
    if (entry.type === 'entry-retracted' && !gone.has(entry.id)) gone.add(entry.body.target);
  }
  for (const entry of entries) if (entry.type === 'case-opened') gone.delete(entry.id);
  return gone;
}

/** The last correction of each entry, by the id of what it corrects. */
function correctionsAmong(entries: readonly CaseEntry[], gone: ReadonlySet<EntryId>) {
  const corrections = new Map<EntryId, EntryOf<'entry-corrected'>>();
  for (const entry of entries) {
    if (entry.type === 'entry-corrected' && !gone.has(entry.id)) corrections.set(entry.body.target, entry);
  }
  return corrections;
}

/** What counts of these entries, which come in order of (time, id). */
export function standingOf(entries: readonly StoredEntry[]): Standing {
  const known = knownAmong(entries);
  const unknown = known.length === entries.length ? [] : unknownAmong(entries);
  const telling = known.filter(isTelling);
  if (telling.length === known.length) return { live: telling, unknown };
  const gone = retractedAmong(known);
  const corrections = correctionsAmong(known, gone);
  const live = telling.filter(({ id }) => !gone.has(id)).map((entry) => corrected(entry, corrections.get(entry.id)));
  // One that was set aside counts no more than anything else that was taken back.
  return { live, unknown: unknown.filter((id) => !gone.has(id)) };
}

const unknownAmong = (entries: readonly StoredEntry[]): readonly EntryId[] =>
  entries.filter((entry) => !isErased(entry) && knownEntry(entry) === undefined).map(({ id }) => id);

const corrected = (entry: TellingEntry, correction: EntryOf<'entry-corrected'> | undefined): TellingEntry =>
  correction?.body.of === entry.type ? ({ ...entry, body: correction.body.body } as TellingEntry) : entry;
