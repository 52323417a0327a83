/** Texts of a case that do not say whom they are about, so that only a person can say whether a family may have them. */
import type { Day } from '../../../protocol/day';
import { taskById } from '../../../protocol/order';
import type { Procedure, TaskId } from '../../../protocol/procedure';
import type { EntryId } from '../../log/entry';
import type { CaseFile } from '../case';
import { type EntryOf, type EventType, KINDS, type TellingEntry } from '../entries';
import type { Kinds, Readers } from '../entries/schema/kind';
import { timelineOf } from '../queries/timeline';
import { pupilsOf } from '../references';
import { writtenIn } from '../written';
import { dutchDay } from './day';
import { readersOf } from './may-read';
import { REPORT_WORDS as WORDS } from './words';

export interface LooseNote {
  readonly entry: EntryId;
  readonly on: Day;
  readonly kind: string;
  readonly text: string;
  /** Part of a report where it stands once it was chosen; the others are listed apart, and only where someone sees everything. */
  readonly inPart: boolean;
}

type Answer<R> = R extends (...given: never) => infer A ? A : R;

/** Types of entry of which it may hang on a person whether a family reads them. */
type LooseType = {
  [T in EventType]: Extract<Answer<(typeof KINDS)[T]['readers']>, 'its-pupils' | 'on-choice' | 'writer'> extends never
    ? never
    : T;
}[EventType];

function taskWords(procedure: Procedure, id: TaskId): string {
  const task = taskById(procedure, id)?.task.text;
  return task === undefined ? WORDS.taskNote : `${WORDS.taskNote} "${task}"`;
}

/** What such a note is called. */
const KIND_WORDS: { readonly [T in LooseType]: (entry: EntryOf<T>, procedure: Procedure) => string } = {
  'working-note-written': () => WORDS.workingNote,
  'task-done': ({ body }, procedure) => taskWords(procedure, body.task),
  'task-not-applicable': ({ body }, procedure) => taskWords(procedure, body.task),
  'talk-held': ({ body }) => WORDS.talkKinds[body.kind],
  'decision-taken': ({ body }) => WORDS.decisionKinds[body.kind],
  'agreement-made': () => WORDS.parts.agreements,
  'observation-noted': () => WORDS.parts.observations,
  'evidence-seen': () => WORDS.evidence,
  // What is to be done on which day is more than the words that were typed.
  'reminder-set': ({ body: { on, sort } }) =>
    [`${WORDS.reminderOn} ${dutchDay(on)}`, sort && WORDS.reminderSorts[sort]].filter(Boolean).join(', '),
  'reminder-done': () => WORDS.reminder,
};

function kindWords(entry: TellingEntry, procedure: Procedure): string {
  const words = Object.hasOwn(KIND_WORDS, entry.type) ? KIND_WORDS[entry.type as LooseType] : undefined;
  return (
    (words as ((entry: TellingEntry, procedure: Procedure) => string) | undefined)?.(entry, procedure) ?? WORDS.note
  );
}

/** What waits for a person: in a part of the report, or in a list apart. */
function waits(entry: TellingEntry, readers: Readers, kinds: Kinds): 'in-part' | 'apart' | undefined {
  if (readers === 'on-choice' || readers === 'writer') return 'apart';
  return readers === 'its-pupils' && pupilsOf(entry, kinds).length === 0 ? 'in-part' : undefined;
}

/** Notes with tasks, decisions, agreements, talks and observations without a pupil, and working notes, in order of days. */
export function looseNotes(file: CaseFile, procedure: Procedure, kinds: Kinds = KINDS): readonly LooseNote[] {
  return timelineOf(file, kinds).flatMap(({ on, reads }): LooseNote[] => {
    const place = reads && waits(reads, readersOf(reads, kinds), kinds);
    if (reads === undefined || place === undefined) return [];
    const texts = writtenIn(reads, kinds).flatMap(({ text, of }) => (of === undefined ? text : []));
    if (texts.length === 0) return [];
    const kind = kindWords(reads, procedure);
    return [{ entry: reads.id, on, kind, text: texts.join('\n'), inPart: place === 'in-part' }];
  });
}

/** Those that a report may have. What was written for its writer alone is never in one. */
export function looseForReport(file: CaseFile, procedure: Procedure): readonly LooseNote[] {
  const own = new Set(file.live.flatMap((entry) => (readersOf(entry) === 'writer' ? entry.id : [])));
  return looseNotes(file, procedure).filter(({ entry }) => !own.has(entry));
}
