/** What was written down of what the tasks of a procedure ask, and when that was done: an entry that does what a task asks settles it. */
import type { Day } from '../../../protocol/day';
import { firstStep, tasksOf } from '../../../protocol/order';
import type { EvaluationPart, Procedure, Recording, Step, StepNumber, Task, TaskId } from '../../../protocol/procedure';
import { compareEntries } from '../../log/order';
import type { CaseFile, Intake, Pupil, TaskEntry } from '../case';
import type { EntryOf, PupilId, TellingEntry } from '../entries';
import { presentRound } from '../present-round';
import { writtenOn } from '../written-on';
import { type WrittenByStep, writtenByStep } from './by-step';
import { openPoints } from './intake-points';

/** What a task asks to be written down, as far as it was. Whether parents heard is not in it: `parents-asked.ts` says that. */
export interface Recorded {
  readonly step: Step;
  readonly task: Task;
  /** What was last said of the task itself. */
  readonly mark?: TaskEntry;
  /** The entries that do what it asks, in order of writing. */
  readonly answers: readonly TellingEntry[];
  /** The pupils with whom it is still to be done; empty where it names nobody. */
  readonly missing: readonly PupilId[];
  /** The day on which it was done: what happened then, not when it was ticked. Absent while it was not. */
  readonly doneOn?: Day;
  /** The entry with which it was done. */
  readonly doneBy?: TellingEntry;
  /** It was said that it does not apply, and nothing since does what it asks. */
  readonly isLeftOut: boolean;
}

/** What the entries of a case say to one task. */
interface Answer {
  readonly answers: readonly TellingEntry[];
  readonly missing?: readonly PupilId[];
  readonly doneBy?: TellingEntry | undefined;
  /** Where it is another day than that of the entry. */
  readonly doneOn?: Day | undefined;
}

interface Ground extends WrittenByStep {
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly pupils: readonly Pupil[];
  /** The last time that each task was opened again: what was written before it did the task then, and not anew. */
  readonly reopened: ReadonlyMap<TaskId, TellingEntry>;
}

const latest = (days: readonly Day[]): Day | undefined => days.toSorted().at(-1);

const NOTHING: Answer = { answers: [] };
const firstOf = (answers: readonly TellingEntry[]): Answer =>
  answers.length === 0 ? NOTHING : { answers, doneBy: answers[0] };

/** A talk with whom the task names, together or one after the other; of a task that names nobody, with any pupil. */
function talkAnswer({ pupils, talks }: Ground, step: Step, { talksWith }: Task): Answer {
  const held = (talks.get(step.number) ?? []).filter(
    ({ body }) => body.kind !== 'staff' && body.with.some(({ kind }) => kind === 'pupil'),
  );
  const wanted = new Set(pupils.filter(({ role }) => talksWith?.includes(role)).map(({ id }) => id));
  if (wanted.size === 0) return firstOf(held);
  const answers = [];
  for (const talk of held) {
    const before = wanted.size;
    for (const person of talk.body.with) if (person.kind === 'pupil') wanted.delete(person.pupil);
    if (wanted.size === before) continue;
    answers.push(talk);
    if (wanted.size === 0) return { answers, doneBy: talk, doneOn: latest(answers.map(({ body }) => body.happenedOn)) };
  }
  return { answers, missing: [...wanted] };
}

/** In the report, a talk is what the intake asks: it is done too when all points of the intake are there (S0-2). */
function intakeAnswer(ground: Ground, step: Step, task: Task): Answer {
  const talked = talkAnswer(ground, step, task);
  const { file, procedure, pupils } = ground;
  if (talked.doneBy || step !== firstStep(procedure)) return talked;
  if (openPoints(pupils, file.intake).length > 0) return talked;
  return { answers: talked.answers, doneOn: intakeDay(ground) };
}

/** The day on which the last of the points was told: what is added later, as in every step (S0-3), does not do it on another day. */
function intakeDay({ file, pupils }: Ground): Day | undefined {
  let intake: Intake = {};
  const complete = file.intakes.find(({ body }) => {
    intake = { ...intake, ...body };
    return openPoints(pupils, intake).length === 0;
  });
  return complete?.body.happenedOn;
}

