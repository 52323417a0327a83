/** What a case does next by its procedure: a task of its step, the next step, or the end. */
import type { Day } from '../../../protocol/day';
import { nextStep, tasksOf } from '../../../protocol/order';
import type { Procedure, Step, Task } from '../../../protocol/procedure';
import type { CaseFile } from '../case';
import { hasStopped, latestHeld, openEvaluations, stillToSpeak } from '../evaluation-outcome';
import { evaluatedStep, looksAgain, presentStep } from '../evaluation-term';
import { presentRound } from '../present-round';
import { jointConsent } from './consent';
import type { Found } from './due-row';
import { isSaidLast, type Recorded, recordedOf } from './recorded';

const heldOf = ({ heldEvaluations }: CaseFile, step: Step) =>
  latestHeld(heldEvaluations.filter(({ body }) => body.step === step.number));

/** Whether a line of another kind asks for what the task asks. */
export function hasOwnLine(task: Task, step: Step, file: CaseFile, procedure: Procedure): boolean {
  switch (task.records) {
    case 'consent':
      return nextStep(procedure, step)?.needsConsent === true;
    case 'decision':
      return step.decides !== undefined;
    case 'evaluation':
    case 'evaluation-plan':
      return evaluatedStep(file, procedure) !== undefined;
    case 'parent-contact':
      return task.parents !== undefined;
    case 'talk':
    case 'agreement':
    case 'document':
      return false;
    // What is only to be said or noted holds nothing up, and a report that came in elsewhere has its line.
    case 'handover':
    case 'note':
    case 'nothing':
      return true;
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return task.records satisfies never;
  }
}

const isOpen = (recorded: Recorded | undefined): recorded is Recorded =>
  recorded !== undefined && recorded.doneOn === undefined && !recorded.isLeftOut;

/** The line that asks for a task, with the pupil with whom the rest of it is to be done. */
export function taskLine({ task, missing, answers, mark }: Recorded, since: Day): Found {
  // Consent is given by one pupil at a time; of a talk nobody knows before the first, also of those held anew, with whom it will be.
  const isBegun = answers.length > 0 && !(mark && isSaidLast(mark, answers));
  const [pupil] = isBegun || (task.records === 'consent' && missing.length > 1) ? missing : [];
  return {
    kind: 'task-to-do',
    task: task.id,
    asks: task.records,
    since,
    ...(pupil !== undefined && { about: pupil }),
    ...(task.by !== undefined && { waitingFor: { kind: 'role', role: task.by } }),
  };
}

/**
 * The tasks of the step up to its evaluation, or those that follow it there: what they ask is agreed when it is held (S4-8). A look back in a
 * step that names no evaluation has no line of its own until it is planned: it is asked for like any other task, and what follows it too.
 */
function tasksAround(step: Step, part: 'before' | 'after'): readonly Task[] {
  const tasks = tasksOf(step);
  const evaluation = tasks.findIndex(({ records }) => records === 'evaluation');
  if (part === 'after') return evaluation < 0 ? [] : tasks.slice(evaluation + 1);
  return evaluation < 0 || step.evaluation === undefined ? tasks : tasks.slice(0, evaluation);
}

/** The first of those tasks that asks for something which is still to be written down; one with a condition only a person can judge. */
function openTask(
  whole: CaseFile,
  procedure: Procedure,
  step: Step,
  part: 'before' | 'after' = 'before',
): Recorded | undefined {
  const recorded = recordedOf(whole, procedure);
  const isDone = (id: string) => recorded.get(id)?.doneOn !== undefined || recorded.get(id)?.isLeftOut === true;
  const found = tasksAround(step, part).find(
    (task) =>
      task.when === undefined &&
      isOpen(recorded.get(task.id)) &&
      !hasOwnLine(task, step, whole, procedure) &&
      (task.after === undefined || isDone(task.after)),
  );
  return found && recorded.get(found.id);
}

/** The task from which the evaluation is counted, as long as it is open: nothing follows before it. */
function countedTask(whole: CaseFile, procedure: Procedure, step: Step): Recorded | undefined {
  const id = step.evaluation?.countedFrom?.task;
  const counted = id === undefined ? undefined : recordedOf(whole, procedure).get(id);
  return isOpen(counted) ? counted : undefined;
}

/** Whether a task comes before another of the same step. */
function isBefore(one: Recorded | undefined, other: Recorded): boolean {
  if (one?.step !== other.step) return false;
  const tasks = tasksOf(other.step);
  return tasks.indexOf(one.task) < tasks.indexOf(other.task);
}

/** Whether it is a look back that was planned: the line of the plan asks for it, and says when. */
const isPlanned = (file: CaseFile, { step, task }: Recorded): boolean =>
  task.records === 'evaluation' && openEvaluations(file).some(({ body }) => body.step === step.number);

/** The last day on which something of the step was done, or on which the case came there. */
function lastDone(whole: CaseFile, procedure: Procedure, step: Step): Day {
  const recorded = recordedOf(whole, procedure);
  return tasksOf(step).reduce((last, { id }) => {
    const { doneOn = last } = recorded.get(id) ?? {};
    return doneOn > last ? doneOn : last;
  }, whole.stepSince);
}

/** What comes next, in one line; none where a line of another kind says it (an evaluation, consent, a decision), or where the procedure ends. */
export function whatNext(whole: CaseFile, procedure: Procedure): readonly Found[] {
  const file = presentRound(whole, procedure);
  const step = presentStep(file, procedure);
  const next = nextStep(procedure, step);
  const onward = (because: Found['because'], since: Day): Found[] =>
    next ? [{ kind: 'step-to-take', step: next.number, since, ...(because && { because }) }] : [];
  const held = heldOf(file, step);
  if (held) {
    const since = held.body.happenedOn;
    // Who was not spoken yet has not said that it stopped: a line of its own asks for that.
    if (hasStopped(held)) {
      if (stillToSpeak(file, held).length > 0) return [];
      const agreed = openTask(whole, procedure, step, 'after');
      return [...(agreed ? [taskLine(agreed, since)] : []), { kind: 'case-to-close', since }];
    }
    if (looksAgain(file, step)) return [];
    // Whether the school's own condition holds only a person can say.
    if (step.onwardWhen !== undefined) return next ? [{ kind: 'stopped-or-not', step: next.number, since }] : [];
    return onward('not-stopped', since);
  }
  // Held before its step was set: that step follows, and with it what was said.
  const evaluated = evaluatedStep(file, procedure);
  const early = evaluated && heldOf(file, evaluated);
  if (early) return onward('evaluated', early.body.happenedOn);
  const counted = step.evaluation && file.reopened === undefined ? countedTask(whole, procedure, step) : undefined;
  const open = openTask(whole, procedure, step);
  // In the step itself what comes before it goes first: the talk before its agreements (S5-4, S5-6).
  const first = counted && !isBefore(open, counted) ? counted : open;
  if (first) return isPlanned(file, first) ? [] : [taskLine(first, whole.stepSince)];
  if (step.evaluation) return [];
  if (step.decides !== undefined && !file.decisions.some(({ body }) => body.step === step.number)) return [];
  if (next === undefined) return [];
  const since = lastDone(whole, procedure, step);
  if (step.onward === 'when-not-stopped') return [{ kind: 'stopped-or-not', step: next.number, since }];
  if (next.needsConsent && jointConsent(file, next.number) !== 'given') return [];
  return onward('done', since);
}
