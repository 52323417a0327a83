/** What a procedure made from `content/` may get wrong although each file alone is well formed. Words for people stand elsewhere. */
import { stepBySlug, taskById, tasksOf } from './order';
import type { Measure, Procedure, RoleId, Step, StepNumber, StepSlug, TaskId } from './procedure';
import { isStaff, leadersOf } from './roles';

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
  /** What a task comes after is a task of the same step before it. */
  | { readonly code: 'after-unknown-task'; readonly step: StepNumber; readonly task: TaskId; readonly after: TaskId }
  /** The term of a task is counted from a task that there is, and that comes before it. */
  | { readonly code: 'term-from-unknown-task'; readonly step: StepNumber; readonly task: TaskId; readonly from: TaskId }
  | { readonly code: 'term-from-later-task'; readonly step: StepNumber; readonly task: TaskId; readonly from: TaskId }
  | { readonly code: 'unknown-role'; readonly step: StepNumber; readonly role: RoleId; readonly task?: TaskId }
  /** Nobody of the staff leads any step, so nobody can have a case in hand. */
  | { readonly code: 'no-staff-leads' }
  /** The file is called after another number than the step has: `stap-8` with number 4, `fase-5` with the name 'Fase 4'. */
  | { readonly code: 'slug-of-another-number'; readonly step: StepNumber; readonly named: number }
  | { readonly code: 'onward-to-unknown-step'; readonly step: StepNumber; readonly slug: StepSlug }
  | { readonly code: 'together-with-unknown-step'; readonly step: StepNumber; readonly slug: StepSlug }
  /** Steps of one meeting follow each other, and name the first of them. */
  | { readonly code: 'together-with-other-step'; readonly step: StepNumber; readonly slug: StepSlug }
  | { readonly code: 'follows-unknown-measure'; readonly measure: Measure['id']; readonly follows: Measure['id'] }
  | { readonly code: 'double-measure'; readonly measure: Measure['id'] };

function numberProblem(step: StepNumber, index: number, numbers: readonly StepNumber[]): Problem[] {
  const after = numbers[index - 1];
  if (after === undefined) return step === 0 ? [] : [{ code: 'first-step-not-zero', step }];
  if (numbers.indexOf(step) < index) return [{ code: 'double-step-number', step }];
  if (step < after) return [{ code: 'step-out-of-order', step, after }];
  return step === after + 1 ? [] : [{ code: 'missing-step', step: after + 1, after }];
}

function onwardProblems(procedure: Procedure, { number, onward, onwardTo }: Step, isLast: boolean): Problem[] {
  if (onward === 'end') return isLast ? [] : [{ code: 'end-before-last-step', step: number }];
  if (onwardTo === undefined) return isLast ? [{ code: 'last-step-does-not-end', step: number }] : [];
  return stepBySlug(procedure, onwardTo) ? [] : [{ code: 'onward-to-unknown-step', step: number, slug: onwardTo }];
}

