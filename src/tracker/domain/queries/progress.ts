import { tasksOf } from '../../../protocol/order';
import type { Procedure, Step, Task } from '../../../protocol/procedure';
import type { CaseFile, TaskEntry } from '../case';

export type TaskStatus = 'open' | 'done' | 'not-applicable';

export interface TaskProgress {
  readonly task: Task;
  readonly status: TaskStatus;
  /** What was last said of it. */
  readonly entry?: TaskEntry;
}

export interface StepProgress {
  readonly step: Step;
  /** `skipped` when the case passed it by, `ahead` when it has not come that far. */
  readonly position: 'present' | 'visited' | 'skipped' | 'ahead';
  readonly tasks: readonly TaskProgress[];
  /** How many tasks are open. */
  readonly open: number;
}

const STATUSES = { 'task-done': 'done', 'task-not-applicable': 'not-applicable', 'task-reopened': 'open' } as const;

function taskProgress({ tasks }: CaseFile, task: Task): TaskProgress {
  const entry = tasks.get(task.id);
  return entry === undefined ? { task, status: 'open' } : { task, status: STATUSES[entry.type], entry };
}

function positionOf(file: CaseFile, { number }: Step): StepProgress['position'] {
  if (number === file.step) return 'present';
  const entered = file.steps.some(({ body }) => body.to === number || body.from === number);
  if (entered) return 'visited';
  return number < file.furthestStep ? 'skipped' : 'ahead';
}

/** How far the case is in each step of the procedure that it follows. */
export function progressOf(file: CaseFile, procedure: Procedure): readonly StepProgress[] {
  return procedure.steps.map((step) => {
    const tasks = tasksOf(step).map((task) => taskProgress(file, task));
    const open = tasks.filter(({ status }) => status === 'open').length;
    return { step, position: positionOf(file, step), tasks, open };
  });
}
