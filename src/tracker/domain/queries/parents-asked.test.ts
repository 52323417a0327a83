import { expect, test } from 'vitest';
import type { Procedure, Step } from '../../../protocol/procedure';
import { advance, CALENDAR, caseAfter, day, FIVE_STEPS, OPEN } from '../case.fixture';
import type { Command, RecordCommand } from '../command';
import { dueIn } from './due';
import { parentsAsked } from './parents-asked';

/** The invented procedure in which rounds 1 and 2 each ask for the parents of both sides, and the project tells its own pupil's. */
const ASKING: Procedure = {
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step): Step => {
    const asks = step.number === 1 || step.number === 2;
    return {
      ...step,
      needsConsent: false,
      phases: step.phases.map(({ tasks }) => ({
        tasks: tasks.map(({ parents: _, ...task }) =>
          asks && task.records === 'parent-contact'
            ? { ...task, parents: { whom: ['targeted', 'bullying'], anew: true } }
            : task,
        ),
      })),
    };
  }),
  measures: FIVE_STEPS.measures.map((measure) => ({
    ...measure,
    ...(measure.id === 'project' && { parents: ['own'] }),
  })),
};

const on = { happenedOn: day('2026-09-05') };
const record = (type: string, body: object): Command =>
  ({ do: 'record', type, body: { ...on, ...body } }) as RecordCommand;
const called = (pupil: string, changes: object = {}) =>
  record('parents-contacted', { pupil, channel: 'phone', reached: true, ...changes });
const due = (...commands: readonly Command[]) =>
  dueIn(caseAfter(OPEN, ...commands), ASKING, CALENDAR).flatMap(({ kind, about, task }) =>
    kind === 'parents-to-tell' ? [`${about} ${task ?? 'measure'}`] : [],
  );

const asks = (...commands: readonly Command[]) =>
  parentsAsked(caseAfter(OPEN, ...commands), ASKING).map(({ pupil, task, state }) => [pupil, task, state]);

test('each step that asks for parents asks anew, for each family apart', () => {
  expect(due()).toEqual([]);
  expect(due(advance(1))).toEqual(['vlinder ronde-1/ouders', 'kever ronde-1/ouders']);
  expect(due(advance(1), called('kever'))).toEqual(['vlinder ronde-1/ouders']);
  const before = [advance(1), called('kever'), called('vlinder')];
  expect(due(...before)).toEqual([]);
  expect(due(...before, advance(2, { reason: 'x' }))).toEqual(['vlinder ronde-2/ouders', 'kever ronde-2/ouders']);
  expect(due(...before, advance(2, { reason: 'x' }), called('kever'))).toEqual(['vlinder ronde-2/ouders']);
});

test('a call before the step, or one in vain, is none, and a task that was ticked or does not apply is settled', () => {
  expect(due(called('kever'), advance(1))).toEqual(['vlinder ronde-1/ouders', 'kever ronde-1/ouders']);
  expect(due(advance(1), called('kever', { reached: false }))).toHaveLength(2);
  expect(due(advance(1), record('task-done', { task: 'ronde-1/ouders' }))).toEqual([]);
  expect(due(advance(1), record('task-not-applicable', { task: 'ronde-1/ouders', reason: 'x' }))).toEqual([]);
  expect(due(advance(1), record('parents-not-told', { pupil: 'kever', reason: 'x' }))).toEqual([
    'vlinder ronde-1/ouders',
  ]);
});

test('of a measure that begins later the parents hear before it begins, from the day on which it was decided', () => {
  const later: Command = {
    do: 'take-measure',
    ...on,
    use: 'u',
    measure: 'project',
    pupil: 'kever',
    what: 'x',
    away: false,
    startsOn: day('2026-09-14'),
  };
  expect(due(later)).toEqual(['vlinder measure', 'kever measure']);
  expect(due(later, called('kever'), called('vlinder'))).toEqual([]);
  expect(due(called('kever', { happenedOn: day('2026-09-04') }), later)).toEqual(['vlinder measure', 'kever measure']);
});

test('a measure tells the parents of its own pupil, on its day or later', () => {
  const taken: Command = {
    do: 'take-measure',
    ...on,
    use: 'm1',
    measure: 'project',
    pupil: 'kever',
    what: 'Een werkstuk.',
    away: false,
  };
  const asked = (...commands: readonly Command[]) =>
    parentsAsked(caseAfter(OPEN, ...commands), ASKING).flatMap(({ measure, pupil, state, beside }) =>
      measure && !beside ? [[pupil, state]] : [],
    );
  expect(asked(taken)).toEqual([['kever', 'not-yet']]);
  expect(asked(taken, called('kever'))).toEqual([['kever', 'informed']]);
  expect(asked(called('kever', { happenedOn: day('2026-09-04') }), taken)).toEqual([['kever', 'not-yet']]);
  expect(asked({ ...taken, measure: 'halt' } as Command)).toEqual([]);
});

