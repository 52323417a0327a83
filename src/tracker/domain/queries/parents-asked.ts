/**
 * Which parents are to hear, and whether they did: what the tasks and measures of the procedure say (S1-8, S2-13, S3-12, S5-3, S5-6, MID-1),
 * each step anew; and beside it that a measure began or ended, for the families on both sides of it.
 */
import type { Day } from '../../../protocol/day';
import { taskById, tasksOf } from '../../../protocol/order';
import type {
  MeasureFamily,
  ParentContact,
  Procedure,
  Step,
  StepNumber,
  Task,
  TaskId,
} from '../../../protocol/procedure';
import { compareEntries } from '../../log/order';
import type { CaseFile, Pupil } from '../case';
import type { EntryOf, HomeId, PupilId, TellingEntry } from '../entries';
import { homesOf } from './homes';
import { type RecordedTasks, recordedOf } from './recorded';

export interface ParentsAsked {
  readonly pupil: PupilId;
  /** The home, where the pupil has more than one: each hears apart. */
  readonly home?: HomeId;
  /** The task that asks for it; absent where a measure does. */
  readonly task?: TaskId;
  /** Only then, in the school's words: a person has to say whether it holds. */
  readonly when?: string;
  /** The use of a measure that asks for it, and what became of it. */
  readonly measure?: string;
  readonly change?: 'began' | 'ended';
  /** The procedure does not name it: whom a measure concerns hears of it all the same. */
  readonly beside?: true;
  /** The day from which they are to hear. */
  readonly since: Day;
  /** `tried` when nobody was reached since; `left-out` when it was chosen not to tell them. */
  readonly state: 'informed' | 'tried' | 'left-out' | 'not-yet';
  /** The day on which they first heard; absent while they did not, and where no contact says so. */
  readonly heardOn?: Day;
}

type Contact = EntryOf<'parents-contacted' | 'parents-not-told'>;

/** From when a contact counts. */
interface Since {
  readonly on: Day;
  /** It was written after this one. */
  readonly entry?: EntryOf<'step-advanced'>;
  /** It was on a later day than this one, or written after it. */
  readonly told?: TellingEntry;
  /** Any contact counts, whenever it was. */
  readonly always?: true;
  /** The day on which the case was opened: what was said to parents before it counts too, as it was written in the case. */
  readonly opened?: true;
}

/** A case under its procedure, with the contacts with the parents of each pupil. */
interface Ground {
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly recorded: RecordedTasks;
  readonly pupils: readonly Pupil[];
  readonly contacts: ReadonlyMap<PupilId, readonly Contact[]>;
}

/** Whom to call for a pupil: the parents as one, or each of several homes that may know. */
interface Callee {
  readonly pupil: PupilId;
  readonly home?: HomeId;
}

function calleesOf({ file }: Ground, pupil: PupilId): readonly Callee[] {
  const homes = homesOf(file, pupil);
  if (homes.length < 2) return homes.some(({ mayKnow }) => !mayKnow) ? [] : [{ pupil }];
  return homes.flatMap(({ id, mayKnow }) => (mayKnow ? { pupil, home: id } : []));
}

const isReached = ({ type, body }: Contact): boolean => type === 'parents-contacted' && body.reached;

/** The task that a contact was for, if it names one. */
const taskOf = (contact: Contact): TaskId | undefined =>
  contact.type === 'parents-contacted' ? contact.body.task : undefined;

/**
 * Whether a contact that names its task counts for another: for what was asked before it, in an earlier step or earlier in its own, as the
 * parents have heard since; never for what is asked later.
 */
function countsAlsoFor(procedure: Procedure, named: TaskId, asking: TaskId): boolean {
  const [of, other] = [taskById(procedure, named), taskById(procedure, asking)];
  if (of === undefined || other === undefined) return false;
  const tasks = tasksOf(of.step);
  return of.step === other.step
    ? tasks.indexOf(of.task) > tasks.indexOf(other.task)
    : of.step.number > other.step.number;
}

function counts(
  procedure: Procedure,
  { on, entry, told, always, opened }: Since,
  contact: Contact,
  asking?: TaskId,
): boolean {
  if (always) return true;
  if (entry !== undefined && compareEntries(contact, entry) <= 0) return false;
  if (asking !== undefined && contact.type === 'parents-contacted' && contact.body.beside) return false;
  const named = taskOf(contact);
  // Who says that the call was for this task may have made it before the day on which the step began.
  if (named !== undefined && named === asking) return true;
  if (named !== undefined && asking !== undefined && !countsAlsoFor(procedure, named, asking)) return false;
  const day = contact.body.happenedOn;
  return opened || day > on || (day === on && (told === undefined || compareEntries(contact, told) > 0));
}

/** What names no home was for all of them; what was told to a home that is none any more, for none of those that are. */
function reaches(file: CaseFile, { pupil, home }: Callee, { body }: Contact): boolean {
  if (body.home === undefined) return true;
  if (home !== undefined) return body.home === home;
  // Whoever is not called by home has one at most.
  return homesOf(file, pupil).every(({ id }) => id === body.home);
}

function stateSince(
  { contacts, procedure, file }: Ground,
  callee: Callee,
  since: Since,
  asking?: TaskId,
): Pick<ParentsAsked, 'state' | 'heardOn'> {
  const counting = (contacts.get(callee.pupil) ?? []).filter(
    (contact) => reaches(file, callee, contact) && counts(procedure, since, contact, asking),
  );
  let heardOn: Day | undefined;
  for (const contact of counting) {
    const { happenedOn } = contact.body;
    if (isReached(contact) && (heardOn === undefined || happenedOn < heardOn)) heardOn = happenedOn;
  }
  if (heardOn !== undefined) return { state: 'informed', heardOn };
  const last = counting.at(-1);
  if (last === undefined) return { state: 'not-yet' };
  return { state: last.type === 'parents-contacted' ? 'tried' : 'left-out' };
}

