import { expect, test } from 'vitest';
import type { Procedure, Recording, Task } from '../../../protocol/procedure';
import { procedureOf, step, task } from '../../../protocol/procedure.fixture';
import { day, entriesFor, FIVE_STEPS_HASH, names, TUTOR, told } from '../case.fixture';
import type { CaseEvent } from '../entries';
import type { PupilRole } from '../vocabulary';
import { progressOf, taskStates } from './progress';

const asks = (id: string, records: Recording, more: Partial<Task> = {}): Task => ({ ...task(id), records, ...more });
const both = { whom: ['targeted', 'bullying'] } as const;

/** A step with a talk with both sides, a call to both families and what was agreed, of which the targeted pupil's hear. */
const procedure = (anew = true): Procedure =>
  procedureOf([
    step(0),
    step(1, {
      phases: [
        {
          tasks: [
            asks('stap-1/praten', 'talk', { talksWith: both.whom }),
            asks('stap-1/ouders', 'parent-contact', { parents: { ...both, anew } }),
            asks('stap-1/afspreken', 'agreement', { parents: { whom: ['targeted'], anew } }),
          ],
        },
      ],
    }),
    step(2),
    step(3, { onward: 'end' }),
  ]);

const by = TUTOR;
const on = (text: string) => ({ by, happenedOn: day(text) });
const pupil = (id: string, role: PupilRole): CaseEvent => ({
  type: 'pupil-added',
  body: { by, pupil: id, names: names(id), role, class: '' },
});
const went = (from: number, to: number): CaseEvent => ({
  type: 'step-advanced',
  body: { ...on('2026-09-03'), from, to },
});
const caseOf = (...events: readonly CaseEvent[]) =>
  told(
    entriesFor([
      {
        type: 'case-opened',
        body: {
          ...on('2026-09-01'),
          label: '2026-01',
          owner: 'mentor',
          procedure: { version: '1', hash: FIVE_STEPS_HASH },
        },
      },
      pupil('vlinder', 'targeted'),
      pupil('kever', 'bullying'),
      ...events,
    ]),
  );
const called = (whose: string, reached = true): CaseEvent => ({
  type: 'parents-contacted',
  body: { ...on('2026-09-07'), pupil: whose, channel: 'phone', reached },
});
const leftOut = (whose: string): CaseEvent => ({
  type: 'parents-not-told',
  body: { ...on('2026-09-07'), pupil: whose, reason: 'x' },
});
const done = (id: string): CaseEvent => ({ type: 'task-done', body: { ...on('2026-09-08'), task: id } });
const skipped = (id: string): CaseEvent => ({
  type: 'task-not-applicable',
  body: { ...on('2026-09-08'), task: id, reason: 'x' },
});
const AGREED: CaseEvent = {
  type: 'agreement-made',
  body: { ...on('2026-09-04'), agreement: 'a', who: [], what: 'Iets.' },
};
const talk = (...pupils: readonly string[]): CaseEvent => ({
  type: 'talk-held',
  body: {
    ...on('2026-09-04'),
    talk: 't',
    kind: 'individual',
    with: pupils.map((one) => ({ kind: 'pupil', pupil: one })),
  },
});

/** How far the task of step 1 is, in its step and asked for by itself. */
function progress(id: string, events: readonly CaseEvent[], anew = true) {
  const [file, followed] = [caseOf(went(0, 1), ...events), procedure(anew)];
  const shown = progressOf(file, followed)[1]?.tasks.find((one) => one.task.id === id);
  expect(taskStates(file, followed).get(id)).toEqual(shown);
  return shown && [shown.status, shown.doneOn, shown.missing];
}

test.each<[string, readonly CaseEvent[], readonly unknown[]]>([
  ['nobody was called', [], ['open', undefined, []]],
  ['one of the families heard', [called('kever')], ['open', undefined, ['vlinder']]],
  ['one was called in vain', [called('kever'), called('vlinder', false)], ['open', undefined, ['vlinder']]],
  ['all were called in vain', [called('kever', false), called('vlinder', false)], ['open', undefined, []]],
  ['all heard', [called('kever'), called('vlinder')], ['done', undefined, []]],
  ['one heard and one was left out', [called('kever'), leftOut('vlinder')], ['done', undefined, []]],
  ['it was only ticked', [done('stap-1/ouders')], ['done', '2026-09-08', []]],
  [
    'it was ticked and one is known to have heard',
    [called('kever'), done('stap-1/ouders')],
    ['open', undefined, ['vlinder']],
  ],
  ['it does not apply', [called('kever'), skipped('stap-1/ouders')], ['not-applicable', undefined, []]],
])('a call to two families where %s', (_, events, expected) => {
  expect(progress('stap-1/ouders', events)).toEqual(expected);
});

test('in a procedure of the first format a tick stands for the call, whoever heard', () => {
  expect(progress('stap-1/ouders', [], false)).toEqual(['open', undefined, []]);
  expect(progress('stap-1/ouders', [called('kever'), done('stap-1/ouders')], false)).toEqual([
    'done',
    '2026-09-08',
    [],
  ]);
  expect(progress('stap-1/ouders', [called('kever')], false)).toEqual(['open', undefined, ['vlinder']]);
});

test('what parents are to hear of is done when it was agreed and they heard, and until then it says whose did not', () => {
  expect(progress('stap-1/afspreken', [])).toEqual(['open', undefined, []]);
  expect(progress('stap-1/afspreken', [AGREED])).toEqual(['open', undefined, ['vlinder']]);
  expect(progress('stap-1/afspreken', [AGREED, called('vlinder')])).toEqual(['done', '2026-09-04', []]);
  // Parents who heard once and for all do not make an agreement that was not made.
  expect(progress('stap-1/afspreken', [called('vlinder')], false)).toEqual(['open', undefined, []]);
});

test('while the case has not come to the step, or nobody is to hear there, the tasks are open', () => {
  const statuses = (...events: readonly CaseEvent[]) =>
    progressOf(caseOf(...events), procedure())[1]?.tasks.map(({ status }) => status);
  expect(statuses()).toEqual(['open', 'open', 'open']);
  const gone = ['vlinder', 'kever'].map(
    (one): CaseEvent => ({ type: 'pupil-removed', body: { by, pupil: one, reason: 'x' } }),
  );
  expect(statuses(...gone, went(0, 1))).toEqual(['open', 'open', 'open']);
});

test('of a talk with two it says with whom it is still to be held', () => {
  expect(progress('stap-1/praten', [talk('vlinder')])).toEqual(['open', undefined, ['kever']]);
  expect(progress('stap-1/praten', [talk('vlinder', 'kever')])).toEqual(['done', '2026-09-04', []]);
});

test('a step that somebody set while another set the one after it was visited too', () => {
  const positions = progressOf(caseOf(went(0, 1), went(0, 3)), procedure()).map(({ position }) => position);
  expect(positions).toEqual(['visited', 'visited', 'skipped', 'present']);
});

test('of a step in which nothing was written each case shows the very same list', () => {
  const followed = procedure();
  const [one, other] = [caseOf(), caseOf(went(0, 1), talk('vlinder'))].map((file) => progressOf(file, followed));
  expect(one?.[2]?.tasks).toBe(other?.[2]?.tasks);
  expect(one?.[1]?.tasks).not.toBe(other?.[1]?.tasks);
  expect(one?.[2]).toMatchObject({ open: 3, position: 'ahead' });
});
