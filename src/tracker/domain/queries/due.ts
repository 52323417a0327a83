/** What a case waits for. Derived from what was told and what was not; nothing of it is stored. */

import { compareDays, type Day } from '../../../protocol/day';
import { nextStep } from '../../../protocol/order';
import type { Procedure } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import { lastDayOf } from '../../../protocol/terms';
import type { CaseFile } from '../case';
import type { Person } from '../entries';
import { latestHeld, openEvaluations, stillToSpeak } from '../evaluation-outcome';
import { evaluationTerm, presentStep } from '../evaluation-term';
import { presentRound } from '../present-round';
import { writtenOn } from '../written-on';
import { accessRequests } from './access-requests';
import { agreementsOf, nextLook } from './agreements';
import { askAgainOn, consentOf } from './consent';
import type { DueRow, Found } from './due-row';
import { isHeldElsewhere } from './held-elsewhere';
import { leftAloneFrom } from './left-alone';
import { type ParentsAsked, parentsAsked } from './parents-asked';
import { openReminders } from './reminders';
import { openTimed, type TimedTasks } from './task-terms';
import { withTerms } from './timed-rows';
import { untrackedSuspensions } from './untracked-suspensions';
import { whatNext } from './what-next';

export { DUE_KINDS, type DueKind, type DueRow, type StepBecause } from './due-row';

/** A report that came in elsewhere goes to who leads the case first (S0-4). */
function reportToHandOver({ reports, reportHandovers, acceptances, owner }: CaseFile): Found[] {
  const last = reports.at(-1);
  // Who took the case over has the report with it.
  if (last === undefined || last.body.receivedBy === owner || reportHandovers.length + acceptances.length > 0)
    return [];
  const { receivedBy: role, happenedOn: since } = last.body;
  return [{ kind: 'report-to-hand-over', since, waitingFor: { kind: 'role', role } }];
}

/** The next step may want the consent of the targeted pupil (S1-5): who was not asked about it is, and who refused is asked again. */
function consentToAsk(file: CaseFile, procedure: Procedure): Found[] {
  const next = nextStep(procedure, presentStep(file, procedure));
  if (!next?.needsConsent) return [];
  return consentOf(file, next.number).flatMap((consent): Found[] => {
    const { pupil, state, last } = consent;
    const line = { about: pupil, step: next.number };
    const on = askAgainOn(consent);
    if (state === 'given') return [];
    if (last === undefined || on !== undefined) {
      const waitingFor: Person = { kind: 'pupil', pupil };
      const since = last?.body.happenedOn ?? file.stepSince;
      return [{ ...line, kind: 'consent-to-ask', since, ...(on && { on }), waitingFor }];
    }
    return [{ ...line, kind: 'consent-refused', since: last.body.happenedOn }];
  });
}

/** Whose parents hear is what the tasks and measures say; a call that waits for several of them is one row (S1-8, S2-13, S3-12, S5-3, S5-6). */
function parentsToTell(file: CaseFile, procedure: Procedure, timed: TimedTasks): Found[] {
  const untold = parentsAsked(file, procedure).filter(({ state }) => state === 'not-yet' || state === 'tried');
  if (untold.length === 0) return [];
  // In order of the pupils, and of a pupil in that of the homes.
  const byFamily = Map.groupBy(
    file.pupils.flatMap(({ id }) => untold.filter(({ pupil }) => pupil === id)),
    ({ pupil, home }) => `${pupil} ${home ?? ''}`,
  );
  return [...byFamily.values()].flatMap((asked): Found[] => {
    const row = firstByDay(asked, timed) ?? asked.toSorted(byWeight).at(-1);
    return row ? [parentsLine(row)] : [];
  });
}

/** Of what parents are to hear by a day, what they are to hear first. */
function firstByDay(asked: readonly ParentsAsked[], timed: TimedTasks): ParentsAsked | undefined {
  const dated = asked.flatMap((row) => {
    const last = timed.get(row.task ?? '')?.last;
    return last === undefined ? [] : [{ row, last }];
  });
  return dated.toSorted((one, other) => compareDays(one.last, other.last))[0]?.row;
}

/** What the protocol asks goes before what stands beside it, without a condition before what a person has to judge; then the last asked for. */
const weightOf = ({ beside, when }: ParentsAsked): number => (beside ? 0 : when === undefined ? 2 : 1);
const byWeight = (one: ParentsAsked, other: ParentsAsked): number => weightOf(one) - weightOf(other);

