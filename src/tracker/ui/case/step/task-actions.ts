import { nextStep, tasksOf } from '../../../../protocol/order';
import type { Procedure, Step, Task } from '../../../../protocol/procedure';

/** What can be written down for a task with one tap. */
export const TASK_ACTIONS = [
  'talk',
  'agreement',
  'parents',
  'decision',
  'consent',
  'plan-evaluation',
  'hold-evaluation',
] as const;
export type TaskAction = (typeof TASK_ACTIONS)[number];

const restsOn = (task: Task, facts: readonly string[]): boolean => task.facts.some((fact) => facts.includes(fact));

/** The agreement of a step by which its evaluation, or that of the step after it, is planned (S3-9, S4-7, S5-8). */
function planningTask(procedure: Procedure, step: Step): Task | undefined {
  const evaluation = step.evaluation ?? nextStep(procedure, step)?.evaluation;
  if (evaluation === undefined) return undefined;
  const agreements = tasksOf(step).filter(({ records }) => records === 'agreement');
  const counted = evaluation.countedFrom.task;
  if (!step.evaluation && !tasksOf(step).some(({ id }) => id === counted)) return undefined;
  return agreements.find(({ id }) => id !== counted);
}

/** The talk of a step that is its evaluation (S4-1, S6-3). */
export const evaluationTask = (step: Step): Task | undefined =>
  tasksOf(step).find((task) => task.records === 'talk' && restsOn(task, step.evaluation?.facts ?? []));

/** Whether the task's decision is the consent that the next step wants (S1-5), not one that somebody takes. */
const asksConsent = (procedure: Procedure, step: Step): boolean =>
  step.decides === undefined && nextStep(procedure, step)?.needsConsent === true;

/** What the task asks to be written down, the likeliest first; nothing for one that is only ticked, with or without a note. */
export function taskActions(procedure: Procedure, step: Step, task: Task): readonly TaskAction[] {
  switch (task.records) {
    case 'talk':
      return task === evaluationTask(step) ? ['hold-evaluation'] : ['talk'];
    case 'agreement':
      return task === planningTask(procedure, step) ? ['plan-evaluation'] : ['agreement'];
    case 'parent-contact':
      return ['parents'];
    case 'decision':
      return [asksConsent(procedure, step) ? 'consent' : 'decision'];
    case 'note':
    case 'nothing':
      return [];
    default:
      return task.records satisfies never;
  }
}