/** What was planned that was not cancelled; where the step itself is looked back on first, after that (S3-9, S4-7). */
function planAnswer({ file, plans }: Ground, step: Step, task: Task): Answer {
  const cancelled = new Set(file.cancelledEvaluations);
  const tasks = tasksOf(step);
  const looksBackFirst = tasks.slice(0, tasks.indexOf(task)).some(({ records }) => records === 'evaluation');
  const held = looksBackFirst ? file.heldEvaluations.find(({ body }) => body.step === step.number) : undefined;
  const standing = (plans.get(step.number) ?? []).filter(({ body }) => !cancelled.has(body.evaluation));
  if (!looksBackFirst) return firstOf(standing);
  return firstOf(
    standing.filter((plan) => held && compareEntries(plan, held) > 0 && plan.body.evaluation !== held.body.evaluation),
  );
}

function consentAnswer({ file, pupils }: Ground): Answer {
  const wanted = new Set(pupils.filter(({ role }) => role === 'targeted').map(({ id }) => id));
  if (wanted.size === 0) return NOTHING;
  const answers = file.consents.filter(({ body }) => wanted.has(body.pupil));
  // It was asked once each of them had answered; what they said later is told with it.
  const firsts = answers.filter(({ body }) => wanted.delete(body.pupil));
  return wanted.size > 0
    ? { answers, missing: [...wanted] }
    : { answers, doneBy: firsts.at(-1), doneOn: latest(firsts.map(({ body }) => body.happenedOn)) };
}

/** What was written in a part of the evaluation of the step, of any pupil. */
const WRITTEN: Readonly<Record<EvaluationPart, (body: EntryOf<'evaluation-held'>['body']) => boolean>> = {
  progress: ({ pupils }) => pupils.some(({ goesWell, notYet }) => says(goesWell) || says(notYet)),
  feelings: ({ pupils }) => pupils.some(({ feeling }) => says(feeling)),
  conclusions: ({ conclusions }) => says(conclusions),
  compliments: ({ compliments }) => says(compliments),
};

const says = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

const evaluationAnswer = ({ file }: Ground, { number }: Step, part: EvaluationPart): Answer =>
  firstOf(file.heldEvaluations.filter(({ body }) => body.step === number && WRITTEN[part](body)));

const ANSWERS: Readonly<Record<Recording, (ground: Ground, step: Step, task: Task) => Answer>> = {
  talk: intakeAnswer,
  evaluation: ({ file }, { number }) => firstOf(file.heldEvaluations.filter(({ body }) => body.step === number)),
  agreement: ({ agreements }, { number }) => firstOf(agreements.get(number) ?? []),
  'evaluation-plan': planAnswer,
  decision: ({ file }, { number }) => firstOf(file.decisions.filter(({ body }) => body.step === number)),
  consent: consentAnswer,
  handover: ({ file }) => firstOf(file.reportHandovers),
  // Who heard is told for each family, and what is noted or kept on paper is told with the tick.
  'parent-contact': () => NOTHING,
  document: () => NOTHING,
  note: () => NOTHING,
  nothing: () => NOTHING,
};

/** Whether an entry of another kind than a tick can do what the task asks. */
export const isAnsweredByEntries = ({ records, inEvaluation, parents }: Task): boolean =>
  parents !== undefined ||
  inEvaluation !== undefined ||
  !['parent-contact', 'document', 'note', 'nothing'].includes(records);

/** Which of several tasks of one step that ask for the same an entry was for, it does not say: it does the first of them. */
const sameAs = ({ records, talksWith = [], inEvaluation }: Task): string =>
  [records, ...talksWith, inEvaluation ?? ''].join(' ');

/** A plan says when it will be; it was made on the day on which it was written. */
const dayOf = (entry: TellingEntry | undefined): Day | undefined =>
  entry && ('happenedOn' in entry.body ? entry.body.happenedOn : writtenOn(entry.time));

/** Whether that was said of a task after everything that was written for it. */
export const isSaidLast = (mark: TaskEntry, answers: readonly TellingEntry[]): boolean => {
  const last = answers.at(-1);
  return last === undefined || compareEntries(mark, last) > 0;
};

const answerTo = (ground: Ground, step: Step, task: Task): Answer =>
  task.inEvaluation ? evaluationAnswer(ground, step, task.inEvaluation) : ANSWERS[task.records](ground, step, task);

/** A task in its place in the procedure, with what is recorded of it while nobody wrote anything. */
interface Place {
  readonly step: Step;
  readonly task: Task;
  /** Whether it is the first of its step that asks for the same. */
  readonly isFirst: boolean;
  readonly untouched: Recorded;
}

const places = new WeakMap<Procedure, ReadonlyMap<TaskId, Place>>();

