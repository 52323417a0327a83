/** The closed lists that entries choose from. Their Dutch words stand in `report/words.ts`. */

/** What part a pupil has in it (VIJF-7, S0-2). */
export const PUPIL_ROLES = ['targeted', 'bullying', 'follower', 'bystander'] as const;
export type PupilRole = (typeof PUPIL_ROLES)[number];

/** The five forms of bullying (PES-3). */
export const FORMS = ['verbal', 'physical', 'material', 'relational', 'digital'] as const;
export type Form = (typeof FORMS)[number];

/** Where it happens (S0-2). The protocol names no places; these are for counting. */
export const PLACES = [
  'classroom',
  'corridor',
  'schoolyard',
  'canteen',
  'changing-room',
  'way-to-school',
  'online',
  'elsewhere',
] as const;
export type Place = (typeof PLACES)[number];

export const CHANNELS = ['phone', 'email', 'in-person', 'letter', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the bullying is now, as one pupil tells it in an evaluation (S4-1). */
export const OUTCOMES = ['stopped', 'less', 'same', 'worse'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What kind of talk it was (S1, S2, S3, S5-4, VIJF-7, MID-2). `return` is the talk before a pupil is back in lessons. */
export const TALK_KINDS = ['individual', 'group', 'mediation', 'class', 'staff', 'with-parents', 'return'] as const;
export type TalkKind = (typeof TALK_KINDS)[number];

/** What was decided (S1-7, S6-2, S7-3, S8-3). */
export const DECISION_KINDS = [
  'mediation',
  'individual-talks',
  'support-programme',
  'parent-talk',
  'sanction-talk',
  'suspension',
  'none',
  'other',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

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
] as const;
export type DeviationRule = (typeof DEVIATIONS)[number];
