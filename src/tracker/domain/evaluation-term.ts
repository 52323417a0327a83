import type { Day } from '../../protocol/day';
import { nextStep, stepByNumber, taskById } from '../../protocol/order';
import type { Procedure, Step, StepNumber } from '../../protocol/procedure';
import type { SchoolCalendar } from '../../protocol/schoolday';
import {
  type EvaluationTarget,
  evaluationTarget,
  type LatestReEvaluation,
  latestReEvaluation,
} from '../../protocol/terms';
import type { CaseFile } from './case';
import { latestHeld } from './evaluation-outcome';

/** When the protocol wants the next evaluation (S4-1, S4-7, S5-8, S6-3). `step` is the step whose evaluation it is. */
export type EvaluationTerm =
  /** The protocol names no evaluation here. */
  | { readonly kind: 'none'; readonly step: StepNumber }
  /** The first one, and what it is counted from has not been done yet. */
  | { readonly kind: 'not-started'; readonly step: StepNumber }
  | { readonly kind: 'first'; readonly step: StepNumber; readonly countedFrom: Day; readonly target: EvaluationTarget }
  | { readonly kind: 'again'; readonly step: StepNumber; readonly heldOn: Day; readonly latest: LatestReEvaluation };

/** The step that a case is at; throws when the procedure is not the one that the case follows. */
export function presentStep(file: CaseFile, procedure: Procedure): Step {
  const step = stepByNumber(procedure, file.step);
  if (step === undefined) throw new Error(`the procedure has no step ${file.step}`);
  return step;
}

/** The step whose evaluation comes next: the present one, or the one after it when it counts from what is done now (S3-9). */
function evaluatedStep(file: CaseFile, procedure: Procedure): Step | undefined {
  const present = presentStep(file, procedure);
  if (present.evaluation) return present;
  const next = nextStep(procedure, present);
  const counted = next?.evaluation && taskById(procedure, next.evaluation.countedFrom.task);
  return counted?.step === present ? next : undefined;
}

/** The term for the next evaluation of a case (S4-1, S4-7, S5-8, S6-3); throws as `presentStep` does. */
export function evaluationTerm(file: CaseFile, procedure: Procedure, calendar: SchoolCalendar): EvaluationTerm {
  const step = evaluatedStep(file, procedure);
  if (step?.evaluation === undefined) return { kind: 'none', step: file.step };
  const { number, evaluation } = step;
  const held = latestHeld(file.heldEvaluations.filter(({ body }) => body.step === number));
  if (held !== undefined) {
    const heldOn = held.body.happenedOn;
    return { kind: 'again', step: number, heldOn, latest: latestReEvaluation(evaluation, heldOn, calendar) };
  }
  const counted = file.tasks.get(evaluation.countedFrom.task);
  if (counted?.type !== 'task-done') return { kind: 'not-started', step: number };
  const countedFrom = counted.body.happenedOn;
  return { kind: 'first', step: number, countedFrom, target: evaluationTarget(evaluation, countedFrom, calendar) };
}
