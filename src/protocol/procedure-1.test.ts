import { expect, test } from 'vitest';
import { stepByNumber, taskById, tasksOf } from './order';
import { fromProcedure1, type Procedure1, type Step1 } from './procedure-1';

type Task1 = Step1['phases'][number]['tasks'][number];

const task = (id: string, records: Task1['records'], facts: readonly string[] = ['S0-1']): Task1 => ({
  id,
  text: `Doe ${id}.`,
  facts,
  records,
});

const step = (number: number, tasks: readonly Task1[], changes: Partial<Step1> = {}): Step1 => ({
  number,
  slug: number === 0 ? 'melding' : `stap-${number}`,
  title: `Titel ${number}`,
  label: `Kort ${number}`,
  leads: ['tutor'],
  needsConsent: false,
  phases: [{ tasks }],
  parents: [],
  onward: 'in-order',
  ...changes,
});

const EVALUATION = {
  targetWeeks: 2,
  countedFrom: { task: 'stap-2/afspraken', text: 'de afspraken' },
  againWithinWeeks: 6,
  facts: ['S4-1'],
};

const OLD: Procedure1 = {
  version: 'toen',
  steps: [
    step(0, [task('melding/overdragen', 'note', ['S0-4']), task('melding/verslag', 'note')]),
    step(1, [
      task('stap-1/instemming', 'decision'),
      task('stap-1/gekozen', 'note', ['S1-6']),
      task('stap-1/ouders', 'parent-contact'),
      task('stap-1/nog-eens', 'parent-contact'),
    ]),
    step(
      2,
      [
        task('stap-2/afspraken', 'agreement'),
        task('stap-2/wanneer', 'agreement'),
        task('stap-2/ouders', 'parent-contact'),
        task('stap-2/keuze', 'decision'),
      ],
      { needsConsent: true },
    ),
    step(
      3,
      [
        task('stap-3/praten', 'talk'),
        task('stap-3/terugkijken', 'talk', ['S4-1']),
        task('stap-3/opnieuw', 'agreement'),
        task('stap-3/melden', 'agreement'),
        task('stap-3/ouders', 'parent-contact'),
      ],
      {
        onward: 'when-not-stopped',
        evaluation: EVALUATION,
        parents: [{ text: 'U hoort het.', facts: [] }],
      },
    ),
    step(4, [task('stap-4/besluit', 'decision')], {
      onward: 'end',
      decides: 'rector',
    }),
  ],
  measures: [
    { id: 'project', title: 'Project', facts: [], atOnceWhenSerious: false },
    { id: 'time-out', title: 'Time-out', facts: [], atOnceWhenSerious: true },
    { id: 'halt', title: 'HALT', facts: [], atOnceWhenSerious: false },
  ],
};

const now = fromProcedure1(OLD);
const records = (id: string) => taskById(now, id)?.task.records;
const parents = (id: string) => taskById(now, id)?.task.parents;

test('a step is called by its number, but for the report', () => {
  expect(now.steps.map(({ name }) => name)).toEqual([undefined, 'Stap 1', 'Stap 2', 'Stap 3', 'Stap 4']);
});

test('targeted parents hear in the first step that asks, those of the bullying in the second, once in a case', () => {
  expect(parents('stap-1/ouders')).toEqual({ whom: ['targeted'], anew: false });
  expect(parents('stap-2/ouders')).toEqual({ whom: ['bullying'], anew: false });
  expect(parents('stap-1/nog-eens')).toBeUndefined();
  expect(parents('stap-3/ouders')).toBeUndefined();
});

test('where one step asks for parents, both sides hear there', () => {
  const one = fromProcedure1({
    ...OLD,
    steps: OLD.steps.map((each) => ({
      ...each,
      phases: each.phases.map(({ tasks }) => ({
        tasks: tasks.filter((one) => one.records !== 'parent-contact' || one.id === 'stap-3/ouders'),
      })),
    })),
  });
  expect(taskById(one, 'stap-3/ouders')?.task.parents).toEqual({
    whom: ['targeted', 'bullying'],
    anew: false,
  });
});

test('a decision before a step that wants consent is that consent, and any other is a decision', () => {
  expect(records('stap-1/instemming')).toBe('consent');
  expect(records('stap-2/keuze')).toBe('decision');
  expect(records('stap-4/besluit')).toBe('decision');
});

test('the agreement after the one that starts the count plans the evaluation of the next step', () => {
  expect(records('stap-2/afspraken')).toBe('agreement');
  expect(records('stap-2/wanneer')).toBe('evaluation-plan');
});

test('in a step with an evaluation the first agreement that does not start the count plans the next one', () => {
  expect(records('stap-3/opnieuw')).toBe('evaluation-plan');
  expect(records('stap-3/melden')).toBe('agreement');
});

test('the talk that rests on the facts of the evaluation is the evaluation', () => {
  expect(records('stap-3/terugkijken')).toBe('evaluation');
  expect(records('stap-3/praten')).toBe('talk');
});

test('the handover of a report and the chosen steps are known by their facts', () => {
  expect(records('melding/overdragen')).toBe('handover');
  expect(records('melding/verslag')).toBe('note');
  expect(now.steps.flatMap(tasksOf).filter(({ tellsSteps }) => tellsSteps)).toMatchObject([{ id: 'stap-1/gekozen' }]);
});

