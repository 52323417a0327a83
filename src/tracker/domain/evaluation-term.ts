import type { Day } from '../../protocol/day';
import { nextStep, stepByNumber, taskById } from '../../protocol/order';
import type { Evaluation, Procedure, Step, StepNumber, Term } from '../../protocol/procedure';
import type { SchoolCalendar } from '../../protocol/schoolday';
import {
  type EvaluationTarget,
  evaluationTarget,
  type LatestReEvaluation,
  latestReEvaluation,
} from '../../protocol/terms';
import type { CaseFile } from './case';
import { latestHeld } from './evaluation-outcome';
import { presentRound } from './present-round';
import { recordedOf } from './queries/recorded';

/** When the protocol wants the next evaluation (S4-1, S4-7, S5-8, S6-3). `step` is the step whose evaluation it is. */
export type EvaluationTerm =
  /** The protocol names no evaluation here, or all that it names were held. */
  | { readonly kind: 'none'; readonly step: StepNumber }
  /** It asks for one without saying when. */
  | { readonly kind: 'untimed'; readonly step: StepNumber }
  /** The first one, and what it is counted from has not been done yet. */
  | { readonly kind: 'not-started'; readonly step: StepNumber }
  /** The first one, or a later one that is counted from the same day. */
  | {
      readonly kind: 'first';
      readonly step: StepNumber;
      readonly countedFrom: Day;
      readonly term: Term;
      readonly target: EvaluationTarget;
    }
  /** Another one, or where none was held the first, within a term. */
  | {
      readonly kind: 'again';
      readonly step: StepNumber;
      /** The day of the one before; before the first the day from which it counts. */
      readonly heldOn: Day;
      readonly isFirst?: true;
      readonly term: Term;
      readonly latest: LatestReEvaluation;
    }
  /** Another one, a term after the one before. */
  | {
      readonly kind: 'every';
      readonly step: StepNumber;
      readonly heldOn: Day;
      readonly term: Term;
      readonly target: EvaluationTarget;
    };

/** The step that a case is at; throws when the procedure is not the one that the case follows. */
export function presentStep(file: CaseFile, procedure: Procedure): Step {
  const step = stepByNumber(procedure, file.step);
  if (step === undefined) throw new Error(`the procedure has no step ${file.step}`);
  return step;
}

/** The step whose evaluation comes next: the present one, or the one after it when it counts from what is done now (S3-9). */
export function evaluatedStep(file: CaseFile, procedure: Procedure): Step | undefined {
  const present = presentStep(file, procedure);
  if (present.evaluation) return present;
  const next = nextStep(procedure, present);
  const task = next?.evaluation?.countedFrom?.task;
  const counted = task === undefined ? undefined : taskById(procedure, task);
  return counted?.step === present ? next : undefined;
}

/** What was held of a step's evaluations: on which day the last one, how many with it, and the day from which the first was counted. */
export interface Held {
  readonly heldOn: Day;
  readonly count: number;
  readonly countedFrom: Day | undefined;
}

/** The term for the evaluation after those that were held. */
export function termAfter(
  step: StepNumber,
  { again }: Evaluation,
  { heldOn, count, countedFrom }: Held,
  calendar: SchoolCalendar,
): EvaluationTerm {
  if (again === undefined || again.kind === 'not') return { kind: 'none', step };
  if (again.kind === 'at') {
    const term = again.terms[count - 1];
    if (term === undefined) return { kind: 'none', step };
    if (countedFrom === undefined) return { kind: 'untimed', step };
    return { kind: 'first', step, countedFrom, term, target: evaluationTarget(term, countedFrom, calendar) };
  }
  // The first one is not 'again': of three times more, the fourth that is held is the last.
  if (again.times !== undefined && count > again.times) return { kind: 'none', step };
  const { term } = again;
  return again.kind === 'within'
    ? { kind: 'again', step, heldOn, term, latest: latestReEvaluation(term, heldOn, calendar) }
    : { kind: 'every', step, heldOn, term, target: evaluationTarget(term, heldOn, calendar) };
}

/** Whether the step counts its looks back and not all of them were held: 'elke week, 4 keer'. Until then nothing follows from how it was. */
export function looksAgain(file: CaseFile, { number, evaluation }: Pick<Step, 'number' | 'evaluation'>): boolean {
  const again = evaluation?.again;
  const times = again?.kind === 'at' ? again.terms.length : again?.kind === 'every' ? again.times : undefined;
  if (times === undefined) return false;
  return file.heldEvaluations.filter(({ body }) => body.step === number).length <= times;
}

/** The day on which the count of a first evaluation starts: that on which it happened, whenever it was ticked. `undefined` while it was not done. */
export function countStart(whole: CaseFile, procedure: Procedure, step: Step): Day | undefined {
  const task = step.evaluation?.countedFrom?.task;
  if (task === undefined) return presentStep(whole, procedure) === step ? whole.stepSince : undefined;
  return recordedOf(whole, procedure).get(task)?.doneOn;
}

/** The term for the next evaluation of a case (S4-1, S4-7, S5-8, S6-3); throws as `presentStep` does. */
export function evaluationTerm(whole: CaseFile, procedure: Procedure, calendar: SchoolCalendar): EvaluationTerm {
  const file = presentRound(whole, procedure);
  const step = evaluatedStep(file, procedure);
  if (step?.evaluation === undefined) return { kind: 'none', step: file.step };
  const { number, evaluation } = step;
  const ofStep = file.heldEvaluations.filter(({ body }) => body.step === number);
  const held = latestHeld(ofStep);
  const countedFrom = countStart(whole, procedure, step);
  if (held !== undefined) {
    const heldOn = held.body.happenedOn;
    return termAfter(number, evaluation, { heldOn, count: ofStep.length, countedFrom }, calendar);
  }
  const { after, within } = evaluation;
  const { reopened } = file;
  // Of a case that was opened again the protocol does not say when: what was agreed before it was closed is too long ago.
  if (reopened && (countedFrom === undefined || countedFrom < reopened.body.happenedOn)) {
    return { kind: 'untimed', step: number };
  }
  if (countedFrom === undefined) return { kind: 'not-started', step: number };
  if (after === undefined) return { kind: 'untimed', step: number };
  if (within) {
    const latest = latestReEvaluation(after, countedFrom, calendar);
    return { kind: 'again', step: number, heldOn: countedFrom, isFirst: true, term: after, latest };
  }
  const target = evaluationTarget(after, countedFrom, calendar);
  return { kind: 'first', step: number, countedFrom, term: after, target };
}