const parentsLine = ({ pupil, home, task, when, measure, change, beside, since }: ParentsAsked): Found => ({
  kind: 'parents-to-tell',
  about: pupil,
  ...(home !== undefined && { home }),
  since,
  ...(task && { task }),
  ...(when && { when }),
  ...(measure !== undefined && { measure }),
  ...(change && { change }),
  ...(beside && { beside }),
});

/** Agreements that nobody looked at yet, that return, or that were broken (S3-8, S5-6). */
const agreementsToCheck = (file: CaseFile, calendar: SchoolCalendar): Found[] =>
  agreementsOf(file).flatMap((state): Found[] => {
    const look = nextLook(state, calendar);
    const about = state.agreement.body.agreement;
    return look ? [{ kind: 'agreement-to-check', ...(look.on && { on: look.on }), since: look.since, about }] : [];
  });

/** A measure with a last day is ended, if need be after a talk with pupil and parents (MID-2); one that keeps a pupil from lessons too, whenever that is. */
function measuresToEnd({ measures, measureEnds }: CaseFile): Found[] {
  const ended = new Set(measureEnds.map(({ body }) => body.use));
  return measures.flatMap(({ body }): Found[] =>
    ended.has(body.use) || (body.until === undefined && !body.away)
      ? []
      : [{ kind: 'measure-to-end', ...(body.until && { on: body.until }), since: body.happenedOn, about: body.use }],
  );
}

/** A suspension that was decided waits until it is followed as a measure, which has an end and families who hear. */
const suspensionsToFollow = (file: CaseFile, procedure: Procedure): Found[] =>
  untrackedSuspensions(file, procedure).map(({ pupil, decision: { body } }) => ({
    kind: 'suspension-to-follow',
    since: body.happenedOn,
    ...(pupil !== undefined && { about: pupil }),
  }));

/** Where the step names who decides, that decision (S7-3, S8-3). */
function decisionToTake(file: CaseFile, procedure: Procedure): Found[] {
  const { decides, number } = presentStep(file, procedure);
  if (decides === undefined || file.decisions.some(({ body }) => body.step === number)) return [];
  return [{ kind: 'decision-to-take', since: file.stepSince, waitingFor: { kind: 'role', role: decides } }];
}

function offerToAnswer({ offer }: CaseFile): Found[] {
  if (offer === undefined) return [];
  const { offer: about, happenedOn: since, to: role } = offer.body;
  return [{ kind: 'offer-to-answer', about, since, waitingFor: { kind: 'role', role } }];
}

const remindersDue = (file: CaseFile): Found[] =>
  openReminders(file).map(({ body: { on, happenedOn: since, reminder: about, sort, pupil: whom, home } }) => ({
    kind: 'reminder',
    on,
    since,
    about,
    ...(sort && { sort }),
    ...(whom !== undefined && { whom }),
    ...(home !== undefined && { home }),
  }));

/** Who should have been spoken in the last evaluation and was not there is spoken still, until a later step is set or another evaluation is held. */
function absentToSpeak(file: CaseFile): Found[] {
  const held = latestHeld(file.heldEvaluations);
  if (held === undefined || held.body.step < file.step) return [];
  const { evaluation: about, happenedOn: since } = held.body;
  return stillToSpeak(file, held).length > 0 ? [{ kind: 'absent-to-speak', about, since }] : [];
}

/** Who asked to see everything and did not get it yet: that has a last day, whatever became of the case. */
const requestsToAnswer = (file: CaseFile): Found[] =>
  accessRequests(file).flatMap(({ asked: { body }, given }): Found[] =>
    given.length > 0 ? [] : [{ kind: 'access-to-give', on: body.answerBy, since: body.happenedOn, about: body.pupil }],
  );

const plannedEvaluations = (file: CaseFile): Found[] =>
  openEvaluations(file).map(({ time, body }) => ({
    kind: 'evaluation-to-hold',
    on: body.on,
    since: writtenOn(time),
    about: body.evaluation,
  }));

