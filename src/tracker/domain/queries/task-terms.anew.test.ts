import { expect, test } from 'vitest';
import type { Procedure, Recording, Step, Task } from '../../../protocol/procedure';
import { procedureOf, step } from '../../../protocol/procedure.fixture';
import type { CaseFile } from '../case';
import { advance, CALENDAR, day, entriesOf, OPEN, SITUATION, taskDone, told } from '../case.fixture';
import type { Command, RecordCommand } from '../command';
import { dueIn } from './due';
import { timedTasks } from './task-terms';

const on = (happenedOn: string, type: string, body: object): Command =>
  ({ do: 'record', type, body: { happenedOn: day(happenedOn), ...body } }) as RecordCommand;
const task = (id: string, records: Recording, more: Partial<Task> = {}): Task => ({
  id,
  text: id,
  facts: [],
  records,
  ...more,
});
const withTasks = (number: number, tasks: readonly Task[], more: Partial<Step> = {}) =>
  step(number, { leads: ['tutor'], phases: [{ tasks }], ...more });
const within = (count: number) => ({ within: { count, unit: 'days' } }) as const;

/** Terms from the report, the step and after another task; after step 3 one begins again with step 2. */
const TIMED: Procedure = procedureOf([
  withTasks(0, [task('melding/bellen', 'nothing', { term: within(1) })]),
  withTasks(1, [task('stap-1/melden', 'nothing', { term: { ...within(2), countedFrom: 'report' } })]),
  withTasks(2, [
    task('stap-2/praten', 'talk', { term: within(3) }),
    task('stap-2/ouders', 'parent-contact', {
      parents: { whom: ['targeted', 'bullying'], anew: true },
      term: { ...within(5), countedFrom: 'report' },
    }),
    task('stap-2/papier', 'document', { term: within(7), after: 'stap-2/praten' }),
  ]),
  withTasks(3, [task('stap-3/melden', 'nothing', { term: within(1) })], { onwardTo: 'stap-2' }),
  withTasks(4, [task('stap-4/melden', 'nothing', { term: within(1) })], { onward: 'end' }),
]);

const after = (...commands: readonly Command[]) =>
  told(entriesOf([OPEN, ...commands], { ...SITUATION, procedure: TIMED }));
const timed = (file: CaseFile) =>
  timedTasks(file, TIMED, CALENDAR).map(({ task: { id }, since, last, status, doneOn }) => [
    id,
    since,
    last,
    status,
    doneOn,
  ]);
const go = (to: number, text: string) => advance(to, { happenedOn: day(text), reason: 'x' });
const called = (pupil: string, text: string) =>
  on(text, 'parents-contacted', { pupil, channel: 'phone', reached: true });

test('where the procedure led back, what is to be done there anew counts from then, and what lies before it does not', () => {
  const there = [go(1, '2026-09-02'), go(2, '2026-09-03'), go(3, '2026-09-07')];
  const early = [
    ['melding/bellen', '2026-09-01', '2026-09-02', 'open', undefined],
    ['stap-1/melden', '2026-09-01', '2026-09-03', 'open', undefined],
  ];
  expect(timed(after(...there))).toEqual([
    ...early,
    ['stap-2/praten', '2026-09-03', '2026-09-06', 'open', undefined],
    ['stap-2/ouders', '2026-09-01', '2026-09-06', 'open', undefined],
    ['stap-2/papier', '2026-09-03', '2026-09-10', 'open', undefined],
    ['stap-3/melden', '2026-09-07', '2026-09-08', 'open', undefined],
  ]);
  const again = [
    ...early,
    ['stap-2/praten', '2026-09-14', '2026-09-17', 'open', undefined],
    ['stap-2/ouders', '2026-09-14', '2026-09-19', 'open', undefined],
    ['stap-2/papier', '2026-09-14', '2026-09-21', 'open', undefined],
  ];
  expect(timed(after(...there, go(2, '2026-09-14')))).toEqual(again);
  expect(timed(after(...there, go(2, '2026-09-14'), go(3, '2026-09-16')))).toEqual([
    ...again,
    ['stap-3/melden', '2026-09-16', '2026-09-17', 'open', undefined],
  ]);
});

test('parents heard when the last of them did, and while one did not the task has no day', () => {
  const ouders = (...commands: readonly Command[]) =>
    timed(after(go(1, '2026-09-02'), go(2, '2026-09-03'), ...commands))
      .find(([id]) => id === 'stap-2/ouders')
      ?.slice(3);
  expect(ouders(called('kever', '2026-09-04'))).toEqual(['open', undefined]);
  expect(ouders(called('kever', '2026-09-08'), called('vlinder', '2026-09-04'))).toEqual(['done', '2026-09-08']);
});

const due = (file: CaseFile) =>
  dueIn(file, TIMED, CALENDAR).flatMap(({ task: id, on: by }) => (id === undefined ? [] : [[id, by]]));
const both = [called('kever', '2026-09-04'), called('vlinder', '2026-09-04')];
const ticked = [taskDone('melding/bellen', '2026-09-02'), taskDone('stap-1/melden', '2026-09-02')];

test('what comes after another task is asked for by its day once that was done or left out', () => {
  const there = [go(1, '2026-09-02'), go(2, '2026-09-03'), ...ticked, ...both];
  const skipped = on('2026-09-04', 'task-not-applicable', { task: 'stap-2/praten', reason: 'x' });
  expect(due(after(...there))).toEqual([['stap-2/praten', '2026-09-06']]);
  for (const settled of [taskDone('stap-2/praten', '2026-09-04'), skipped])
    expect(due(after(...there, settled))).toEqual([['stap-2/papier', '2026-09-10']]);
});

test('of a case that was opened again a task is asked for by a day when its count began on that day or later', () => {
  const close: Command = { do: 'close', happenedOn: day('2026-09-10'), because: 'other', note: 'x' };
  const reopened = on('2026-11-02', 'case-reopened', { reason: 'x' });
  const again = (text: string) => due(after(go(1, '2026-09-02'), ...ticked, ...both, close, reopened, go(2, text)));
  // The parents are to hear anew; counted from the report the last day for that was before it was closed.
  const ouders = ['stap-2/ouders', undefined];
  expect(again('2026-11-02')).toEqual([['stap-2/praten', '2026-11-05'], ouders, ouders]);
  expect(again('2026-11-04')).toEqual([['stap-2/praten', '2026-11-07'], ouders, ouders]);
});