/** Every task of the procedure: worked out once, for it is asked of each case that follows it. */
function placesIn(procedure: Procedure): ReadonlyMap<TaskId, Place> {
  const before = places.get(procedure);
  if (before) return before;
  const found = new Map<TaskId, Place>();
  for (const step of procedure.steps) {
    const asked = new Set<string>();
    for (const task of tasksOf(step)) {
      const same = sameAs(task);
      const untouched: Recorded = { step, task, answers: [], missing: [], isLeftOut: false };
      found.set(task.id, { step, task, isFirst: !asked.has(same), untouched });
      asked.add(same);
    }
  }
  places.set(procedure, found);
  return found;
}

/** What can do the task of what was written after that. */
function since(ground: Ground, from: TellingEntry, { records }: Task): Ground {
  const later = <E extends TellingEntry>(entries: readonly E[]): readonly E[] =>
    entries.filter((entry) => compareEntries(entry, from) > 0);
  const byStep = <E extends TellingEntry>(all: ReadonlyMap<StepNumber, readonly E[]>) =>
    new Map([...all].map(([step, entries]) => [step, later(entries)]));
  const { file } = ground;
  return {
    ...ground,
    talks: byStep(ground.talks),
    agreements: byStep(ground.agreements),
    plans: byStep(ground.plans),
    file: {
      ...file,
      consents: later(file.consents),
      decisions: later(file.decisions),
      // The next one is planned after the look back that was held, whenever that task was opened again.
      heldEvaluations: records === 'evaluation-plan' ? file.heldEvaluations : later(file.heldEvaluations),
      reportHandovers: later(file.reportHandovers),
    },
  };
}

/** What was written for a task. Of one that was opened again only what was written since says that it was done, and with whom. */
function answerAnew(ground: Ground, step: Step, task: Task): Answer {
  const all = answerTo(ground, step, task);
  const from = ground.reopened.get(task.id);
  if (from === undefined) return all;
  const anew = answerTo(since(ground, from, task), step, task);
  return { ...anew, answers: [...all.answers.filter((entry) => compareEntries(entry, from) < 0), ...anew.answers] };
}

/** `undefined` for a task of which nothing was written. */
function recordedFor(ground: Ground, { step, task, isFirst }: Place): Recorded | undefined {
  const mark = ground.file.tasks.get(task.id);
  const found = isFirst ? answerAnew(ground, step, task) : NOTHING;
  if (mark === undefined && found === NOTHING) return undefined;
  const { answers, missing = [], doneBy, doneOn = dayOf(doneBy) } = found;
  const base = { step, task, answers, missing, isLeftOut: false, ...(mark && { mark }) };
  // What a person said of the task after the last that was written for it holds; before it, what was written does.
  if (mark?.type === 'task-reopened' && isSaidLast(mark, answers)) return base;
  if (mark?.type === 'task-not-applicable' && isSaidLast(mark, answers)) return { ...base, isLeftOut: true };
  if (doneOn) return { ...base, doneOn, ...(doneBy && { doneBy }) };
  if (mark?.type === 'task-done') return { ...base, missing: [], doneOn: mark.body.happenedOn, doneBy: mark };
  return base;
}

/** What is recorded of the tasks of a procedure. */
export interface RecordedTasks {
  /** The tasks of which something is written, in order; of the others every case says the same. */
  readonly touched: ReadonlyMap<TaskId, Recorded>;
  /** What the task asks to be written down, as far as it was; `undefined` for a task of another procedure. */
  get(id: TaskId): Recorded | undefined;
}

const known = new WeakMap<CaseFile, { readonly procedure: Procedure; readonly found: RecordedTasks }>();

/** What is recorded of the tasks of the procedure; worked out once for each state of a case. */
export function recordedOf(whole: CaseFile, procedure: Procedure): RecordedTasks {
  const before = known.get(whole);
  if (before?.procedure === procedure) return before.found;
  const file = presentRound(whole, procedure);
  const ground: Ground = {
    file,
    procedure,
    pupils: file.pupils.filter(({ removed }) => !removed),
    reopened: new Map(file.tasksReopened.map((entry) => [entry.body.task, entry])),
    ...writtenByStep(whole, procedure),
  };
  const all = placesIn(procedure);
  const touched = new Map<TaskId, Recorded>();
  for (const [id, place] of all) {
    const recorded = recordedFor(ground, place);
    if (recorded) touched.set(id, recorded);
  }
  const found: RecordedTasks = { touched, get: (id) => touched.get(id) ?? all.get(id)?.untouched };
  known.set(whole, { procedure, found });
  return found;
}
