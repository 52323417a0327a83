import { expect, test } from 'vitest';
import type { Procedure, Recording, Step, Task } from '../../../protocol/procedure';
import { procedureOf, step } from '../../../protocol/procedure.fixture';
import type { CaseFile } from '../case';
import { advance, CALENDAR, caseAfter, day, entriesOf, OPEN, SITUATION, taskDone, told } from '../case.fixture';
import type { Command, RecordCommand } from '../command';
import { dueIn } from './due';
import { firstTerm } from './first-term';
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

/** In days, hours and school days, from the report, the step and a talk. 1 September 2026 is a Tuesday. */
const TIMED: Procedure = procedureOf([
  withTasks(0, [task('melding/bellen', 'nothing', { term: {} })]),
  withTasks(1, [
    task('stap-1/gesprek', 'talk', { term: { within: { count: 2, unit: 'school-days' } } }),
    task('stap-1/ouders', 'parent-contact', {
      parents: { whom: ['targeted'], anew: true },
      term: { within: { count: 24, unit: 'hours' }, countedFrom: 'report' },
    }),
    task('stap-1/verslag', 'note', {
      term: { within: { count: 1, unit: 'weeks' }, countedFrom: { task: 'stap-1/gesprek', text: 'het gesprek' } },
    }),
    task('stap-1/melden', 'nothing', { when: 'het ernstig is', term: {} }),
  ]),
  withTasks(2, [task('stap-2/besluit', 'decision', { term: { within: { count: 5, unit: 'days' } } })], {
    decides: 'rector',
    onward: 'end',
  }),
]);

const due = (file: CaseFile, procedure = TIMED) =>
  dueIn(file, procedure, CALENDAR).map(({ kind, task, on, since }) => ({ kind, task, on, since }));
const timed = (file: CaseFile, procedure = TIMED) =>
  timedTasks(file, procedure, CALENDAR).map(({ task, last, status, doneOn }) => [task.id, last, status, doneOn]);
const after = (...commands: Command[]) => told(entriesOf(commands, { ...SITUATION, procedure: TIMED }));
const report = on('2026-08-31', 'report-received', { from: { kind: 'other', text: 'x' }, receivedBy: 'tutor' });
const talk = on('2026-09-04', 'talk-held', {
  talk: 'talk-1',
  kind: 'individual',
  with: [{ kind: 'pupil', pupil: 'vlinder' }],
});

test('a task of the first step counts from the report, and without one from the opening', () => {
  expect(due(after(OPEN))).toContainEqual({
    kind: 'task-to-do',
    task: 'melding/bellen',
    on: '2026-09-01',
    since: '2026-09-01',
  });
  expect(due(after(OPEN, report))).toContainEqual({
    kind: 'task-to-do',
    task: 'melding/bellen',
    on: '2026-08-31',
    since: '2026-08-31',
  });
});

test('a task counts from when the case came to its step, from the report, or from when another task was done', () => {
  const file = after(OPEN, report, advance(1), taskDone('melding/bellen', '2026-09-01'));
  expect(due(file)).toEqual([
    { kind: 'task-to-do', task: 'stap-1/gesprek', on: '2026-09-07', since: '2026-09-03' },
    { kind: 'parents-to-tell', task: 'stap-1/ouders', on: '2026-09-01', since: '2026-08-31' },
  ]);
  // The note is counted from the talk, which was not held yet; of one under a condition no day is known.
  expect(timed(file).map(([id]) => id)).toEqual(['melding/bellen', 'stap-1/gesprek', 'stap-1/ouders']);
  const talked = after(OPEN, report, advance(1), taskDone('melding/bellen', '2026-09-01'), talk);
  expect(due(talked)).toContainEqual({
    kind: 'task-to-do',
    task: 'stap-1/verslag',
    on: '2026-09-11',
    since: '2026-09-04',
  });
});

