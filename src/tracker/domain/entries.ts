/** What entries say: every kind by its type, from which all else about entries follows. Past tense; a body never changes after it was written. */
import type * as v from 'valibot';
import type { Entry } from '../log/entry';
import { accessAsked } from './entries/access-asked';
import { agreementChecked } from './entries/agreement-checked';
import { agreementMade } from './entries/agreement-made';
import { caseClosed } from './entries/case-closed';
import { caseOpened } from './entries/case-opened';
import { caseReopened } from './entries/case-reopened';
import { caseVoided } from './entries/case-voided';
import { consentGiven } from './entries/consent-given';
import { consentRefused } from './entries/consent-refused';
import { decisionTaken } from './entries/decision-taken';
import { entryCorrected } from './entries/entry-corrected';
import { entryErased } from './entries/entry-erased';
import { entryRetracted } from './entries/entry-retracted';
import { evaluationCancelled } from './entries/evaluation-cancelled';
import { evaluationHeld } from './entries/evaluation-held';
import { evaluationPlanned } from './entries/evaluation-planned';
import { evaluationWentOn } from './entries/evaluation-went-on';
import { evidenceSeen } from './entries/evidence-seen';
import { homeRemoved } from './entries/home-removed';
import { homeTold } from './entries/home-told';
import { intakeRecorded } from './entries/intake-recorded';
import { leftOutOfCopy } from './entries/left-out-of-copy';
import { measureEnded } from './entries/measure-ended';
import { measureTaken } from './entries/measure-taken';
import { observationNoted } from './entries/observation-noted';
import { ownershipAccepted } from './entries/ownership-accepted';
import { ownershipDeclined } from './entries/ownership-declined';
import { ownershipOffered } from './entries/ownership-offered';
import { parentsContacted } from './entries/parents-contacted';
import { parentsNotTold } from './entries/parents-not-told';
import { pupilAdded } from './entries/pupil-added';
import { pupilChanged } from './entries/pupil-changed';
import { pupilRemoved } from './entries/pupil-removed';
import { reminderDone } from './entries/reminder-done';
import { reminderSet } from './entries/reminder-set';
import { reportHandedOver } from './entries/report-handed-over';
import { reportReceived } from './entries/report-received';
import type { author, deviation, feeling, person, pupilNames, quote } from './entries/schema/fields';
import type { Kinds } from './entries/schema/kind';
import type { MarkedFields } from './entries/schema/marked-fields';
import { sentOutside } from './entries/sent-outside';
import { stepAdvanced } from './entries/step-advanced';
import { talkHeld } from './entries/talk-held';
import { taskDone } from './entries/task-done';
import { taskNotApplicable } from './entries/task-not-applicable';
import { taskReopened } from './entries/task-reopened';
import { workingNoteWritten } from './entries/working-note-written';

/** Every kind of entry, by its type. The types are those that stored cases hold: one that disappears makes old cases read-only. */
export const KINDS = {
  'case-opened': caseOpened,
  'intake-recorded': intakeRecorded,
  'pupil-added': pupilAdded,
  'pupil-changed': pupilChanged,
  'pupil-removed': pupilRemoved,
  'home-told': homeTold,
  'home-removed': homeRemoved,
  'report-received': reportReceived,
  'report-handed-over': reportHandedOver,
  'task-done': taskDone,
  'task-not-applicable': taskNotApplicable,
  'task-reopened': taskReopened,
  'talk-held': talkHeld,
  'agreement-made': agreementMade,
  'agreement-checked': agreementChecked,
  'consent-given': consentGiven,
  'consent-refused': consentRefused,
  'parents-contacted': parentsContacted,
  'parents-not-told': parentsNotTold,
  'decision-taken': decisionTaken,
  'measure-taken': measureTaken,
  'measure-ended': measureEnded,
  'evaluation-planned': evaluationPlanned,
  'evaluation-cancelled': evaluationCancelled,
  'evaluation-held': evaluationHeld,
  'evaluation-went-on': evaluationWentOn,
  'step-advanced': stepAdvanced,
  'ownership-offered': ownershipOffered,
  'ownership-accepted': ownershipAccepted,
  'ownership-declined': ownershipDeclined,
  'reminder-set': reminderSet,
  'reminder-done': reminderDone,
  'observation-noted': observationNoted,
  'evidence-seen': evidenceSeen,
  'working-note-written': workingNoteWritten,
  'sent-outside': sentOutside,
  'left-out-of-copy': leftOutOfCopy,
  'access-asked': accessAsked,
  'entry-corrected': entryCorrected,
  'entry-retracted': entryRetracted,
  'entry-erased': entryErased,
  'case-closed': caseClosed,
  'case-reopened': caseReopened,
  'case-voided': caseVoided,
} as const satisfies Kinds;

type Newest<T extends EventType> = (typeof KINDS)[T]['body']['newest'];

type ReadonlyDeep<T> = T extends string
  ? T
  : T extends readonly (infer Item)[]
    ? readonly ReadonlyDeep<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
      : T;

export type EventType = keyof typeof KINDS;
export type BodyOf<T extends EventType> = ReadonlyDeep<v.InferOutput<Newest<T>>>;

/** Fields of that kind in which people write what happened. */
export type WrittenField<T extends EventType> = { [K in T]: MarkedFields<Newest<K>, 'written'> }[T];

/** Fields that a person fills in and that a refusal can name: texts, names and days of any kind. */
export type ToldField = {
  [T in EventType]: MarkedFields<
    Newest<T>,
    | 'written'
    | 'name'
    | 'carer'
    | 'contact'
    | 'label'
    | 'pupil-names'
    | 'pupil-class'
    | 'past-day'
    | 'start-day'
    | 'end-day'
  >;
}[EventType];

/** Something that happened in a case, before it is put into an envelope. */
export type EventOf<T extends EventType> = { [K in T]: { readonly type: K; readonly body: BodyOf<K> } }[T];
export type CaseEvent = EventOf<EventType>;

/** Types that change how other entries count instead of telling something of the case. */
export type Amendment = 'entry-corrected' | 'entry-retracted' | 'entry-erased';

/** An entry whose type is known and whose body was read. */
export type EntryOf<T extends EventType> = {
  [K in T]: Omit<Entry, 'type' | 'body'> & { readonly type: K; readonly body: BodyOf<K> };
}[T];
export type CaseEntry = EntryOf<EventType>;

/** An entry that tells something of the case. */
export type TellingEntry = EntryOf<Exclude<EventType, Amendment>>;

export type { PupilId } from './entries/schema/mark';
export type HomeId = string;
export type AgreementId = string;
export type TalkId = string;
export type EvaluationId = string;
export type ReminderId = string;
export type Author = ReadonlyDeep<v.InferOutput<typeof author>>;
export type Person = ReadonlyDeep<v.InferOutput<typeof person>>;
export type PupilNames = ReadonlyDeep<v.InferOutput<typeof pupilNames>>;
export type Quote = ReadonlyDeep<v.InferOutput<typeof quote>>;
export type Feeling = ReadonlyDeep<v.InferOutput<typeof feeling>>;
export type Deviation = ReadonlyDeep<v.InferOutput<typeof deviation>>;

/** All types of entry that this program knows. */
export const EVENT_TYPES = Object.keys(KINDS) as readonly EventType[];

/** Whether this program knows entries of that type. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(KINDS, type);
