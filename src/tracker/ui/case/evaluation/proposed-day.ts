import type { Day } from '../../../../protocol/day';
import { addWeeks, compareDays, daysBetween } from '../../../../protocol/day';
import { stepByNumber } from '../../../../protocol/order';
import type { Procedure, StepNumber, Term } from '../../../../protocol/procedure';
import {
  type FreeReason,
  freeBecause,
  type SchoolCalendar,
  schoolDayOnOrAfter,
  schoolDayOnOrBefore,
} from '../../../../protocol/schoolday';
import type { CaseFile } from '../../../domain/case';
import { countStart, type EvaluationTerm, evaluationTerm, termAfter } from '../../../domain/evaluation-term';
import { presentRound } from '../../../domain/present-round';

/** A day to choose with one tap. */
export interface DayChoice {
  readonly on: Day;
  /** How long after the day counted from, as the term has it. */
  readonly after: Term;
  /** How many days it really is after that day: after a summer holiday 'two weeks' may be eight. */
  readonly days: number;
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
  today: Day,
  calendar: SchoolCalendar,
): readonly DayChoice[] {
  if (term.latest.kind === 'person-decides') return [];
  const { latest } = term.latest;
  const last = term.latest.kind === 'moved' ? term.latest.movedBecause : [];
  const most = term.term.unit === 'weeks' ? (term.term.most ?? term.term.count) : 0;
  const earlier = EARLIER_CHOICES.filter((weeks) => weeks < most).flatMap((weeks): DayChoice[] => {
    const asked = addWeeks(term.heldOn, weeks);
    const on = schoolDayOnOrBefore(asked, calendar);
    const reason = freeBecause(asked, calendar);
    if (on === undefined || on <= term.heldOn || on === latest) return [];
    const after = { count: weeks, unit: 'weeks' } as const;
    const movedBecause = reason ? [reason] : [];
    return [{ on, after, days: daysBetween(term.heldOn, on), movedBecause, latest: false }];
  });
  const all = [
    ...earlier,
    { on: latest, after: term.term, days: daysBetween(term.heldOn, latest), movedBecause: last, latest: true },
  ];
  return all.filter(({ on }) => compareDays(on, today) >= 0);
}

/** The day to propose for the next evaluation, with others to choose from (S4-1, S4-7, S5-8, S6-3). */
export const proposedDay = (file: CaseFile, procedure: Procedure, calendar: SchoolCalendar, today: Day): DayProposal =>
  proposalFor(evaluationTerm(file, procedure, calendar), calendar, today);

/** The day to propose for the evaluation after one that is held now; `undefined` where the protocol asks for none (S4-7). */
export function proposedAfter(
  file: CaseFile,
  step: StepNumber,
  heldOn: Day,
  procedure: Procedure,
  calendar: SchoolCalendar,
  today: Day,
): DayProposal | undefined {
  const told = stepByNumber(procedure, step);
  if (told?.evaluation === undefined) return undefined;
  const before = presentRound(file, procedure).heldEvaluations.filter(({ body }) => body.step === step).length;
  const countedFrom = countStart(file, procedure, told);
  const term = termAfter(step, told.evaluation, { heldOn, count: before + 1, countedFrom }, calendar);
  return term.kind === 'none' ? undefined : proposalFor(term, calendar, today);
}

/** Where the day asked for is free, the last school day before it too: a person may choose it, with the reason. */
function dayBefore(asked: Day, from: Day, today: Day, term: Term, calendar: SchoolCalendar): readonly DayChoice[] {
  const on = schoolDayOnOrBefore(asked, calendar);
  const reason = freeBecause(asked, calendar);
  if (on === undefined || reason?.kind !== 'holiday' || on <= from || on < today) return [];
  return [{ on, after: term, days: daysBetween(from, on), movedBecause: [reason], latest: false }];
}

type Aimed = Extract<EvaluationTerm, { kind: 'first' | 'every' }>;

/** The last day of a term that leaves room. */
const lastChoice = ({ term }: Aimed, from: Day, until: Day): DayChoice => ({
  on: until,
  after: { count: term.most ?? term.count, unit: term.unit },
  days: daysBetween(from, until),
  movedBecause: [],
  latest: true,
});

/** Where the first day of a term that leaves room went by and the last one is still to come: the first school day that is left. */
function inRoomLeft(none: DayProposal, term: Aimed, soonest: Day | undefined): DayProposal | undefined {
  const until = term.target.kind === 'person-decides' ? undefined : term.target.until;
  if (until === undefined || soonest === undefined || soonest > until) return undefined;
  const from = term.kind === 'first' ? term.countedFrom : term.heldOn;
  return { ...none, on: soonest, choices: [lastChoice(term, from, until)] };
}

function proposalFor(term: EvaluationTerm, calendar: SchoolCalendar, today: Day): DayProposal {
  const none = { term, late: false, movedBecause: [], choices: [] };
  const soonest = schoolDayOnOrAfter(today, calendar);
  if (term.kind === 'none' || term.kind === 'untimed' || term.kind === 'not-started') return none;
  if (term.kind === 'first' || term.kind === 'every') {
    if (term.target.kind === 'person-decides') return none;
    const { planned, until } = term.target;
    const movedBecause = term.target.kind === 'moved' ? term.target.movedBecause : [];
    if (planned < today)
      return inRoomLeft(none, term, soonest) ?? { ...none, late: true, ...(soonest && { on: soonest }) };
    const from = term.kind === 'first' ? term.countedFrom : term.heldOn;
    const { most: _, ...first } = term.term;
    const choice = { on: planned, after: first, days: daysBetween(from, planned), movedBecause, latest: false };
    const before = term.target.kind === 'moved' ? dayBefore(term.target.asked, from, today, term.term, calendar) : [];
    const last = until ? [lastChoice(term, from, until)] : [];
    return { ...none, on: planned, movedBecause, choices: [...before, choice, ...last] };
  }
  if (term.latest.kind === 'person-decides') return none;
  const choices = choicesAgain(term, today, calendar);
  const last = choices.at(-1);
  if (last === undefined) return { ...none, late: true, ...(soonest && { on: soonest }) };
  return { ...none, on: last.on, movedBecause: last.movedBecause, choices };
}