/** When the case last came to the step: at its start for the first one, and for one that it passed by. */
function cameTo({ file }: Ground, number: StepNumber): Since | undefined {
  const entry = file.steps.findLast(({ body }) => body.to === number);
  if (entry) return { entry, on: entry.body.happenedOn };
  return number <= file.furthestStep ? { on: file.openedOn, opened: true } : undefined;
}

/** From when parents are to hear in the task: from when what comes before it was done, or what they are to hear of. */
function askedFrom(ground: Ground, step: Step, task: Task, parents: ParentContact): Since | undefined {
  const came = cameTo(ground, step.number);
  if (came === undefined || !parents.anew) return came && { on: came.on, always: true };
  const before = task.records === 'parent-contact' ? task.after : task.id;
  if (before === undefined) return came;
  const { doneOn, doneBy } = ground.recorded.get(before) ?? {};
  // A bare tick is often set at the end of a day, after the call of that day was written down.
  const told = doneBy?.type === 'task-done' ? undefined : doneBy;
  return doneOn && { on: came.opened || doneOn > came.on ? doneOn : came.on, ...(told && { told }) };
}

function askedInTask(ground: Ground, step: Step, task: Task, parents: ParentContact): readonly ParentsAsked[] {
  const since = askedFrom(ground, step, task, parents);
  if (since === undefined) return [];
  const asked = ground.pupils
    .filter(({ role }) => parents.whom.includes(role))
    .flatMap(({ id }) => calleesOf(ground, id))
    .map((callee): ParentsAsked => {
      const base = { ...callee, task: task.id, ...(task.when && { when: task.when }), since: since.on };
      return { ...base, ...stateSince(ground, callee, since, task.id) };
    });
  return parents.anew ? afterMark(ground, task, asked) : asked;
}

/**
 * A person ticked the task, or said that it does not apply. Where what was written tells that some of them heard, a tick stood beside that, and
 * says nothing of the others. Of a procedure of the first format it says nothing at all.
 */
function afterMark(ground: Ground, task: Task, asked: readonly ParentsAsked[]): readonly ParentsAsked[] {
  const { mark: { type: mark } = {}, answers = [] } = ground.recorded.get(task.id) ?? {};
  const isBare = answers.length === 0 && asked.every(({ state }) => state !== 'informed');
  const settled = mark === 'task-done' && isBare ? 'informed' : mark === 'task-not-applicable' ? 'left-out' : undefined;
  if (settled === undefined) return asked;
  return asked.map((row) => (row.state === 'informed' ? row : { ...row, state: settled }));
}

/** The families on both sides of a measure, each with whether the procedure names it. */
function askedOfMeasure(
  ground: Ground,
  { body }: EntryOf<'measure-taken'>,
  change: NonNullable<ParentsAsked['change']>,
  since: Since,
  names: readonly MeasureFamily[],
): readonly ParentsAsked[] {
  return ground.pupils.flatMap(({ id, role }): readonly ParentsAsked[] => {
    const side: MeasureFamily | undefined = id === body.pupil ? 'own' : role === 'targeted' ? 'targeted' : undefined;
    if (side === undefined) return [];
    return calleesOf(ground, id).map((callee) => ({
      ...callee,
      measure: body.use,
      change,
      since: since.on,
      ...(!names.includes(side) && { beside: true }),
      ...stateSince(ground, callee, since),
    }));
  });
}

/** The row as of parents who know already, where it is of that pupil's. */
const knowing = (row: ParentsAsked, pupil: PupilId): ParentsAsked =>
  row.pupil === pupil ? { ...row, state: 'informed' } : row;

function askedForMeasures(ground: Ground): readonly ParentsAsked[] {
  const { file, procedure } = ground;
  const ends = new Map(file.measureEnds.map((end) => [end.body.use, end]));
  return file.measures.flatMap((taken) => {
    const { parents: names = [] } = procedure.measures.find(({ id }) => id === taken.body.measure) ?? {};
    // Told from the day of the decision on counts, also when it was written down before the measure was: parents hear before it begins.
    const told = askedOfMeasure(ground, taken, 'began', { on: taken.body.happenedOn }, names);
    const began = taken.body.parentsKnow ? told.map((row) => knowing(row, taken.body.pupil)) : told;
    const end = ends.get(taken.body.use);
    if (end === undefined) return began;
    const ended = askedOfMeasure(ground, taken, 'ended', { on: end.body.happenedOn }, []);
    // At the talk before the pupil comes back the parents are there themselves (MID-2).
    const talked = end.body.returnTalk !== undefined;
    return [...began, ...(talked ? ended.map((row) => knowing(row, taken.body.pupil)) : ended)];
  });
}

/** Every contact with parents that was asked for so far, in order of the tasks of the procedure, then of the measures that were taken. */
export function parentsAsked(file: CaseFile, procedure: Procedure): readonly ParentsAsked[] {
  const ground: Ground = {
    file,
    procedure,
    recorded: recordedOf(file, procedure),
    pupils: file.pupils.filter(({ removed }) => !removed),
    contacts: Map.groupBy(file.parentContacts, ({ body }) => body.pupil),
  };
  const asked: ParentsAsked[] = [];
  // Every case comes by all tasks, and few of them name parents.
  for (const step of procedure.steps) {
    for (const task of tasksOf(step)) if (task.parents) asked.push(...askedInTask(ground, step, task, task.parents));
  }
  asked.push(...askedForMeasures(ground));
  return asked;
}
