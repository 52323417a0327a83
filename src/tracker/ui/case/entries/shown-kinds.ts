/** How every kind of entry shows: in which words, under what it is found, and by which forms it is written and corrected. */
import type { TellingEntry } from '../../../domain/entries';
import { accessAsked } from './access-asked';
import { agreementChecked } from './agreement-checked';
import { agreementMade } from './agreement-made';
import { caseClosed } from './case-closed';
import { caseOpened } from './case-opened';
import { caseReopened } from './case-reopened';
import { caseVoided } from './case-voided';
import { consentGiven } from './consent-given';
import { consentRefused } from './consent-refused';
import { decisionTaken } from './decision-taken';
import { evaluationCancelled } from './evaluation-cancelled';
import { evaluationHeld } from './evaluation-held';
import { evaluationPlanned } from './evaluation-planned';
import { evaluationWentOn } from './evaluation-went-on';
import { evidenceSeen } from './evidence-seen';
import { homeRemoved } from './home-removed';
import { homeTold } from './home-told';
import { intakeRecorded } from './intake-recorded';
import { leftOutOfCopy } from './left-out-of-copy';
import { measureEnded } from './measure-ended';
import { measureTaken } from './measure-taken';
import { observationNoted } from './observation-noted';
import { ownershipAccepted } from './ownership-accepted';
import { ownershipDeclined } from './ownership-declined';
import { ownershipOffered } from './ownership-offered';
import { parentsContacted } from './parents-contacted';
import { parentsNotTold } from './parents-not-told';
import { pupilAdded } from './pupil-added';
import { pupilChanged } from './pupil-changed';
import { pupilRemoved } from './pupil-removed';
import { reminderDone } from './reminder-done';
import { reminderSet } from './reminder-set';
import { reportHandedOver } from './report-handed-over';
import { reportReceived } from './report-received';
import { sentOutside } from './sent-outside';
import type { CorrectionForm, EntryFilter, EntryWords, ShownKind, TellingType, Told } from './shown-kind';
import { stepAdvanced } from './step-advanced';
import { talkHeld } from './talk-held';
import { taskDone } from './task-done';
import { taskNotApplicable } from './task-not-applicable';
import { taskReopened } from './task-reopened';
import { workingNoteWritten } from './working-note-written';

export type ShownKinds = { readonly [T in TellingType]: ShownKind<T> };

export const SHOWN_KINDS = {
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
  'case-closed': caseClosed,
  'case-reopened': caseReopened,
  'case-voided': caseVoided,
} as const satisfies ShownKinds;

const isShown = (type: string): type is TellingType => Object.hasOwn(SHOWN_KINDS, type);

/** From here on a kind is kept together with the entry that it was looked up for. */
const kindOf = (type: TellingType): ShownKind<TellingType> => SHOWN_KINDS[type] as ShownKind<TellingType>;

/** Under what a reader finds entries of that type; what a newer program wrote stands with the last. */
export const filterOf = (type: string): EntryFilter => (isShown(type) ? SHOWN_KINDS[type].filter : 'other');

/** The words of an entry that counts. */
export const entryWords = ({ type, body }: TellingEntry, told: Told): EntryWords => kindOf(type).words(body, told);

/** The form by which that type of entry is corrected, if it is. */
export function correctionForm(type: TellingType): CorrectionForm | undefined {
  const { correction } = kindOf(type);
  return correction === 'taken-back' ? undefined : correction;
}
