import type { Day } from '../../../../protocol/day';
import { addWeeks, compareDays } from '../../../../protocol/day';
import { stepByNumber } from '../../../../protocol/order';
import type { Procedure, StepNumber } from '../../../../protocol/procedure';
import {
  type FreeReason,
  freeBecause,
  type SchoolCalendar,
  schoolDayOnOrAfter,
  schoolDayOnOrBefore,
} from '../../../../protocol/schoolday';
import { latestReEvaluation } from '../../../../protocol/terms';
import type { CaseFile } from '../../../domain/case';
import { type EvaluationTerm, evaluationTerm } from '../../../domain/evaluation-term';

/** A day to choose with one tap. */
export interface DayChoice {
  readonly on: Day;
  /** Weeks after the day counted from. */
  readonly weeks: number;
  /** Why it is not exactly so many weeks later; empty when it is. */
  readonly movedBecause: readonly FreeReason[];
  /** The last day that keeps to the term (S4-7). */
  readonly latest: boolean;
}

export interface DayProposal {
  readonly term: EvaluationTerm;
  /** What to fill in first; absent where a person has to decide. */
  readonly on?: Day;
  /** The day proposed by the weeks has gone by, so the first school day from today on is proposed instead. */
  readonly late: boolean;
  /** Why the proposed day is not the one that the weeks ask; empty when it is. */
  readonly movedBecause: readonly FreeReason[];
  readonly choices: readonly DayChoice[];
}

/** A short evaluation after these many weeks is a usual choice; the procedure says the most. */
const EARLIER_CHOICES = [2, 4];

function choicesAgain(
  term: Extract<EvaluationTerm, { kind: 'again' }>,
  most: number,
  today: Day,
  calendar: SchoolCalendar,
): readonly DayChoice[] {
  if (term.latest.kind === 'person-decides') return [];
  const { latest } = term.latest;
  const last = term.latest.kind === 'moved' ? term.latest.movedBecause : [];
  const earlier = EARLIER_CHOICES.filter((weeks) => weeks < most).flatMap((weeks): DayChoice[] => {
    const asked = addWeeks(term.heldOn, weeks);
    const on = schoolDayOnOrBefore(asked, calendar);
    const reason = freeBecause(asked, calendar);
    if (on === undefined || on <= term.heldOn || on === latest) return [];
    return [{ on, weeks, movedBecause: reason ? [reason] : [], latest: false }];
  });
  const all = [...earlier, { on: latest, weeks: most, movedBecause: last, latest: true }];
  return all.filter(({ on }) => compareDays(on, today) >= 0);
}

/** The day to propose for the next evaluation, with others to choose from (S4-1, S4-7, S5-8, S6-3). */
export const proposedDay = (file: CaseFile, procedure: Procedure, calendar: SchoolCalendar, today: Day): DayProposal =>
  proposalFor(evaluationTerm(file, procedure, calendar), procedure, calendar, today);

/** The day to propose for the evaluation after one that is held now; `undefined` where the protocol asks for none (S4-7). */
export function proposedAfter(
  step: StepNumber,
  heldOn: Day,
  procedure: Procedure,
  calendar: SchoolCalendar,
  today: Day,
): DayProposal | undefined {
  const evaluation = stepByNumber(procedure, step)?.evaluation;
  if (evaluation === undefined) return undefined;
  const latest = latestReEvaluation(evaluation, heldOn, calendar);
  return proposalFor({ kind: 'again', step, heldOn, latest }, procedure, calendar, today);
}

function proposalFor(term: EvaluationTerm, procedure: Procedure, calendar: SchoolCalendar, today: Day): DayProposal {
  const none = { term, late: false, movedBecause: [], choices: [] };
  const soonest = schoolDayOnOrAfter(today, calendar);
  if (term.kind === 'none' || term.kind === 'not-started') return none;
  const { again, target } = weeksOf(procedure, term.step);
  if (term.kind === 'first') {
    if (term.target.kind === 'person-decides') return none;
    const { planned } = term.target;
    const movedBecause = term.target.kind === 'moved' ? term.target.movedBecause : [];
    if (planned < today) return { ...none, late: true, ...(soonest && { on: soonest }) };
    const choice = { on: planned, weeks: target, movedBecause, latest: false };
    return { ...none, on: planned, movedBecause, choices: [choice] };
  }
  if (term.latest.kind === 'person-decides') return none;
  const choices = choicesAgain(term, again, today, calendar);
  const last = choices.at(-1);
  if (last === undefined) return { ...none, late: true, ...(soonest && { on: soonest }) };
  return { ...none, on: last.on, movedBecause: last.movedBecause, choices };
}

function weeksOf(procedure: Procedure, number: StepNumber): { readonly target: number; readonly again: number } {
  const evaluation = stepByNumber(procedure, number)?.evaluation;
  return { target: evaluation?.targetWeeks ?? 0, again: evaluation?.againWithinWeeks ?? 0 };
}
