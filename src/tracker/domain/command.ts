/** What a person can ask a case to do. Ids of new things come with the command. */

import type { Day } from '../../protocol/day';
import type { Procedure } from '../../protocol/procedure';
import type { SchoolCalendar } from '../../protocol/schoolday';
import type { EntryId, Hash } from '../log/entry';
import type { Amendment, Author, BodyOf, EventType, PupilId } from './entries';
import type { DeviationRule } from './vocabulary';

/** Types that may depart from the protocol, or that say more than the one who records them knows. */
type Guided =
  | 'case-opened'
  | 'step-advanced'
  | 'evaluation-planned'
  | 'evaluation-held'
  | 'decision-taken'
  | 'measure-taken'
  | 'measure-ended'
  | 'case-closed';

/** Types that are recorded as told. */
export type PlainType = Exclude<EventType, Guided | Amendment>;

type Told<T extends EventType, Known extends string = never> = Omit<BodyOf<T>, 'by' | 'deviation' | Known> & {
  /** Why the protocol is departed from, where it is. */
  readonly reason?: string;
};

export type OpenCommand = {
  readonly do: 'open';
  readonly label: string;
  readonly happenedOn: Day;
  readonly pupils: readonly Omit<BodyOf<'pupil-added'>, 'by'>[];
  readonly intake: Omit<BodyOf<'intake-recorded'>, 'by' | 'happenedOn'>;
  readonly report?: Omit<BodyOf<'report-received'>, 'by'>;
};

export type RecordCommand = {
  [T in PlainType]: { readonly do: 'record'; readonly type: T; readonly body: Omit<BodyOf<T>, 'by'> };
}[PlainType];

export type AdvanceCommand = { readonly do: 'advance' } & Told<'step-advanced', 'from'>;
export type PlanEvaluationCommand = { readonly do: 'plan-evaluation' } & Told<'evaluation-planned', 'step'>;
export type HoldEvaluationCommand = { readonly do: 'hold-evaluation' } & Told<'evaluation-held', 'step'>;
export type DecisionCommand = { readonly do: 'take-decision' } & Told<'decision-taken', 'step'>;
export type MeasureCommand = { readonly do: 'take-measure' } & Told<'measure-taken'>;
export type EndMeasureCommand = { readonly do: 'end-measure' } & Told<'measure-ended'>;
export type CloseCommand = { readonly do: 'close'; readonly because: BodyOf<'case-closed'>['reason'] } & Omit<
  Told<'case-closed'>,
  'reason'
> & { readonly reason?: string };

/** The whole body as it should read, but for who wrote it, which stays. */
export type CorrectCommand = {
  [T in Exclude<EventType, Amendment>]: {
    readonly do: 'correct';
    readonly target: EntryId;
    readonly type: T;
    readonly body: Omit<BodyOf<T>, 'by'>;
    readonly reason: string;
  };
}[Exclude<EventType, Amendment>];

export interface RetractCommand {
  readonly do: 'retract';
  readonly target: EntryId;
  readonly reason: string;
}

export interface EraseCommand {
  readonly do: 'erase';
  readonly target: EntryId;
  /** `commitmentOf` the target. */
  readonly commitment: Hash;
  readonly reason: string;
}

export type Command =
  | OpenCommand
  | RecordCommand
  | AdvanceCommand
  | PlanEvaluationCommand
  | HoldEvaluationCommand
  | DecisionCommand
  | MeasureCommand
  | EndMeasureCommand
  | CloseCommand
  | CorrectCommand
  | RetractCommand
  | EraseCommand;

/** When, by whom and under which procedure a command is given. */
export interface Situation {
  readonly today: Day;
  readonly by: Author;
  /** The procedure that the case follows, or that a new case will follow, with its hash (`procedure-snapshot.ts`). */
  readonly procedure: Procedure;
  readonly procedureHash: Hash;
  readonly calendar: SchoolCalendar;
}

/** Why a command is not carried out: because the record would be untrue, or because a reason is missing. */
export type Refusal =
  | { readonly code: 'not-opened' | 'already-opened' }
  /** Written by a newer program in part. */
  | { readonly code: 'read-only' }
  | { readonly code: 'case-closed' | 'case-voided' | 'not-closed' }
  /** It departs from the protocol by these rules, and no reason was given. */
  | { readonly code: 'needs-a-reason'; readonly rules: readonly DeviationRule[] }
  | { readonly code: 'missing-text'; readonly field: string }
  /** Longer than a reader of files accepts: a text of more than `most` characters, a list of more than `most` items. */
  | { readonly code: 'too-long' | 'too-many'; readonly field: string; readonly most: number }
  /** Not what the kind of entry asks for, so that no reader of files would accept it. */
  | { readonly code: 'not-readable'; readonly field: string }
  | { readonly code: 'nothing-to-record' }
  | { readonly code: 'not-happened-yet'; readonly field: string }
  | { readonly code: 'in-the-past'; readonly field: string }
  /** Years away from now: a slip of a digit. */
  | { readonly code: 'far-from-now'; readonly field: string }
  | { readonly code: 'ends-before-it-starts'; readonly field: string }
  | { readonly code: 'unknown-reference'; readonly kind: string; readonly id: string }
  | { readonly code: 'id-taken'; readonly id: string }
  | { readonly code: 'already-at-step' }
  | { readonly code: 'evaluation-over' | 'evaluation-not-held' | 'reminder-over' }
  | { readonly code: 'measure-over' }
  /** The talk was before the measure began, or with somebody else. */
  | { readonly code: 'no-return-talk' }
  | { readonly code: 'task-not-marked' }
  | { readonly code: 'offer-pending' | 'offer-over' | 'offer-to-owner' | 'offer-for-another' }
  | { readonly code: 'pupil-twice'; readonly pupil: PupilId }
  | { readonly code: 'entry-erased' | 'not-correctable' | 'not-retractable' | 'not-erasable' }
  /** Other entries would be left without what they refer to. */
  | { readonly code: 'others-depend-on-it' };

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): Result<never> => ({ ok: false, refusal });
