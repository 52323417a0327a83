/** What a procedure made from `content/` may get wrong although each file alone is well formed. Words for people stand elsewhere. */
import { taskById, tasksOf } from './order';
import type { Evaluation, Measure, Procedure, RoleId, Step, StepNumber, TaskId } from './procedure';

export type Problem =
  | { readonly code: 'no-steps' }
  | { readonly code: 'first-step-not-zero'; readonly step: StepNumber }
  | { readonly code: 'double-step-number'; readonly step: StepNumber }
  | { readonly code: 'step-out-of-order'; readonly step: StepNumber; readonly after: StepNumber }
  | { readonly code: 'missing-step'; readonly step: StepNumber; readonly after: StepNumber }
  | { readonly code: 'end-before-last-step'; readonly step: StepNumber }
  | { readonly code: 'last-step-does-not-end'; readonly step: StepNumber }
  | { readonly code: 'double-task'; readonly step: StepNumber; readonly task: TaskId }
  | { readonly code: 'task-not-named-after-step'; readonly step: StepNumber; readonly task: TaskId }
  | { readonly code: 'counted-from-unknown-task'; readonly step: StepNumber; readonly task: TaskId }
  | { readonly code: 'counted-from-later-step'; readonly step: StepNumber; readonly task: TaskId }
  | { readonly code: 'unknown-role'; readonly step: StepNumber; readonly role: RoleId; readonly task?: TaskId }
  | { readonly code: 'double-measure'; readonly measure: Measure['id'] };

function numberProblem(step: StepNumber, index: number, numbers: readonly StepNumber[]): Problem[] {
  const after = numbers[index - 1];
  if (after === undefined) return step === 0 ? [] : [{ code: 'first-step-not-zero', step }];
  if (numbers.indexOf(step) < index) return [{ code: 'double-step-number', step }];
  if (step < after) return [{ code: 'step-out-of-order', step, after }];
  return step === after + 1 ? [] : [{ code: 'missing-step', step: after + 1, after }];
}

function onwardProblem({ number, onward }: Step, isLast: boolean): Problem[] {
  if (isLast) return onward === 'end' ? [] : [{ code: 'last-step-does-not-end', step: number }];
  return onward === 'end' ? [{ code: 'end-before-last-step', step: number }] : [];
}

function countingProblem(procedure: Procedure, step: StepNumber, { countedFrom: { task } }: Evaluation): Problem[] {
  const found = taskById(procedure, task);
  if (!found) return [{ code: 'counted-from-unknown-task', step, task }];
  return found.step.number > step ? [{ code: 'counted-from-later-step', step, task }] : [];
}

function roleProblems(step: Step, known: ReadonlySet<RoleId>): Problem[] {
  const leads = [...step.leads, ...(step.decides ? [step.decides] : [])].map((role) => ({ role }));
  const does = tasksOf(step).flatMap(({ id, by }) => (by ? [{ role: by, task: id }] : []));
  return [...leads, ...does]
    .filter(({ role }) => !known.has(role))
    .map((found) => ({ code: 'unknown-role', step: step.number, ...found }));
}

const repeated = <T>(value: T, index: number, all: readonly T[]): boolean => all.indexOf(value) < index;

function taskProblems(steps: readonly Step[]): Problem[] {
  const tasks = steps.flatMap((step) =>
    tasksOf(step).map(({ id }) => ({ step: step.number, slug: step.slug, task: id })),
  );
  const ids = tasks.map(({ task }) => task);
  return tasks.flatMap(({ step, slug, task }, index): Problem[] => [
    ...(repeated(task, index, ids) ? [{ code: 'double-task', step, task } as const] : []),
    ...(task.startsWith(`${slug}/`) ? [] : [{ code: 'task-not-named-after-step', step, task } as const]),
  ]);
}

/** Everything that is wrong with the procedure, in the order of its steps; an empty list when it can be worked with. */
export function findProblems(procedure: Procedure, knownRoles: Iterable<RoleId>): readonly Problem[] {
  const { steps, measures } = procedure;
  const known = new Set(knownRoles);
  const numbers = steps.map(({ number }) => number);
  const measureIds = measures.map(({ id }) => id);
  return [
    ...(steps.length === 0 ? [{ code: 'no-steps' } as const] : []),
    ...numbers.flatMap(numberProblem),
    ...steps.flatMap((step, index) => onwardProblem(step, index === steps.length - 1)),
    ...taskProblems(steps),
    ...steps.flatMap(({ number, evaluation }) => (evaluation ? countingProblem(procedure, number, evaluation) : [])),
    ...steps.flatMap((step) => roleProblems(step, known)),
    ...measureIds.filter(repeated).map((measure): Problem => ({ code: 'double-measure', measure })),
  ];
}
