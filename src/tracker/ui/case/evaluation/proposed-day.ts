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
  /** Holidays in between, by name. */
  readonly closedFor: readonly string[];
}

export interface DayProposal {
  readonly term: EvaluationTerm;
  /** What to fill in first; absent where a person has to decide. */
  readonly on?: Day;
  /** How many days `on` is after the day counted from. */
  readonly days?: number;
  /** Holidays between that day and `on`, by name: weeks that are no weeks of school. */
  readonly closedFor: readonly string[];
  /** The day proposed by the weeks has gone by, so the first school day from today on is proposed instead. */
  readonly late: boolean;
  /** Why the proposed day is not the one that the weeks ask; empty when it is. */
  readonly movedBecause: readonly FreeReason[];
  readonly choices: readonly DayChoice[];
}

/** The holidays of more than a weekend, each once, of which a day lies after the one day and before the other. */
function holidaysBetween(from: Day, on: Day, { holidays }: SchoolCalendar): readonly string[] {
  const between = holidays.filter(
    (holiday) =>
      holiday.until > from && holiday.from < on && daysBetween(holiday.from, holiday.until) >= A_SHORT_HOLIDAY,
  );
  return [...new Set(between.map(({ name }) => name))];
}

/** A day off changes little about how long a pupil was seen at school. */
const A_SHORT_HOLIDAY = 2;

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
    const closedFor = holidaysBetween(term.heldOn, on, calendar);
    return [{ on, after, days: daysBetween(term.heldOn, on), movedBecause, latest: false, closedFor }];
  });
  const all = [
    ...earlier,
    {
      on: latest,
      after: term.term,
      days: daysBetween(term.heldOn, latest),
      movedBecause: last,
      latest: true,
      closedFor: holidaysBetween(term.heldOn, latest, calendar),
    },
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
  const closedFor = holidaysBetween(from, on, calendar);
  return [{ on, after: term, days: daysBetween(from, on), movedBecause: [reason], latest: false, closedFor }];
}

type Aimed = Extract<EvaluationTerm, { kind: 'first' | 'every' }>;

/** The last day of a term that leaves room. */
const lastChoice = ({ term }: Aimed, from: Day, until: Day, calendar: SchoolCalendar): DayChoice => ({
  on: until,
  after: { count: term.most ?? term.count, unit: term.unit },
  days: daysBetween(from, until),
  movedBecause: [],
  latest: true,
  closedFor: holidaysBetween(from, until, calendar),
});

/** Where the first day of a term that leaves room went by and the last one is still to come: the first school day that is left. */
function inRoomLeft(
  none: DayProposal,
  term: Aimed,
  soonest: Day | undefined,
  proposed: (on: Day, from: Day) => Pick<DayProposal, 'on' | 'days' | 'closedFor'>,
  calendar: SchoolCalendar,
): DayProposal | undefined {
  const until = term.target.kind === 'person-decides' ? undefined : term.target.until;
  if (until === undefined || soonest === undefined || soonest > until) return undefined;
  const from = term.kind === 'first' ? term.countedFrom : term.heldOn;
  return { ...none, ...proposed(soonest, from), choices: [lastChoice(term, from, until, calendar)] };
}

function proposalFor(term: EvaluationTerm, calendar: SchoolCalendar, today: Day): DayProposal {
  const none = { term, late: false, movedBecause: [], choices: [], closedFor: [] };
  const soonest = schoolDayOnOrAfter(today, calendar);
  const proposed = (on: Day, from: Day) => ({
    on,
    days: daysBetween(from, on),
    closedFor: holidaysBetween(from, on, calendar),
  });
  const tooLate = (from: Day): DayProposal => ({ ...none, late: true, ...(soonest && proposed(soonest, from)) });
  if (term.kind === 'none' || term.kind === 'untimed' || term.kind === 'not-started') return none;
  if (term.kind === 'first' || term.kind === 'every') {
    if (term.target.kind === 'person-decides') return none;
    const { planned, until } = term.target;
    const movedBecause = term.target.kind === 'moved' ? term.target.movedBecause : [];
    const from = term.kind === 'first' ? term.countedFrom : term.heldOn;
    if (planned < today) return inRoomLeft(none, term, soonest, proposed, calendar) ?? tooLate(from);
    const { most: _, ...first } = term.term;
    const choice = { ...proposed(planned, from), after: first, movedBecause, latest: false };
    const before = term.target.kind === 'moved' ? dayBefore(term.target.asked, from, today, term.term, calendar) : [];
    const last = until ? [lastChoice(term, from, until, calendar)] : [];
    return { ...none, ...proposed(planned, from), movedBecause, choices: [...before, choice, ...last] };
  }
  if (term.latest.kind === 'person-decides') return none;
  const choices = choicesAgain(term, today, calendar);
  const last = choices.at(-1);
  if (last === undefined) return tooLate(term.heldOn);
  return { ...none, ...proposed(last.on, term.heldOn), movedBecause: last.movedBecause, choices };
}
