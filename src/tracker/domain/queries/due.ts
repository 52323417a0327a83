/** What a case waits for. Derived from what was told and what was not; nothing of it is stored. */

import type { Day } from '../../../protocol/day';
import { nextStep } from '../../../protocol/order';
import type { Procedure, TaskId } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import type { CaseId } from '../../log/entry';
import type { CaseFile } from '../case';
import type { Person } from '../entries';
import { hasStopped, latestHeld, openEvaluations } from '../evaluation-outcome';
import { evaluationTerm, presentStep } from '../evaluation-term';
import { presentRound } from '../present-round';
import { agreementsOf, nextLook } from './agreements';
import { consentOf } from './consent';
import { isHeldElsewhere } from './held-elsewhere';
import { parentsAsked } from './parents-asked';

export const DUE_KINDS = [
  'report-to-hand-over',
  'consent-to-ask',
  'parents-to-tell',
  'agreement-to-check',
  'measure-to-end',
  'decision-to-take',
  'offer-to-answer',
  'evaluation-to-hold',
  'evaluation-to-plan',
  'step-to-take',
  'case-to-close',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export interface DueRow {
  readonly case: CaseId;
  readonly label: string;
  readonly kind: DueKind;
  /** The day by which; absent where the protocol and the people named none. */
  readonly on?: Day;
  readonly waitingFor: Person;
  /** The pupil, agreement, measure, offer or evaluation that it is about. */
  readonly about?: string;
  /** The task that asks for it, where one does. */
  readonly task?: TaskId;
  /** Only then, in the school's words: a person has to say whether it holds. */
  readonly when?: string;
}

type Found = Omit<DueRow, 'case' | 'label' | 'waitingFor'> & { readonly waitingFor?: Person };

/** A report that came in elsewhere goes to who leads the case first (S0-4). */
function reportToHandOver({ reports, reportHandovers, owner }: CaseFile): Found[] {
  const last = reports.at(-1);
  if (last === undefined || last.body.receivedBy === owner || reportHandovers.length > 0) return [];
  return [{ kind: 'report-to-hand-over', waitingFor: { kind: 'role', role: last.body.receivedBy } }];
}

/** The next step may want the consent of the targeted pupil (S1-5). */
function consentToAsk(file: CaseFile, procedure: Procedure): Found[] {
  if (!nextStep(procedure, presentStep(file, procedure))?.needsConsent) return [];
  return consentOf(file)
    .filter(({ state }) => state === 'missing')
    .map(({ pupil }) => ({ kind: 'consent-to-ask', about: pupil, waitingFor: { kind: 'pupil', pupil } }));
}

/** Whose parents hear is what the tasks and measures say; a call that waits for several of them is one row (S1-8, S2-13, S3-12, S5-3, S5-6). */
function parentsToTell(file: CaseFile, procedure: Procedure): Found[] {
  const untold = parentsAsked(file, procedure).filter(({ state }) => state === 'not-yet' || state === 'tried');
  if (untold.length === 0) return [];
  const byPupil = Map.groupBy(untold, ({ pupil }) => pupil);
  return file.pupils.flatMap(({ id }): Found[] => {
    const asked = byPupil.get(id) ?? [];
    // What is asked for without a condition goes before what a person has to judge first; then the last asked for.
    const [row] = [...asked.filter(({ when }) => when === undefined).toReversed(), ...asked.toReversed()];
    if (row === undefined) return [];
    const { task, when } = row;
    return [{ kind: 'parents-to-tell', about: id, ...(task && { task }), ...(when && { when }) }];
  });
}

/** Agreements that nobody looked at yet, that return, or that were broken (S3-8, S5-6). */
const agreementsToCheck = (file: CaseFile, calendar: SchoolCalendar): Found[] =>
  agreementsOf(file).flatMap((state): Found[] => {
    const look = nextLook(state, calendar);
    const about = state.agreement.body.agreement;
    return look ? [{ kind: 'agreement-to-check', ...(look.on && { on: look.on }), about }] : [];
  });

/** A measure with a last day is ended, if need be after a talk with pupil and parents (MID-2); one that keeps a pupil from lessons too, whenever that is. */
function measuresToEnd({ measures, measureEnds }: CaseFile): Found[] {
  const ended = new Set(measureEnds.map(({ body }) => body.use));
  return measures.flatMap(({ body }): Found[] =>
    ended.has(body.use) || (body.until === undefined && !body.away)
      ? []
      : [{ kind: 'measure-to-end', ...(body.until && { on: body.until }), about: body.use }],
  );
}

/** Where the step names who decides, that decision (S7-3, S8-3). */
function decisionToTake(file: CaseFile, procedure: Procedure): Found[] {
  const { decides, number } = presentStep(file, procedure);
  if (decides === undefined || file.decisions.some(({ body }) => body.step === number)) return [];
  return [{ kind: 'decision-to-take', waitingFor: { kind: 'role', role: decides } }];
}

const offerToAnswer = ({ offer }: CaseFile): Found[] =>
  offer
    ? [{ kind: 'offer-to-answer', about: offer.body.offer, waitingFor: { kind: 'role', role: offer.body.to } }]
    : [];

/** Planned evaluations of an open case, or the one that the protocol asks for and nobody planned (S4-1, S4-7, S5-8, S6-3). */
export function evaluationsDue(
  whole: CaseFile,
  procedure: Procedure,
  calendar: SchoolCalendar,
): readonly Pick<Found, 'kind' | 'on' | 'about'>[] {
  const file = presentRound(whole, procedure);
  const planned = openEvaluations(file);
  if (planned.length > 0) {
    return planned.map(({ body }) => ({ kind: 'evaluation-to-hold', on: body.on, about: body.evaluation }));
  }
  const term = evaluationTerm(file, procedure, calendar);
  switch (term.kind) {
    case 'none':
    case 'not-started':
      return [];
    case 'untimed':
      return [{ kind: 'evaluation-to-plan' }];
    case 'every':
    case 'first':
      return [{ kind: 'evaluation-to-plan', on: 'planned' in term.target ? term.target.planned : term.target.asked }];
    case 'again':
      return [{ kind: 'evaluation-to-plan', on: 'latest' in term.latest ? term.latest.latest : term.latest.asked }];
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return term satisfies never;
  }
}

/** What the last evaluation of this step leads to: the end when it stopped, the next step when it did not (S4-5, S4-10). */
function outcome(file: CaseFile, procedure: Procedure): Found[] {
  const step = presentStep(file, procedure);
  const held = latestHeld(file.heldEvaluations.filter(({ body }) => body.step === step.number));
  if (held === undefined) return [];
  if (hasStopped(held)) return [{ kind: 'case-to-close' }];
  return step.onward === 'end' ? [] : [{ kind: 'step-to-take' }];
}

/** Everything that an open case waits for; nothing for one that is closed, voided or worked in another vault. Throws as `presentStep` does. */
export function dueIn(whole: CaseFile, procedure: Procedure, calendar: SchoolCalendar): readonly DueRow[] {
  if (whole.status !== 'open' || isHeldElsewhere(whole)) return [];
  const file = presentRound(whole, procedure);
  const found = [
    ...reportToHandOver(file),
    ...consentToAsk(file, procedure),
    ...parentsToTell(file, procedure),
    ...agreementsToCheck(file, calendar),
    ...measuresToEnd(file),
    ...decisionToTake(file, procedure),
    ...offerToAnswer(file),
    ...evaluationsDue(file, procedure, calendar),
    ...outcome(file, procedure),
  ];
  const owner: Person = { kind: 'role', role: file.owner };
  return found.map((row) => ({ case: file.id, label: file.label, waitingFor: owner, ...row }));
}
