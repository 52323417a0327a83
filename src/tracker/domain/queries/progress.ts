import type { Day } from '../../../protocol/day';
import { tasksOf } from '../../../protocol/order';
import type { Procedure, Step, Task, TaskId } from '../../../protocol/procedure';
import type { CaseFile, TaskEntry } from '../case';
import type { PupilId, TellingEntry } from '../entries';
import { type ParentsAsked, parentsAsked } from './parents-asked';
import { type Recorded, recordedOf } from './recorded';

export type TaskStatus = 'open' | 'done' | 'not-applicable';

export interface TaskProgress {
  readonly task: Task;
  readonly status: TaskStatus;
  /** What was last said of the task itself. */
  readonly entry?: TaskEntry;
  /** The entries that do what it asks; without any, a task that is done was ticked. */
  readonly answers: readonly TellingEntry[];
  /** The day on which it was done, not that on which it was ticked. */
  readonly doneOn?: Day;
  /** Of a task that is half done: the pupils with whom, or whose parents with whom, it is still to be done. */
  readonly missing: readonly PupilId[];
}

export interface StepProgress {
  readonly step: Step;
  /** `skipped` when the case passed it by, `ahead` when it has not come that far. */
  readonly position: 'present' | 'visited' | 'skipped' | 'ahead';
  readonly tasks: readonly TaskProgress[];
  /** How many tasks are open. */
  readonly open: number;
}

/** What is said of tasks of which nothing is written and no parents hear: most tasks of most cases. */
const untouched = new WeakMap<Recorded, TaskProgress>();

function untouchedProgress(recorded: Recorded): TaskProgress {
  const known = untouched.get(recorded);
  if (known) return known;
  const progress = taskProgress(recorded, []);
  untouched.set(recorded, progress);
  return progress;
}

/** How far a task is: what it asks to be written down, and the parents who are to hear in it. */
function taskProgress(
  { task, mark, answers, missing, doneOn, isLeftOut }: Recorded,
  asked: readonly ParentsAsked[],
): TaskProgress {
  const base = { task, answers, ...(mark && { entry: mark }) };
  if (isLeftOut) return { ...base, status: 'not-applicable', missing: [] };
  // In a procedure of the first format a tick stood for the task, whoever heard.
  const isTicked = mark?.type === 'task-done' && !task.parents?.anew;
  const isUntold = ({ state }: ParentsAsked) => !isTicked && (state === 'not-yet' || state === 'tried');
  const untold = asked.filter(isUntold).map(({ pupil }) => pupil);
  const isTold = asked.length > 0 && untold.length === 0;
  const recorded = doneOn !== undefined || (task.records === 'parent-contact' && isTold);
  if (recorded && untold.length === 0) return { ...base, status: 'done', missing: [], ...(doneOn && { doneOn }) };
  const isHalf = untold.length > 0 && (doneOn !== undefined || untold.length < asked.length);
  return { ...base, status: 'open', missing: isHalf ? untold : missing };
}

/** What became of each task: settled by an entry that does what it asks, for the pupils and parents whom it is about, or by a tick. */
export function taskStates(file: CaseFile, procedure: Procedure): ReadonlyMap<TaskId, TaskProgress> {
  const asked = Map.groupBy(parentsAsked(file, procedure), ({ task }) => task);
  const states = new Map<TaskId, TaskProgress>();
  for (const [id, recorded] of recordedOf(file, procedure)) {
    const parents = asked.get(id);
    states.set(id, parents ? taskProgress(recorded, parents) : untouchedProgress(recorded));
  }
  return states;
}

function positionOf(file: CaseFile, { number }: Step): StepProgress['position'] {
  if (number === file.step) return 'present';
  const entered = file.steps.some(({ body }) => body.to === number || body.from === number);
  if (entered) return 'visited';
  return number < file.furthestStep ? 'skipped' : 'ahead';
}

/** How far the case is in each step of the procedure that it follows. */
export function progressOf(file: CaseFile, procedure: Procedure): readonly StepProgress[] {
  const states = taskStates(file, procedure);
  return procedure.steps.map((step) => {
    const tasks = tasksOf(step).flatMap(({ id }) => states.get(id) ?? []);
    const open = tasks.filter(({ status }) => status === 'open').length;
    return { step, position: positionOf(file, step), tasks, open };
  });
}
