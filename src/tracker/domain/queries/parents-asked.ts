/** Whose parents the procedure wants to hear, by what its tasks and measures say (S1-8, S2-13, S3-12, S5-3, S5-6, MID-1), and whether they did. */
import type { Day } from '../../../protocol/day';
import { firstStep, taskById, tasksOf } from '../../../protocol/order';
import type { Procedure, Step, StepNumber, Task, TaskId } from '../../../protocol/procedure';
import { compareEntries } from '../../log/order';
import type { CaseFile, Pupil } from '../case';
import type { EntryOf, PupilId } from '../entries';

export interface ParentsAsked {
  readonly pupil: PupilId;
  /** The task that asks for it; absent where a measure does. */
  readonly task?: TaskId;
  /** Only then, in the school's words: a person has to say whether it holds. */
  readonly when?: string;
  /** The use of a measure that asks for it. */
  readonly measure?: string;
  /** `tried` when nobody was reached since; `left-out` when it was chosen not to tell them. */
  readonly state: 'informed' | 'tried' | 'left-out' | 'not-yet';
}

type Contact = EntryOf<'parents-contacted' | 'parents-not-told'>;

/** From when a contact counts: written after that entry, and on that day or later. */
interface Since {
  readonly entry?: EntryOf<'step-advanced'>;
  readonly on?: Day;
}

/** A case under its procedure, with the contacts with the parents of each pupil. */
interface Ground {
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly pupils: readonly Pupil[];
  readonly contacts: ReadonlyMap<PupilId, readonly Contact[]>;
}

/** The task that a contact was for, if it names one. */
const taskOf = (contact: Contact): TaskId | undefined =>
  contact.type === 'parents-contacted' ? contact.body.task : undefined;

/**
 * Whether a contact that names its task counts for another: for what an earlier step asked, as the parents have heard since; never for what a
 * later step asks, nor for another task of the same step.
 */
function countsAlsoFor(procedure: Procedure, named: TaskId, asking: TaskId): boolean {
  const [of, other] = [taskById(procedure, named), taskById(procedure, asking)];
  return of !== undefined && other !== undefined && of.step.number > other.step.number;
}

function stateSince(
  { contacts, procedure }: Ground,
  pupil: PupilId,
  { entry, on }: Since,
  asking?: TaskId,
): ParentsAsked['state'] {
  const counting = (contacts.get(pupil) ?? []).filter((contact) => {
    if (entry !== undefined && compareEntries(contact, entry) <= 0) return false;
    const named = taskOf(contact);
    // Who says that the call was for this task may have made it before the day on which the step began.
    if (named !== undefined && named === asking) return true;
    if (named !== undefined && asking !== undefined && !countsAlsoFor(procedure, named, asking)) return false;
    return on === undefined || contact.body.happenedOn >= on;
  });
  if (counting.some(({ type, body }) => type === 'parents-contacted' && body.reached)) return 'informed';
  const last = counting.at(-1);
  if (last === undefined) return 'not-yet';
  return last.type === 'parents-contacted' ? 'tried' : 'left-out';
}

/** When the case last came to the step: at its start for the first one, and for one that it passed by. */
function cameTo({ file, procedure }: Ground, number: StepNumber): Since | undefined {
  const entry = file.steps.findLast(({ body }) => body.to === number);
  if (entry) return { entry, on: entry.body.happenedOn };
  return number === firstStep(procedure).number || number <= file.furthestStep ? {} : undefined;
}

function askedInTask(ground: Ground, step: Step, task: Task): readonly ParentsAsked[] {
  const { parents } = task;
  const since = parents && cameTo(ground, step.number);
  if (parents === undefined || since === undefined) return [];
  // The task itself was settled: a person ticked it, or said why it does not apply. Of a procedure of the first format a tick says nothing.
  const marked = parents.anew ? ground.file.tasks.get(task.id)?.type : undefined;
  return ground.pupils
    .filter(({ role }) => parents.whom.includes(role))
    .map(({ id }): ParentsAsked => {
      const heard = parents.anew ? stateSince(ground, id, since, task.id) : stateSince(ground, id, {});
      const told = marked === 'task-done' ? 'informed' : heard;
      const state = marked === 'task-not-applicable' && told !== 'informed' ? 'left-out' : told;
      return { pupil: id, task: task.id, ...(task.when && { when: task.when }), state };
    });
}

function askedForMeasure(ground: Ground, { body }: EntryOf<'measure-taken'>): readonly ParentsAsked[] {
  const families = ground.procedure.measures.find(({ id }) => id === body.measure)?.parents ?? [];
  if (families.length === 0) return [];
  return ground.pupils
    .filter(
      ({ id, role }) =>
        (families.includes('own') && id === body.pupil) || (families.includes('targeted') && role === 'targeted'),
    )
    .map(({ id }): ParentsAsked => {
      // Told on the day itself counts, also when it was written down before the measure was.
      return { pupil: id, measure: body.use, state: stateSince(ground, id, { on: body.happenedOn }) };
    });
}

/** Every contact with parents that the procedure has asked for so far, in order of its tasks, then of the measures that were taken. */
export function parentsAsked(file: CaseFile, procedure: Procedure): readonly ParentsAsked[] {
  const ground = {
    file,
    procedure,
    pupils: file.pupils.filter(({ removed }) => !removed),
    contacts: Map.groupBy(file.parentContacts, ({ body }) => body.pupil),
  };
  return [
    ...procedure.steps.flatMap((step) => tasksOf(step).flatMap((task) => askedInTask(ground, step, task))),
    ...file.measures.flatMap((taken) => askedForMeasure(ground, taken)),
  ];
}
