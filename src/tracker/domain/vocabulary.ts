/** The closed lists that entries choose from. Their Dutch words stand in `report/words.ts`. */

// Which of these a school offers, and what it calls them, stands in its words; what is stored stays readable for ever.
export { isForm, isOwnCode, isPlace } from '../../words/own-choices';
export {
  DECISION_KINDS,
  type DecisionKind,
  FORMS,
  type Form,
  PLACES,
  type Place,
  TALK_KINDS,
  type TalkKind,
} from '../../words/words';

/** What part a pupil has in it (VIJF-7, S0-2). */
export const PUPIL_ROLES = ['targeted', 'bullying', 'follower', 'bystander'] as const;
export type PupilRole = (typeof PUPIL_ROLES)[number];

export const CHANNELS = ['phone', 'email', 'in-person', 'letter', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the bullying is now, as one pupil tells it in an evaluation (S4-1). */
export const OUTCOMES = ['stopped', 'less', 'same', 'worse'] as const;
export type EvaluationOutcome = (typeof OUTCOMES)[number];

/** What somebody wants to be reminded of, where that is not a look at the case. */
export const REMINDER_SORTS = ['talk', 'call'] as const;
export type ReminderSort = (typeof REMINDER_SORTS)[number];

/** How often an agreement is looked at. */
export const RETURNS = ['school-day', 'week'] as const;
export type Returns = (typeof RETURNS)[number];

/** What the law may ask of a school that suspends a pupil: which of it stands in the school's words of the law. */
export const SUSPENSION_DUTIES = ['heard', 'reason', 'duration', 'objection', 'inspection', 'learning'] as const;
export type SuspensionDuty = (typeof SUSPENSION_DUTIES)[number];

export const CLOSE_REASONS = ['stopped', 'handed-over', 'pupil-left', 'not-bullying', 'end-of-steps', 'other'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** What can leave the browser. */
export const SENDINGS = ['report', 'letter', 'access', 'handover', 'calendar', 'other'] as const;
export type Sending = (typeof SENDINGS)[number];

/** As what it left: on paper, as text to paste, as a document, or in the mail program. */
export const SENT_AS = ['print', 'copy', 'document', 'mail'] as const;
export type SentAs = (typeof SENT_AS)[number];

/** Where the record departs from what the protocol asks; each needs a reason, which the report shows. */
export const DEVIATIONS = [
  'consent-missing',
  'consent-refused',
  'step-skipped',
  'step-back',
  'advanced-though-stopped',
  'advanced-without-evaluation',
  'term-not-started',
  'earlier-than-term',
  'later-than-term',
  'no-day-in-calendar',
  'on-a-free-day',
  'not-everyone-spoken',
  'decided-by-other-role',
  'measure-out-of-order',
  'back-without-talk',
  'closed-though-not-stopped',
  'closed-without-evaluation',
  'closed-with-gaps',
] as const;
export type DeviationRule = (typeof DEVIATIONS)[number];
