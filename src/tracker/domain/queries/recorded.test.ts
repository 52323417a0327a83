import { expect, test } from 'vitest';
import type { Procedure, Task } from '../../../protocol/procedure';
import { procedureOf, step, task } from '../../../protocol/procedure.fixture';
import { day, entriesFor, FIVE_STEPS_HASH, names, TUTOR, told } from '../case.fixture';
import type { CaseEvent } from '../entries';
import { recordedOf } from './recorded';
import { whatNext } from './what-next';

const asks = (id: string, records: Task['records'], more: Partial<Task> = {}): Task => ({
  ...task(id),
  records,
  ...more,
});

const PROCEDURE: Procedure = procedureOf([
  step(0, { phases: [{ tasks: [asks('melding/overdragen', 'handover'), asks('melding/niets', 'nothing')] }] }),
  step(1, {
    phases: [{ tasks: [asks('stap-1/instemming', 'consent'), asks('stap-1/papier', 'document')] }],
    needsConsent: true,
  }),
  step(2, { phases: [{ tasks: [asks('stap-2/plan', 'evaluation-plan'), asks('stap-2/nog-een', 'evaluation-plan')] }] }),
  step(3, {
    phases: [{ tasks: [asks('stap-3/terugkijken', 'evaluation'), asks('stap-3/opnieuw', 'evaluation-plan')] }],
  }),
  step(4, {
    onward: 'end',
    phases: [
      {
        tasks: [
          asks('stap-4/noteren', 'note'),
          asks('stap-4/praten', 'talk', { after: 'stap-4/noteren' }),
          asks('stap-4/afspreken', 'agreement'),
        ],
      },
    ],
  }),
]);

const by = TUTOR;
const FIRST = '2026-09-01';
const on = (text: string) => ({ by, happenedOn: day(text) });
const opened: CaseEvent = {
  type: 'case-opened',
  body: { ...on(FIRST), label: '2026-01', owner: 'mentor', procedure: { version: '1', hash: FIVE_STEPS_HASH } },
};
const targeted = (pupil: string): CaseEvent => ({
  type: 'pupil-added',
  body: { by, pupil, names: names(pupil), role: 'targeted', class: '' },
});
const went = (to: number): CaseEvent => ({ type: 'step-advanced', body: { ...on(FIRST), from: to - 1, to } });
const marked = (type: 'task-done' | 'task-not-applicable', id: string): CaseEvent =>
  type === 'task-done'
    ? { type, body: { ...on('2026-09-04'), task: id } }
    : { type, body: { ...on('2026-09-04'), task: id, reason: 'x' } };
const planned = (evaluation: string, of: number): CaseEvent => ({
  type: 'evaluation-planned',
  body: { by, evaluation, step: of, on: day('2026-10-01') },
});
const cancelled = (evaluation: string): CaseEvent => ({
  type: 'evaluation-cancelled',
  body: { by, evaluation, reason: 'x' },
});
const held = (evaluation: string, of: number): CaseEvent => ({
  type: 'evaluation-held',
  body: { ...on('2026-09-20'), evaluation, step: of, pupils: [] },
});
const consent = (
  pupil: string,
  text: string,
  type: 'consent-given' | 'consent-refused' = 'consent-given',
): CaseEvent => ({ type, body: { ...on(text), pupil } });

const caseOf = (...events: readonly CaseEvent[]) => told(entriesFor([opened, ...events]));
/** What is recorded of the task: the day on which it was done, and the types of what answers it. */
function recorded(id: string, ...events: readonly CaseEvent[]) {
  const found = recordedOf(caseOf(...events), PROCEDURE).get(id);
  return found && { doneOn: found.doneOn, answers: found.answers.map(({ type }) => type), missing: found.missing };
}
const OPEN = { doneOn: undefined, answers: [], missing: [] };

test('consent is done on the day of the last, when each targeted pupil answered; until then it says who did not', () => {
  const pupils = [targeted('een'), targeted('twee')] as const;
  const task = (...events: readonly CaseEvent[]) => recorded('stap-1/instemming', ...events);
  expect(task()).toEqual(OPEN);
  expect(task(...pupils)).toEqual({ ...OPEN, missing: ['een', 'twee'] });
  expect(task(...pupils, consent('twee', '2026-09-05'))).toEqual({
    doneOn: undefined,
    answers: ['consent-given'],
    missing: ['een'],
  });
  // What was asked first and later on an earlier day is done on the later of both; what somebody answers later is told with it.
  expect(
    task(
      ...pupils,
      consent('twee', '2026-09-05'),
      consent('een', '2026-09-03', 'consent-refused'),
      consent('een', '2026-09-09'),
    ),
  ).toEqual({ doneOn: '2026-09-05', answers: ['consent-given', 'consent-refused', 'consent-given'], missing: [] });
});