test('a call that names its task settles that task, and what earlier steps asked of the same family, but no later one', () => {
  const monday = day('2026-09-07');
  const both = [advance(1), advance(2, { reason: 'x' })];
  const all = ['vlinder ronde-2/ouders', 'kever ronde-2/ouders'];
  // Written down after the case went on, on the same day: the order of writing says nothing of what the call was for.
  expect(due(...both, called('kever', { task: 'ronde-1/ouders' }))).toEqual(all);
  expect(due(...both, called('kever', { task: 'ronde-2/ouders' }))).toEqual(['vlinder ronde-2/ouders']);
  expect(asks(...both, called('kever', { task: 'ronde-1/ouders' }))).toEqual([
    ['vlinder', 'ronde-1/ouders', 'not-yet'],
    ['kever', 'ronde-1/ouders', 'informed'],
    ['vlinder', 'ronde-2/ouders', 'not-yet'],
    ['kever', 'ronde-2/ouders', 'not-yet'],
  ]);
  expect(asks(...both, called('kever', { task: 'ronde-2/ouders' })).filter(([pupil]) => pupil === 'kever')).toEqual([
    ['kever', 'ronde-1/ouders', 'informed'],
    ['kever', 'ronde-2/ouders', 'informed'],
  ]);
  // Made before the step was set on paper, and told to be for it.
  const earlier = called('kever', { task: 'ronde-2/ouders', happenedOn: day('2026-09-04') });
  expect(due(advance(1), advance(2, { reason: 'x', happenedOn: monday }), earlier)).toEqual(['vlinder ronde-2/ouders']);
  expect(due(...both, called('kever', { task: 'ronde-2/ouders', reached: false }))).toEqual(all);
});

test('of two tasks of one step that ask for the same family, a call that names one leaves the other', () => {
  const twice: Procedure = {
    ...ASKING,
    steps: ASKING.steps.map((step) => ({
      ...step,
      phases: step.phases.map(({ tasks }) => ({
        tasks: tasks.flatMap((task) => (task.parents ? [task, { ...task, id: `${task.id}-weer` }] : [task])),
      })),
    })),
  };
  const states = (...commands: readonly Command[]) =>
    parentsAsked(caseAfter(OPEN, advance(1), ...commands), twice).flatMap(({ pupil, task, state }) =>
      pupil === 'kever' ? [[task, state]] : [],
    );
  expect(states(called('kever', { task: 'ronde-1/ouders' }))).toEqual([
    ['ronde-1/ouders', 'informed'],
    ['ronde-1/ouders-weer', 'not-yet'],
  ]);
  expect(states(called('kever')).map(([, state]) => state)).toEqual(['informed', 'informed']);
});

test('of a pupil with two homes that may know each hears apart, and a call that names none was for both', () => {
  const home = (id: string, changes: object = {}): Command =>
    ({
      do: 'record',
      type: 'home-told',
      body: { pupil: 'kever', home: id, carers: [id], interpreter: false, mayKnow: true, apart: false, ...changes },
    }) as RecordCommand;
  const homes = (...commands: readonly Command[]) =>
    parentsAsked(caseAfter(OPEN, advance(1), ...commands), ASKING).flatMap(({ pupil, home: at, state }) =>
      pupil === 'kever' ? [[at, state]] : [],
    );
  const both = [home('thuis-a'), home('thuis-b')];
  expect(homes(home('thuis-a'))).toEqual([[undefined, 'not-yet']]);
  expect(homes(...both)).toEqual([
    ['thuis-a', 'not-yet'],
    ['thuis-b', 'not-yet'],
  ]);
  expect(homes(...both, called('kever', { home: 'thuis-b' }))).toEqual([
    ['thuis-a', 'not-yet'],
    ['thuis-b', 'informed'],
  ]);
  expect(homes(...both, called('kever')).map(([, state]) => state)).toEqual(['informed', 'informed']);
  expect(homes(home('thuis-a'), home('thuis-b', { mayKnow: false, whyNot: 'x' }))).toEqual([['thuis-a', 'not-yet']]);
  // What the home that was taken away heard, the other did not.
  const gone: Command = { do: 'record', type: 'home-removed', body: { home: 'thuis-a', reason: 'x' } };
  expect(homes(...both, called('kever', { home: 'thuis-a' }), gone)).toEqual([[undefined, 'not-yet']]);
});

test('a call about something that no task asks counts for none of them, and one that says nothing of it as before', () => {
  const all = ['vlinder ronde-1/ouders', 'kever ronde-1/ouders'];
  expect(due(advance(1), called('kever', { beside: true }))).toEqual(all);
  expect(due(advance(1), called('kever'))).toEqual(['vlinder ronde-1/ouders']);
});
