/** What of a case stays behind when it is handed over, and how to tell that of one that came. */
import type { EntryId, StoredEntry } from '../../log/entry';
import { withheldIn } from '../../log/withheld';
import type { CaseFile } from '../case';
import { KINDS } from '../entries';
import { kindOf } from '../entries/schema/body';
import { knownEntry } from '../read-entry';

/** How much of a case goes along. `summary`: who, when, how far it came, the last evaluation, and how it ended. */
export type Share = 'whole' | 'without-notes' | 'summary';

/** Notes for their writer alone; known by their type where their content is not here. */
const isNote = ({ type }: Pick<StoredEntry, 'type'>): boolean => kindOf(type, KINDS)?.readers === 'writer';

/** The entries that stay behind, with what corrected them or took them back; the case that remains folds as before. */
export function leftOutOf(file: CaseFile, share: Share): ReadonlySet<EntryId> {
  if (share === 'whole') return new Set();
  return share === 'summary' ? notInSummary(file) : notesIn(file);
}

function amended(entry: StoredEntry): EntryId | undefined {
  const known = knownEntry(entry);
  return known?.type === 'entry-corrected' || known?.type === 'entry-retracted' ? known.body.target : undefined;
}

/** These entries and everything that amends one of them, or an amendment of one. */
function withAmendments({ entries }: CaseFile, ids: Iterable<EntryId>): Set<EntryId> {
  const amendments = Map.groupBy(entries, amended);
  // A set is walked through up to what was put in it last.
  const all = new Set(ids);
  for (const id of all) for (const amendment of amendments.get(id) ?? []) all.add(amendment.id);
  return all;
}

const notesIn = (file: CaseFile): ReadonlySet<EntryId> =>
  withAmendments(
    file,
    file.entries.filter(isNote).map(({ id }) => id),
  );

function notInSummary(file: CaseFile): ReadonlySet<EntryId> {
  const last = file.live.findLast(({ type }) => type === 'evaluation-held');
  const kept = withAmendments(
    file,
    file.live.filter((entry) => kindOf(entry.type, KINDS)?.inSummary || entry === last).map(({ id }) => id),
  );
  // An erasure says what is gone and nothing more, and what an entry of a newer program says nobody here knows.
  return new Set(file.entries.filter(({ id, type }) => type !== 'entry-erased' && !kept.has(id)).map(({ id }) => id));
}

const AMENDING = ['entry-corrected', 'entry-retracted'];

/**
 * Whether the case came as a summary: more than working notes was left out, the intake among it. It counts where it is
 * whole.
 */
export const isSummary = ({ entries, live }: Pick<CaseFile, 'entries' | 'live'>): boolean =>
  withheldIn(entries).some((entry) => !isNote(entry) && !AMENDING.includes(entry.type)) &&
  !live.some(({ type }) => type === 'intake-recorded');