test('handing the report over is done by who did, and what is kept on paper or only said by a tick alone', () => {
  const over: CaseEvent = { type: 'report-handed-over', body: { ...on('2026-09-02'), to: 'mentor' } };
  expect(recorded('melding/overdragen')).toEqual(OPEN);
  expect(recorded('melding/overdragen', over)).toEqual({
    doneOn: '2026-09-02',
    answers: ['report-handed-over'],
    missing: [],
  });
  for (const id of ['melding/niets', 'stap-1/papier']) {
    expect(recorded(id, over, consent('een', FIRST))).toEqual(OPEN);
    expect(recorded(id, marked('task-done', id))).toEqual({ ...OPEN, doneOn: '2026-09-04' });
  }
});

test('an evaluation is planned by the first plan of the step that stands, on the day on which it was written', () => {
  const task = (...events: readonly CaseEvent[]) => recorded('stap-2/plan', went(1), went(2), ...events);
  expect(task()).toEqual(OPEN);
  expect(task(planned('e1', 2))).toEqual({ ...OPEN, doneOn: FIRST, answers: ['evaluation-planned'] });
  expect(task(planned('e1', 2), cancelled('e1'))).toEqual(OPEN);
  expect(task(planned('e1', 2), cancelled('e1'), planned('e2', 2))?.answers).toEqual(['evaluation-planned']);
  const both = recordedOf(caseOf(went(1), went(2), planned('e1', 2), planned('e2', 2)), PROCEDURE).get('stap-2/plan');
  expect(both?.doneBy?.body).toMatchObject({ evaluation: 'e1' });
  // One plan does the first of two tasks that ask for the same.
  expect(recorded('stap-2/nog-een', went(1), went(2), planned('e1', 2))).toEqual(OPEN);
});

test('where one looks back first, the plan that counts was written after that and is of another evaluation', () => {
  const there = [went(1), went(2), went(3)] as const;
  const task = (...events: readonly CaseEvent[]) => recorded('stap-3/opnieuw', ...there, ...events);
  const done = { ...OPEN, doneOn: FIRST, answers: ['evaluation-planned'] };
  expect(task(planned('e1', 3))).toEqual(OPEN);
  expect(task(planned('e1', 3), held('e1', 3))).toEqual(OPEN);
  expect(task(held('e1', 3), planned('e1', 3))).toEqual(OPEN);
  expect(task(held('e1', 2), planned('e2', 3))).toEqual(OPEN);
  expect(task(planned('e1', 3), held('e1', 3), planned('e2', 3))).toEqual(done);
  expect(recorded('stap-3/terugkijken', ...there, held('e1', 2))).toEqual(OPEN);
  expect(recorded('stap-3/terugkijken', ...there, held('e1', 3))).toEqual({
    ...OPEN,
    doneOn: '2026-09-20',
    answers: ['evaluation-held'],
  });
});

test('a task of another procedure is not recorded, and what nobody touched is not among what was', () => {
  const all = recordedOf(caseOf(marked('task-done', 'stap-1/papier')), PROCEDURE);
  expect(all.get('elders/iets')).toBeUndefined();
  expect([...all.touched.keys()]).toEqual(['stap-1/papier']);
  expect(all.get('stap-2/plan')).toMatchObject({ answers: [], missing: [], isLeftOut: false });
});

test('what comes after another task is asked once that was done or left out', () => {
  const next = (...events: readonly CaseEvent[]) =>
    whatNext(caseOf(went(1), went(2), went(3), went(4), ...events), PROCEDURE).map(({ task }) => task);
  expect(next()).toEqual(['stap-4/afspreken']);
  expect(next(marked('task-done', 'stap-4/noteren'))).toEqual(['stap-4/praten']);
  expect(next(marked('task-not-applicable', 'stap-4/noteren'))).toEqual(['stap-4/praten']);
});
