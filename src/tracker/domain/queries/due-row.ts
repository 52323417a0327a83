import type { Day } from '../../../protocol/day';
import type { Recording, StepNumber, TaskId } from '../../../protocol/procedure';
import type { CaseId } from '../../log/entry';
import type { HomeId, Person, PupilId } from '../entries';
import type { ReminderSort } from '../vocabulary';

export const DUE_KINDS = [
  'procedure-to-bring',
  'report-to-hand-over',
  'task-to-do',
  'consent-to-ask',
  'consent-refused',
  'parents-to-tell',
  'agreement-to-check',
  'measure-to-end',
  'suspension-to-follow',
  'decision-to-take',
  'offer-to-answer',
  'evaluation-to-hold',
  'absent-to-speak',
  'evaluation-to-plan',
  'step-to-take',
  'stopped-or-not',
  'case-to-close',
  'reminder',
  'reminder-to-set',
  'access-to-give',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Why the next step is to be set: it did not stop, all that this one asks was done, or the evaluation that belongs to it was held already. */
export type StepBecause = 'not-stopped' | 'done' | 'evaluated';

/** A line of 'Vandaag': what a case waits for. */
export interface DueRow {
  readonly case: CaseId;
  readonly label: string;
  readonly kind: DueKind;
  /** The day by which; absent where the protocol and the people named none. */
  readonly on?: Day;
  /** The last school day that keeps to a term of which `on` is the last day and none of school. */
  readonly aim?: Day;
  /** The day from which it waits; of a task with a term the one from which that is counted. */
  readonly since: Day;
  /** Of a line without a day: that from which nobody wrote anything in the case for so long that it says so. */
  readonly quietFrom?: Day;
  readonly waitingFor: Person;
  /** The pupil, agreement, measure, offer, evaluation or reminder that it is about; of a reminder of a talk or a call the pupil stands in `whom`. */
  readonly about?: string;
  /** Which of the homes of the pupil whose parents are to hear, where there is more than one. */
  readonly home?: HomeId;
  /** With whom a talk or a call is of which somebody wanted to be reminded. */
  readonly whom?: PupilId;
  readonly sort?: ReminderSort;
  /** The task that asks for it, where one does. */
  readonly task?: TaskId;
  /** What that task asks to be written down. */
  readonly asks?: Recording;
  /** The step to go to. */
  readonly step?: StepNumber;
  readonly because?: StepBecause;
  /** The use of a measure of which parents are to hear, and what became of it. */
  readonly measure?: string;
  readonly change?: 'began' | 'ended';
  /** The protocol does not ask for it; it is good practice beside it. */
  readonly beside?: true;
  /** Only then, in the school's words: a person has to say whether it holds. */
  readonly when?: string;
}

/** A line before it says of which case it is, and for whom it waits where that is not who has the case in hand. */
export type Found = Omit<DueRow, 'case' | 'label' | 'waitingFor' | 'quietFrom'> & { readonly waitingFor?: Person };