/** The number at the end of a file's name: 3 for `fase-3`. */
const numberIn = (text: string): number | undefined => {
  const [digits] = /\d+$/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** The file of a step carries the number of the step's name, so that its address says the same as its heading. */
function slugProblem({ number, slug, name }: Step): Problem[] {
  const named = numberIn(slug);
  const called = name === undefined ? undefined : numberIn(name);
  return named === undefined || called === undefined || named === called
    ? []
    : [{ code: 'slug-of-another-number', step: number, named }];
}

function meetingProblem(procedure: Procedure, { number, togetherWith }: Step): Problem[] {
  if (togetherWith === undefined) return [];
  const first = stepBySlug(procedure, togetherWith);
  if (!first) return [{ code: 'together-with-unknown-step', step: number, slug: togetherWith }];
  const between = procedure.steps.filter((step) => step.number > first.number && step.number <= number);
  const isMeeting = first.number < number && first.togetherWith === undefined;
  return isMeeting && between.every((step) => step.togetherWith === togetherWith)
    ? []
    : [{ code: 'together-with-other-step', step: number, slug: togetherWith }];
}

function countingProblem(procedure: Procedure, { number, evaluation }: Step): Problem[] {
  const task = evaluation?.countedFrom?.task;
  if (task === undefined) return [];
  const found = taskById(procedure, task);
  if (!found) return [{ code: 'counted-from-unknown-task', step: number, task }];
  return found.step.number > number ? [{ code: 'counted-from-later-step', step: number, task }] : [];
}

function followingProblems(step: Step): Problem[] {
  const tasks = tasksOf(step);
  const places = new Map(tasks.map(({ id }, place) => [id, place]));
  return tasks.flatMap(({ id: task, after }, place): Problem[] =>
    after === undefined || (places.get(after) ?? place) < place
      ? []
      : [{ code: 'after-unknown-task', step: step.number, task, after }],
  );
}

function termProblems(procedure: Procedure, step: Step): Problem[] {
  const tasks = tasksOf(step);
  return tasks.flatMap(({ id: task, term }, place): Problem[] => {
    if (term?.countedFrom === undefined || term.countedFrom === 'report') return [];
    const from = term.countedFrom.task;
    const found = taskById(procedure, from);
    if (!found) return [{ code: 'term-from-unknown-task', step: step.number, task, from }];
    const isBefore = found.step === step ? tasks.indexOf(found.task) < place : found.step.number < step.number;
    return isBefore ? [] : [{ code: 'term-from-later-task', step: step.number, task, from }];
  });
}

function roleProblems(step: Step, known: ReadonlySet<RoleId>): Problem[] {
  const leads = [...leadersOf(step), ...(step.decides ? [step.decides] : [])].map((role) => ({ role }));
  const does = tasksOf(step).flatMap(({ id, by }) => (by ? [{ role: by, task: id }] : []));
  return [...leads, ...does]
    .filter(({ role }) => !known.has(role))
    .map((found) => ({ code: 'unknown-role', step: step.number, ...found }));
}

function staffProblem(procedure: Procedure): Problem[] {
  const leaders = procedure.steps.flatMap(leadersOf);
  return leaders.length === 0 || leaders.some((role) => isStaff(procedure, role)) ? [] : [{ code: 'no-staff-leads' }];
}

/** Says of each value, asked in order, whether it came before; a procedure from elsewhere may have very many tasks. */
function repeating<T>(): (value: T) => boolean {
  const seen = new Set<T>();
  return (value) => {
    if (seen.has(value)) return true;
    seen.add(value);
    return false;
  };
}

function taskProblems(steps: readonly Step[]): Problem[] {
  const tasks = steps.flatMap((step) =>
    tasksOf(step).map(({ id }) => ({ step: step.number, slug: step.slug, task: id })),
  );
  const isRepeated = repeating<TaskId>();
  return tasks.flatMap(({ step, slug, task }): Problem[] => [
    ...(isRepeated(task) ? [{ code: 'double-task', step, task } as const] : []),
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
    ...steps.flatMap(slugProblem),
    ...steps.flatMap((step, index) => onwardProblems(procedure, step, index === steps.length - 1)),
    ...steps.flatMap((step) => meetingProblem(procedure, step)),
    ...taskProblems(steps),
    ...steps.flatMap((step) => countingProblem(procedure, step)),
    ...steps.flatMap(followingProblems),
    ...steps.flatMap((step) => termProblems(procedure, step)),
    ...steps.flatMap((step) => roleProblems(step, known)),
    ...staffProblem(procedure),
    ...measures.flatMap(({ id, follows }): Problem[] =>
      follows === undefined || (measureIds.includes(follows) && follows !== id)
        ? []
        : [{ code: 'follows-unknown-measure', measure: id, follows }],
    ),
    ...measureIds.filter(repeating()).map((measure): Problem => ({ code: 'double-measure', measure })),
  ];
}
