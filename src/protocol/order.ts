/** The order of the steps and the way from one to the next. */
import type { Onward, Procedure, Step, StepNumber, StepSlug, Task, TaskId } from './procedure';

/** How one goes on after a step: to `next`, to `next` only because it did not stop (S4-5, S4-10), or not at all. */
export type WayOn =
  | { readonly onward: Exclude<Onward, 'end'>; readonly next: Step }
  | { readonly onward: Extract<Onward, 'end'> };

const tasks = new WeakMap<Step, readonly Task[]>();

/** All tasks of a step, over its phases, in order; the same list each time that it is asked of one step. */
export function tasksOf(step: Step): readonly Task[] {
  const known = tasks.get(step) ?? step.phases.flatMap((phase) => phase.tasks);
  tasks.set(step, known);
  return known;
}

/** The step with that number, if the procedure has it. */
export const stepByNumber = (procedure: Procedure, number: StepNumber): Step | undefined =>
  procedure.steps.find((step) => step.number === number);

/** The step with that slug, if the procedure has it. */
export const stepBySlug = (procedure: Procedure, slug: StepSlug): Step | undefined =>
  procedure.steps.find((step) => step.slug === slug);

/** The step that every case begins with: the report. Throws for a procedure without steps, which `findProblems` refuses. */
export function firstStep(procedure: Procedure): Step {
  const [first] = procedure.steps;
  if (!first) throw new Error('a procedure without steps');
  return first;
}

/** The way on after a step: to the step that it names, else to the next. Throws where nothing follows, which `findProblems` refuses. */
export function wayOn(procedure: Procedure, { number, onward, onwardTo }: Step): WayOn {
  if (onward === 'end') return { onward };
  const next = onwardTo === undefined ? stepByNumber(procedure, number + 1) : stepBySlug(procedure, onwardTo);
  if (!next) throw new Error(`step ${number} leads on, but no step follows it`);
  return { onward, next };
}

/** Whether one goes on after this step only because the bullying did not stop; a condition in other words of the school asks something else. */
export const goesOnUnstopped = ({ onward, onwardWhen }: Pick<Step, 'onward' | 'onwardWhen'>): boolean =>
  onward === 'when-not-stopped' && onwardWhen === undefined;

/** The step after this one, whatever it takes to go there; `undefined` where the procedure ends. Throws as `wayOn` does. */
export function nextStep(procedure: Procedure, step: Step): Step | undefined {
  const way = wayOn(procedure, step);
  return way.onward === 'end' ? undefined : way.next;
}

/** Whether going on after this step leads back to one that was taken before, or to itself. */
export const leadsBack = (procedure: Procedure, step: Step): boolean => {
  const next = nextStep(procedure, step);
  return next !== undefined && next.number <= step.number;
};

/** The step that stands for the meeting in which this step is set: of steps that are set together the first one. */
export const meetingOf = ({ slug, togetherWith = slug }: Step): StepSlug => togetherWith;

/** A task with the step that it belongs to, if the procedure has it. */
export function taskById(procedure: Procedure, id: TaskId): { readonly step: Step; readonly task: Task } | undefined {
  for (const step of procedure.steps) {
    const task = tasksOf(step).find((candidate) => candidate.id === id);
    if (task) return { step, task };
  }
  return undefined;
}