test('what was done in time, late or not at all is told apart', () => {
  const called = on('2026-09-03', 'parents-contacted', {
    pupil: 'vlinder',
    channel: 'phone',
    reached: true,
    task: 'stap-1/ouders',
  });
  const file = after(OPEN, report, advance(1), talk, called, {
    do: 'record',
    type: 'task-not-applicable',
    body: { happenedOn: day('2026-09-04'), task: 'melding/bellen', reason: 'x' },
  });
  expect(timed(file)).toEqual([
    ['melding/bellen', '2026-08-31', 'not-applicable', undefined],
    ['stap-1/gesprek', '2026-09-07', 'done', '2026-09-04'],
    ['stap-1/ouders', '2026-09-01', 'done', '2026-09-03'],
    ['stap-1/verslag', '2026-09-11', 'open', undefined],
  ]);
});

test('what was promised by a day is due still when the case goes on, and not of a step that it passed by', () => {
  const file = after(OPEN, report, advance(1), talk, advance(2));
  const tasks = due(file).map(({ task }) => task);
  expect(tasks).toEqual(
    ['stap-2/besluit', 'stap-1/ouders', 'melding/bellen', 'stap-1/verslag'].toSorted(
      (a, b) => tasks.indexOf(a) - tasks.indexOf(b),
    ),
  );
  expect(due(file)).toContainEqual({
    kind: 'decision-to-take',
    task: 'stap-2/besluit',
    on: '2026-09-08',
    since: '2026-09-03',
  });
  const passed = after(OPEN, report, advance(2, { reason: 'x' }));
  expect(timed(passed).map(([id]) => id)).toEqual(['melding/bellen', 'stap-2/besluit']);
});

test('a last day on which there is no school says the last school day before it', () => {
  const file = told(
    entriesOf([{ ...OPEN, happenedOn: day('2026-09-04') }, advance(1, { happenedOn: day('2026-09-04') })], {
      ...SITUATION,
      procedure: TIMED,
    }),
  );
  const parents = dueIn(file, TIMED, CALENDAR).find(({ kind }) => kind === 'parents-to-tell');
  expect(parents).toMatchObject({ on: '2026-09-05', aim: '2026-09-04', since: '2026-09-04' });
});

test('of a case that was opened again nothing from before is asked by a day', () => {
  const file = after(OPEN, report, { do: 'close', happenedOn: day('2026-09-10'), because: 'other', note: 'x' }, {
    do: 'record',
    type: 'case-reopened',
    body: { happenedOn: day('2026-11-02'), reason: 'x' },
  } as Command);
  expect(due(file).filter(({ task, on }) => task === 'melding/bellen' && on !== undefined)).toEqual([]);
});

test('a procedure without such terms asks for nothing by a day', () => {
  expect(timedTasks(caseAfter(OPEN), SITUATION.procedure, CALENDAR)).toEqual([]);
});

test('the first day of all terms that wait is that of the list, and none where nothing waits or nothing has a term', () => {
  const open = after(OPEN, report, advance(1));
  expect(firstTerm(open, TIMED, CALENDAR)).toBe('2026-08-31');
  expect(firstTerm(after(OPEN, report, advance(1), taskDone('melding/bellen', '2026-09-01')), TIMED, CALENDAR)).toBe(
    '2026-09-01',
  );
  expect(firstTerm(after(OPEN, report, taskDone('melding/bellen', '2026-08-31')), TIMED, CALENDAR)).toBeUndefined();
  // A day that people agreed on is no term.
  const agreed = on('2026-08-31', 'agreement-made', { agreement: 'a', who: [], what: 'x', dueOn: day('2026-08-31') });
  const called = taskDone('melding/bellen', '2026-09-01');
  expect(firstTerm(after(OPEN, report, agreed, advance(1), called), TIMED, CALENDAR)).toBe('2026-09-01');
  expect(firstTerm(open, procedureOf([step(0), step(1), step(2)]), CALENDAR)).toBeUndefined();
});
