/** Tasks that are to be done by a day: from when their term counts, the last day for them, and whether it was kept. */
import type { Day } from '../../../protocol/day';
import { firstStep, tasksOf } from '../../../protocol/order';
import type { Procedure, Step, Task, TaskId } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import { type Deadline, deadlineOf } from '../../../protocol/terms';
import { compareEntries } from '../../log/order';
import type { CaseFile } from '../case';
import type { EntryOf } from '../entries';
import { lastReturn } from '../present-round';
import { type Stay, staysOf } from '../stays';
import { parentsAsked } from './parents-asked';
import { type TaskStatus, taskStates } from './progress';

/** A task with a term of which the count has begun, in a step that the case came to. */
export interface TimedTask extends Deadline {
  readonly step: Step;
  readonly task: Task;
  /** The day from which the term is counted. */
  readonly since: Day;
  readonly status: TaskStatus;
  /** The day on which it was done; of parents the one on which the last of them heard. */
  readonly doneOn?: Day;
}

export type TimedTasks = ReadonlyMap<TaskId, TimedTask>;

type Timed = readonly { readonly step: Step; readonly task: Task }[];
const kept = new WeakMap<Procedure, Timed>();

/** The tasks with a term. One that is done only under a condition has no day: from when the condition holds only a person can tell. */
function timedIn(procedure: Procedure): Timed {
  const known = kept.get(procedure);
  if (known) return known;
  const found = procedure.steps.flatMap((step) =>
    tasksOf(step).flatMap((task) => (task.term && task.when === undefined ? { step, task } : [])),
  );
  kept.set(procedure, found);
  return found;
}

/** The day from which the term of a task is counted; `undefined` while it is not, or where the case did not come to its step. */
function countStart(ground: Ground, step: Step, task: Task): Day | undefined {
  const { whole, procedure, states, back, stayAt } = ground;
  const { countedFrom } = task.term ?? {};
  const stay = stayAt(step);
  if (stay === undefined) return undefined;
  if (countedFrom !== undefined && countedFrom !== 'report') return states.get(countedFrom.task)?.doneOn;
  const isReport = countedFrom === 'report' || step === firstStep(procedure);
  if (!isReport) return stay.from;
  // Where the procedure led back to it or before it, the report was heard then, and what is to be done is to be done anew.
  if (back !== undefined && step.number >= back.body.to) return back.body.happenedOn;
  return whole.reports[0]?.body.happenedOn ?? whole.openedOn;
}

interface Ground {
  readonly whole: CaseFile;
  readonly procedure: Procedure;
  readonly states: ReturnType<typeof taskStates>;
  /** When the procedure last led back to an earlier step. */
  readonly back: EntryOf<'step-advanced'> | undefined;
  /** When the case last came to a step in the present round. */
  readonly stayAt: (step: Step) => Stay | undefined;
}

function groundOf(whole: CaseFile, procedure: Procedure): Ground {
  const stays = staysOf(whole, procedure);
  const back = lastReturn(whole, procedure);
  return {
    whole,
    procedure,
    states: taskStates(whole, procedure),
    back,
    stayAt({ number }) {
      const stay = stays.lastAt(number);
      const isOver =
        back !== undefined &&
        number >= back.body.to &&
        (stay?.entry === undefined || compareEntries(stay.entry, back) < 0);
      return isOver ? undefined : stay;
    },
  };
}

/** Every task with a term of which the count has begun, in the order of the procedure. */
export function timedTasks(whole: CaseFile, procedure: Procedure, calendar: SchoolCalendar): readonly TimedTask[] {
  const timed = timedIn(procedure);
  if (timed.length === 0) return [];
  const ground = groundOf(whole, procedure);
  const heard = Map.groupBy(parentsAsked(whole, procedure), ({ task }) => task);
  return timed.flatMap(({ step, task }): TimedTask[] => {
    const since = countStart(ground, step, task);
    const state = ground.states.get(task.id);
    if (since === undefined || state === undefined || task.term === undefined) return [];
    const days = [...(heard.get(task.id) ?? []).map(({ heardOn }) => heardOn), state.doneOn].filter(
      (day) => day !== undefined,
    );
    const doneOn = state.status === 'done' ? days.toSorted().at(-1) : undefined;
    return [
      {
        step,
        task,
        since,
        status: state.status,
        ...deadlineOf(task.term, since, calendar),
        ...(doneOn && { doneOn }),
      },
    ];
  });
}

/**
 * Those that are to be done now: what they come after was done. Of a case that was opened again none from before, for of that the protocol does
 * not say when.
 */
export function openTimed(whole: CaseFile, procedure: Procedure, calendar: SchoolCalendar): TimedTasks {
  const all = timedTasks(whole, procedure, calendar);
  if (all.length === 0) return new Map();
  const states = taskStates(whole, procedure);
  const reopenedOn = whole.reopened?.body.happenedOn;
  const open = all.filter(
    ({ task, status, since }) =>
      status === 'open' &&
      (task.after === undefined || states.get(task.after)?.status !== 'open') &&
      (reopenedOn === undefined || since >= reopenedOn),
  );
  return new Map(open.map((timed) => [timed.task.id, timed]));
}