/** Planned evaluations of an open case, or the one that the protocol asks for and nobody planned (S4-1, S4-7, S5-8, S6-3). */
export function evaluationsDue(
  whole: CaseFile,
  procedure: Procedure,
  calendar: SchoolCalendar,
): readonly Pick<Found, 'kind' | 'on' | 'about' | 'since'>[] {
  const file = presentRound(whole, procedure);
  const planned = plannedEvaluations(file);
  if (planned.length > 0) return planned;
  const term = evaluationTerm(whole, procedure, calendar);
  const plan = (since: Day, on?: Day) => [{ kind: 'evaluation-to-plan' as const, since, ...(on && { on }) }];
  switch (term.kind) {
    case 'none':
      return [];
    case 'not-started':
      return waitsForNothing(whole, procedure) ? plan(file.stepSince) : [];
    case 'untimed':
      return plan(file.reopened?.body.happenedOn ?? file.stepSince);
    case 'every':
      return plan(term.heldOn, lastDayOf(term.target));
    case 'first':
      return plan(term.countedFrom, lastDayOf(term.target));
    case 'again':
      return plan(term.heldOn, 'latest' in term.latest ? term.latest.latest : term.latest.asked);
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return term satisfies never;
  }
}

/** What the evaluation is counted from will not come: it was said that it does not apply, and the step is there. */
const waitsForNothing = (whole: CaseFile, procedure: Procedure): boolean =>
  presentStep(whole, procedure).evaluation !== undefined && whatNext(whole, procedure).length === 0;

/** A line that may say from when the case was left alone. */
type Waiting = Found & Pick<DueRow, 'quietFrom'>;

/** What is not dated, and was not put off to a day that is still to come, says from when it was left alone. */
function withQuiet(
  rows: readonly Found[],
  file: CaseFile,
  procedure: Procedure | undefined,
  calendar: SchoolCalendar,
): readonly Waiting[] {
  const putOff = rows.flatMap(({ kind, on }) => (kind === 'reminder' && on ? on : []));
  const quiet = leftAloneFrom(writtenOn(file.touched), procedure, calendar);
  const from = [quiet, ...putOff].toSorted().at(-1) ?? quiet;
  const first = rows.findIndex(({ on }) => on === undefined);
  return rows.map((row, place) => (place === first ? { ...row, quietFrom: from } : row));
}

/** What can be said without a procedure: that it is missing, and every day that people named themselves. */
function dueWithoutProcedure(file: CaseFile, calendar: SchoolCalendar): readonly Found[] {
  return [
    { kind: 'procedure-to-bring', since: writtenOn(file.touched) },
    ...agreementsToCheck(file, calendar),
    ...measuresToEnd(file),
    ...offerToAnswer(file),
    ...plannedEvaluations(file),
    ...remindersDue(file),
  ];
}

/**
 * Everything that an open case waits for, at least one line; of one that is closed or voided only who asked to see everything, and nothing of
 * one that is worked in another vault. Throws as `presentStep` does.
 * @param procedure left out where it is not at hand
 */
export function dueIn(whole: CaseFile, procedure: Procedure | undefined, calendar: SchoolCalendar): readonly DueRow[] {
  if (isHeldElsewhere(whole)) return [];
  const owner: Person = { kind: 'role', role: whole.owner };
  const asked = requestsToAnswer(whole);
  const open = whole.status === 'open' ? openIn(whole, procedure, calendar) : [];
  return [...open, ...asked].map((row) => ({ case: whole.id, label: whole.label, waitingFor: owner, ...row }));
}

function openIn(whole: CaseFile, procedure: Procedure | undefined, calendar: SchoolCalendar): readonly Waiting[] {
  if (procedure === undefined) {
    return withQuiet(dueWithoutProcedure(whole, calendar), whole, procedure, calendar);
  }
  const file = presentRound(whole, procedure);
  const timed = openTimed(whole, procedure, calendar);
  const untimed = [
    ...reportToHandOver(file),
    ...whatNext(whole, procedure),
    ...consentToAsk(file, procedure),
    ...parentsToTell(whole, procedure, timed),
    ...agreementsToCheck(file, calendar),
    ...measuresToEnd(file),
    ...suspensionsToFollow(file, procedure),
    ...decisionToTake(file, procedure),
    ...offerToAnswer(file),
    ...evaluationsDue(whole, procedure, calendar),
    ...absentToSpeak(file),
    ...remindersDue(file),
  ];
  const found = withTerms(untimed, whole, procedure, timed);
  const all: readonly Found[] =
    found.length > 0 ? found : [{ kind: 'reminder-to-set', since: writtenOn(file.touched) }];
  return withQuiet(all, file, procedure, calendar);
}
