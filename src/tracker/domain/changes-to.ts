import type { EntryId, StoredEntry } from '../log/entry';
import type { IncomingChange } from '../log/incoming-change';
import type { CaseEntry, EventType } from './entries';
import { readEntry } from './read-entry';

/** What an entry of each kind changes of what was told before it; `undefined` for what is told beside it. */
const CHANGES: Readonly<Record<EventType, IncomingChange | undefined>> = {
  'case-opened': 'opening',
  'intake-recorded': 'intake',
  'pupil-added': undefined,
  'pupil-changed': 'pupil',
  'pupil-removed': 'pupil',
  'home-told': undefined,
  'home-removed': 'pupil',
  'report-received': undefined,
  'report-handed-over': undefined,
  'task-done': undefined,
  'task-not-applicable': 'plan',
  'task-reopened': 'plan',
  'talk-held': undefined,
  'agreement-made': undefined,
  'agreement-checked': undefined,
  'consent-given': undefined,
  'consent-refused': undefined,
  'parents-contacted': undefined,
  'parents-not-told': undefined,
  'decision-taken': undefined,
  'measure-taken': undefined,
  'measure-ended': undefined,
  'evaluation-planned': undefined,
  'evaluation-cancelled': 'plan',
  'evaluation-held': undefined,
  'evaluation-went-on': undefined,
  'step-advanced': 'step',
  // An offer waits for an answer, and changes nothing before it.
  'ownership-offered': undefined,
  'ownership-accepted': 'owner',
  'ownership-declined': 'owner',
  'observation-noted': undefined,
  'evidence-seen': undefined,
  'working-note-written': undefined,
  'sent-outside': undefined,
  'left-out-of-copy': undefined,
  'access-asked': undefined,
  'entry-corrected': 'corrects',
  'entry-retracted': 'takes-back',
  'entry-erased': 'erases',
  'case-closed': 'status',
  'case-reopened': 'status',
  'case-voided': 'status',
};

/** What an entry that comes from elsewhere would change of a case that is here with these entries; `undefined` when it only adds. */
export function changesTo(ours: ReadonlyMap<EntryId, StoredEntry>): (entry: StoredEntry) => IncomingChange | undefined {
  let known: ReadonlySet<string> | undefined;
  const knows = (who: string): boolean => {
    known ??= new Set([...ours.values()].flatMap(addedIn));
    return known.has(who);
  };
  return (entry) => {
    const read = readEntry(entry);
    if (read.kind === 'unknown') return 'unknown';
    if (read.kind !== 'known') return undefined;
    const told = read.entry;
    // Whichever of two comes first in the order gives the names.
    if (told.type === 'pupil-added') return knows(told.body.pupil) ? 'pupil' : undefined;
    if (told.type === 'home-told') return knows(told.body.home) ? 'pupil' : undefined;
    return amendsNothingOf(told, ours) ? undefined : CHANGES[told.type];
  };
}

/** An amendment of what comes in with it. */
const amendsNothingOf = (told: CaseEntry, ours: ReadonlyMap<EntryId, StoredEntry>): boolean =>
  (told.type === 'entry-corrected' || told.type === 'entry-retracted' || told.type === 'entry-erased') &&
  !ours.has(told.body.target);

/** The pupil or the home that the entry tells of. */
function addedIn(stored: StoredEntry): string[] {
  const read = readEntry(stored);
  if (read.kind !== 'known') return [];
  const { entry } = read;
  if (entry.type === 'pupil-added') return [entry.body.pupil];
  return entry.type === 'home-told' ? [entry.body.home] : [];
}
