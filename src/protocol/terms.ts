/** Days that follow from the terms of evaluations (S4-1, S4-7, S5-8, S6-3) and of tasks. A target moves forward to a school day, a latest day backward. */
import { addDays, addMonths, addWeeks, compareDays, type Day } from './day';
import type { TaskTerm, Term } from './procedure';
import {
  type FreeReason,
  freeBecause,
  type SchoolCalendar,
  schoolDayOnOrAfter,
  schoolDayOnOrBefore,
} from './schoolday';

/**
 * Day on which an evaluation is aimed at. `asked` is what the term says, `planned` the school day for it, and `until` the last school day of a
 * term that leaves room, where that is later.
 */
export type EvaluationTarget =
  | { readonly kind: 'as-asked'; readonly asked: Day; readonly planned: Day; readonly until?: Day }
  | {
      readonly kind: 'moved';
      readonly asked: Day;
      readonly planned: Day;
      readonly movedBecause: readonly FreeReason[];
      readonly until?: Day;
    }
  /** The calendar has no school day within a year: a person sets the day and says why. */
  | { readonly kind: 'person-decides'; readonly asked: Day; readonly reason: 'no-school-day-within-a-year' };

/** Last day for the next evaluation. `asked` is what the term says, `latest` the school day that still keeps to it. */
export type LatestReEvaluation =
  | { readonly kind: 'as-asked'; readonly asked: Day; readonly latest: Day }
  | { readonly kind: 'moved'; readonly asked: Day; readonly latest: Day; readonly movedBecause: readonly FreeReason[] }
  /** No school day lies between the last evaluation and the asked day (a long summer): a person sets the day and says why. */
  | {
      readonly kind: 'person-decides';
      readonly asked: Day;
      readonly reason: 'no-school-day-in-between';
      readonly freeBecause: readonly FreeReason[];
    };

const nameOf = (reason: FreeReason): string | undefined => (reason.kind === 'holiday' ? reason.name : undefined);

/** Why the days from `start` up to, not including, `end` are free: each reason once, in the order in which they are met. */
function reasonsMet(start: Day, end: Day, calendar: SchoolCalendar): readonly FreeReason[] {
  const reasons: FreeReason[] = [];
  for (let day = start; day !== end; day = addDays(day, compareDays(end, start))) {
    const reason = freeBecause(day, calendar);
    if (reason && !reasons.some((known) => nameOf(known) === nameOf(reason))) reasons.push(reason);
  }
  return reasons;
}

const HOURS_PER_DAY = 24;

/**
 * The day that the term names by itself: so many days, weeks or months later, or the n-th school day; without school days within a year each day
 * counts. Of hours it is the day in which the last of them falls at the latest, for of what is counted from only the day is known.
 */
function dayAsked({ count, unit }: Term, from: Day, calendar: SchoolCalendar): Day {
  if (unit === 'weeks') return addWeeks(from, count);
  if (unit === 'months') return addMonths(from, count);
  if (unit === 'days') return addDays(from, count);
  if (unit === 'hours') return addDays(from, Math.ceil(count / HOURS_PER_DAY));
  let day = from;
  for (let left = count; left > 0; left -= 1) day = schoolDayOnOrAfter(addDays(day, 1), calendar) ?? addDays(day, 1);
  return day;
}

/** The day for an evaluation that comes a term after a day: that on which the task of `countedFrom` was done, or the one before was held (S4-1, S5-8, S6-3). */
export function evaluationTarget(term: Term, countedFrom: Day, calendar: SchoolCalendar): EvaluationTarget {
  const asked = dayAsked(term, countedFrom, calendar);
  const planned = schoolDayOnOrAfter(asked, calendar);
  if (planned === undefined) return { kind: 'person-decides', asked, reason: 'no-school-day-within-a-year' };
  const last =
    term.most === undefined ? undefined : schoolDayOnOrBefore(longest(term, countedFrom, calendar), calendar);
  const until = last !== undefined && last > planned ? { until: last } : {};
  if (planned === asked) return { kind: 'as-asked', asked, planned, ...until };
  return { kind: 'moved', asked, planned, movedBecause: reasonsMet(asked, planned, calendar), ...until };
}

/** The day that a term which leaves room names last; of any other the one day that it names. */
const longest = (term: Term, from: Day, calendar: SchoolCalendar): Day =>
  dayAsked({ ...term, count: term.most ?? term.count }, from, calendar);

/** The last day that keeps to the term of a target. */
export const lastDayOf = (target: EvaluationTarget): Day =>
  target.kind === 'person-decides' ? target.asked : (target.until ?? target.planned);

/** The last day for the next evaluation, which comes within a term after the day on which the one before was held (S4-7); always later than `heldOn`. */
export function latestReEvaluation(term: Term, heldOn: Day, calendar: SchoolCalendar): LatestReEvaluation {
  const asked = longest(term, heldOn, calendar);
  const latest = schoolDayOnOrBefore(asked, calendar);
  if (latest === undefined || latest <= heldOn) {
    const freeBecause = reasonsMet(asked, heldOn, calendar);
    return { kind: 'person-decides', asked, reason: 'no-school-day-in-between', freeBecause };
  }
  if (latest === asked) return { kind: 'as-asked', asked, latest };
  return { kind: 'moved', asked, latest, movedBecause: reasonsMet(asked, latest, calendar) };
}

/** By when a task is done that has a term. */
export interface Deadline {
  /** The last day that keeps to the term: after it the task is late. */
  readonly last: Day;
  /** The last school day that keeps to it, where `last` is none and one lies between. */
  readonly aim?: Day;
}

/** The last day for a task of which the term is counted from that day, which may be that day itself. */
export function deadlineOf({ within }: TaskTerm, countedFrom: Day, calendar: SchoolCalendar): Deadline {
  if (within === undefined) return { last: countedFrom };
  const last = longest(within, countedFrom, calendar);
  const aim = schoolDayOnOrBefore(last, calendar);
  return {
    last,
    ...(aim !== undefined && aim !== last && aim >= countedFrom && { aim }),
  };
}
