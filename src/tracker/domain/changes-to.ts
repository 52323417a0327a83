import type { EntryId, StoredEntry } from '../log/entry';
import type { IncomingChange } from '../log/incoming-change';
import { inOrder } from '../log/order';
import type { Amendment, CaseEntry, EntryOf, EventType } from './entries';
import { knownAmong, readEntry } from './read-entry';
import { definedBy, type Reference, referencesIn } from './references';

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
  // An offer would stand in the place of one of ours, and the answer be taken for an answer to that.
  'ownership-offered': 'owner',
  'ownership-accepted': 'owner',
  'ownership-declined': 'owner',
  'reminder-set': undefined,
  'reminder-done': 'plan',
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

/**
 * What an entry that comes from elsewhere would change of a case that is here with these entries; `undefined` when it only
 * adds.
 * @param coming the ids of all that comes with it
 */
export function changesTo(
  ours: ReadonlyMap<EntryId, StoredEntry>,
  coming: ReadonlySet<EntryId>,
): (entry: StoredEntry) => IncomingChange | undefined {
  let own: Standing | undefined;
  return (entry) => {
    const read = readEntry(entry);
    if (read.kind === 'unknown') return 'unknown';
    if (read.kind !== 'known') return undefined;
    const told = read.entry;
    if (isAmendment(told) && !ours.has(told.body.target)) {
      // What it is about may come later, from somebody else, and would then be amended before anybody read it.
      return coming.has(told.body.target) ? undefined : 'waits';
    }
    const change = CHANGES[told.type];
    if (change !== undefined) return change;
    own ??= standingIn(ours.values());
    return changeBeside(told, own);
  };
}

/** What stands here that an entry which is told beside it can still change. */
interface Standing {
  /** Everything that has a name by which others refer to it. */
  readonly named: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

const keyOf = ({ kind, id }: Reference): string => JSON.stringify([kind, id]);

function standingIn(ours: Iterable<StoredEntry>): Standing {
  const named = new Set<string>();
  const done = new Set<string>();
  const asked = new Set<string>();
  for (const told of knownAmong(inOrder([...ours]))) {
    const defined = definedBy(told);
    if (defined) named.add(keyOf(defined));
    if (told.type === 'consent-given' || told.type === 'consent-refused') asked.add(told.body.pupil);
    if (told.type === 'task-done' || told.type === 'task-not-applicable') done.add(told.body.task);
    if (told.type === 'task-reopened') done.delete(told.body.task);
  }
  return { named, done, asked };
}

function changeBeside(told: CaseEntry, { named, done, asked }: Standing): IncomingChange | undefined {
  if (told.type === 'task-done') return done.has(told.body.task) ? undefined : 'ticks';
  if ((told.type === 'consent-given' || told.type === 'consent-refused') && asked.has(told.body.pupil))
    return 'consent';
  const defined = definedBy(told);
  // Whichever of two comes first in the order gives the names.
  if (defined && named.has(keyOf(defined))) {
    if (defined.kind === 'pupil' || defined.kind === 'home') return 'pupil';
    return defined.again === undefined ? 'names-again' : 'settles';
  }
  const settles = referencesIn(told).some((one) => !isBeside(one) && named.has(keyOf(one)));
  return settles ? 'settles' : undefined;
}

/** Whoever is told of, and the talk in which it was agreed, stay what they are; of every other kind that comes, it is asked. */
const isBeside = ({ kind }: Reference): boolean => kind === 'pupil' || kind === 'home' || kind === 'talk';

const isAmendment = (told: CaseEntry): told is EntryOf<Amendment> =>
  told.type === 'entry-corrected' || told.type === 'entry-retracted' || told.type === 'entry-erased';