test('an evaluation comes after its weeks, and again within its weeks, however often', () => {
  expect(stepByNumber(now, 3)?.evaluation).toEqual({
    after: { count: 2, unit: 'weeks' },
    countedFrom: { task: 'stap-2/afspraken', text: 'de afspraken' },
    again: { kind: 'within', term: { count: 6, unit: 'weeks' } },
    facts: ['S4-1'],
  });
});

test('what was not there is said not to be there, as the program of then did', () => {
  expect(now.steps.map(({ namesNoTerm }) => namesNoTerm)).toEqual([true, true, true, undefined, true]);
  expect(now.steps.map(({ namesNoParents }) => namesNoParents)).toEqual([true, true, true, undefined, true]);
  expect(now.steps.map(({ onwardText }) => onwardText?.text)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    'Dit is de laatste stap van het protocol. Het noemt niet wat er daarna volgt.',
  ]);
  expect(stepByNumber(now, 4)?.onwardText?.facts).toEqual([]);
});

test('the words for going on that a procedure had stay as they were', () => {
  const onwardText = { text: 'Dan is het klaar.', facts: ['S8-3'] };
  const steps = OLD.steps.map((each) => ({ ...each, onwardText }));
  expect(fromProcedure1({ ...OLD, steps }).steps.map((each) => each.onwardText)).toEqual(steps.map(() => onwardText));
});

test('a procedure that leads nowhere is read all the same, for others to say what is wrong with it', () => {
  const lost = fromProcedure1({ ...OLD, steps: OLD.steps.slice(0, 2) });
  expect(taskById(lost, 'stap-1/instemming')?.task.records).toBe('decision');
});

test('a measure that may be taken at once follows the one before it, and each asks for a talk before the return', () => {
  expect(now.measures).toMatchObject([
    { id: 'project', returnTalk: true },
    { id: 'time-out', returnTalk: true, follows: 'project' },
    { id: 'halt', returnTalk: true },
  ]);
  expect(now.measures.map(({ follows }) => follows)).toEqual([undefined, 'project', undefined]);
});

/** What the tasks of these steps ask to be written down, by their ids. */
const recordsIn = (...steps: readonly Step1[]) =>
  Object.fromEntries(
    fromProcedure1({ ...OLD, steps })
      .steps.flatMap(tasksOf)
      .map((each) => [each.id, each.records]),
  );

test('of what rests on the facts of the evaluation only a talk is the evaluation, whatever else it rests on', () => {
  const tasks = [task('stap-1/noteren', 'note', ['S4-1']), task('stap-1/praten', 'talk', ['S0-1', 'S4-1'])];
  expect(recordsIn(step(0, []), step(1, tasks, { evaluation: EVALUATION, onward: 'end' }))).toEqual({
    'stap-1/noteren': 'note',
    'stap-1/praten': 'evaluation',
  });
});

test('an agreement plans nothing where no evaluation is counted from its step', () => {
  const agreements = (number: number) => [
    task(`stap-${number}/een`, 'agreement'),
    task(`stap-${number}/twee`, 'agreement'),
  ];
  const none = Object.fromEntries([1, 2, 4].flatMap((number) => agreements(number).map(({ id }) => [id, 'agreement'])));
  // Step 3 is counted from the report, and step 4 is the last.
  const counted = { ...EVALUATION, countedFrom: { task: 'melding/begin', text: 'de melding' } };
  expect(
    recordsIn(
      step(0, [task('melding/begin', 'note')]),
      step(1, agreements(1)),
      step(2, agreements(2)),
      step(3, [], { evaluation: counted }),
      step(4, agreements(4), { onward: 'end' }),
    ),
  ).toEqual({ 'melding/begin': 'note', ...none });
});

test('a decision of who decides in its step, in the last step and in one that ends the procedure is no consent', () => {
  const decision = (number: number) => [task(`stap-${number}/besluit`, 'decision')];
  const wants = { needsConsent: true };
  expect(
    recordsIn(
      step(0, []),
      step(1, decision(1), { ...wants, decides: 'rector' }),
      step(2, decision(2), { ...wants, onward: 'end' }),
      step(3, decision(3), wants),
    ),
  ).toEqual({ 'stap-1/besluit': 'decision', 'stap-2/besluit': 'decision', 'stap-3/besluit': 'decision' });
});

test('only a note of the report hands it over', () => {
  expect(
    recordsIn(
      step(0, [task('melding/bellen', 'parent-contact', ['S0-4']), task('melding/delen', 'nothing', ['S0-4'])]),
      step(1, [task('stap-1/delen', 'note', ['S0-4'])], { onward: 'end' }),
    ),
  ).toEqual({ 'melding/bellen': 'parent-contact', 'melding/delen': 'nothing', 'stap-1/delen': 'note' });
});

test('the first measure follows no other, also when it may be taken at once', () => {
  const [, timeOut] = OLD.measures;
  if (!timeOut) throw new Error('a measure');
  expect(fromProcedure1({ ...OLD, measures: [timeOut] }).measures).toEqual([{ ...timeOut, returnTalk: true }]);
});
