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

const atFirst = new WeakMap<Step, readonly TaskProgress[]>();

/** The tasks of a step while nothing is written of them and no parents hear: of most steps of most cases, so the same list each time. */
function untouchedIn(step: Step): readonly TaskProgress[] {
  const known = atFirst.get(step);
  if (known) return known;
  const tasks = tasksOf(step).map((task) => taskProgress(task));
  atFirst.set(step, tasks);
  return tasks;
}

/** How far a task is: what it asks to be written down, and the parents who are to hear in it. */
function taskProgress(
  task: Task,
  { mark, answers = [], missing = [], doneOn, isLeftOut }: Partial<Recorded> = {},
  asked: readonly ParentsAsked[] = [],
): TaskProgress {
  const base = { task, answers, ...(mark && { entry: mark }) };
  if (isLeftOut) return { ...base, status: 'not-applicable', missing: [] };
  // In a procedure of the first format a tick stood for the task, whoever heard.
  const isTicked = mark?.type === 'task-done' && !task.parents?.anew;
  const isUntold = ({ state }: ParentsAsked) => !isTicked && (state === 'not-yet' || state === 'tried');
  const untold = asked.filter(isUntold).map(({ pupil }) => pupil);
  // A call is recorded by whom it reached: with nobody left to tell it is done.
  const recorded = doneOn !== undefined || (task.records === 'parent-contact' && asked.length > 0);
  if (recorded && untold.length === 0) return { ...base, status: 'done', missing: [], ...(doneOn && { doneOn }) };
  const isHalf = untold.length > 0 && (doneOn !== undefined || untold.length < asked.length);
  return { ...base, status: 'open', missing: isHalf ? untold : missing };
}

/** What became of each task: settled by an entry that does what it asks, for the pupils and parents whom it is about, or by a tick. */
export interface TaskStates {
  /** `undefined` for a task of another procedure. */
  get(id: TaskId): TaskProgress | undefined;
}

export function taskStates(file: CaseFile, procedure: Procedure): TaskStates {
  const asked = Map.groupBy(parentsAsked(file, procedure), ({ task }) => task);
  const all = recordedOf(file, procedure);
  return {
    get(id) {
      const recorded = all.get(id);
      return recorded && taskProgress(recorded.task, recorded, asked.get(id));
    },
  };
}

function positionOf(file: CaseFile, { number }: Step): StepProgress['position'] {
  if (number === file.step) return 'present';
  const entered = file.steps.some(({ body }) => body.to === number || body.from === number);
  if (entered) return 'visited';
  return number < file.furthestStep ? 'skipped' : 'ahead';
}

/** How far the case is in each step of the procedure that it follows. */
export function progressOf(file: CaseFile, procedure: Procedure): readonly StepProgress[] {
  const asked = Map.groupBy(parentsAsked(file, procedure), ({ task }) => task);
  const { touched } = recordedOf(file, procedure);
  const isTouched = ({ task: { id } }: TaskProgress): boolean => touched.has(id) || asked.has(id);
  const now = (before: TaskProgress): TaskProgress =>
    isTouched(before) ? taskProgress(before.task, touched.get(before.task.id), asked.get(before.task.id)) : before;
  return procedure.steps.map((step) => {
    const untouched = untouchedIn(step);
    const tasks = untouched.some(isTouched) ? untouched.map(now) : untouched;
    const open = tasks.reduce((count, { status }) => (status === 'open' ? count + 1 : count), 0);
    return { step, position: positionOf(file, step), tasks, open };
  });
}
