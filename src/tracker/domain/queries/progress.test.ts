import { expect, test } from 'vitest';
import { EVALUATION_PARTS, type Procedure } from '../../../protocol/procedure';
import { advance, CONSENT, caseAfter, day, FIVE_STEPS, held, OPEN, TO_ROUND_3, taskDone } from '../case.fixture';
import type { Command } from '../command';
import { progressOf, taskStates } from './progress';

const skip: Command = {
  do: 'record',
  type: 'task-not-applicable',
  body: { happenedOn: day('2026-09-02'), task: 'melding/verslag', reason: 'Bestaat al' },
};
const reopen: Command = {
  do: 'record',
  type: 'task-reopened',
  body: { happenedOn: day('2026-09-02'), task: 'melding/intake', reason: 'Toch niet' },
};

test('each step shows its tasks as they were last marked, and how many are open', () => {
  const file = caseAfter(OPEN, taskDone('melding/intake'), skip);
  const [report, first] = progressOf(file, FIVE_STEPS);
  expect(report?.tasks.map(({ task, status, entry }) => [task.id, status, entry?.type])).toEqual([
    ['melding/intake', 'done', 'task-done'],
    ['melding/verslag', 'not-applicable', 'task-not-applicable'],
  ]);
  expect(report?.open).toBe(0);
  expect(first?.tasks).toEqual(
    FIVE_STEPS.steps[1]?.phases[0]?.tasks.map((task) => ({ task, status: 'open', answers: [], missing: [] })),
  );
  expect(first?.open).toBe(2);
  expect(progressOf(caseAfter(OPEN, taskDone('melding/intake'), reopen), FIVE_STEPS)[0]).toMatchObject({
    open: 2,
    tasks: [{ status: 'open', entry: { type: 'task-reopened' } }, {}],
  });
});

test('steps are present, visited, skipped or ahead', () => {
  const positions = (...commands: Command[]) =>
    progressOf(caseAfter(OPEN, CONSENT, ...commands), FIVE_STEPS).map(({ position }) => position);
  expect(positions()).toEqual(['present', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
  expect(positions(advance(1), advance(3, { reason: 'x' }))).toEqual([
    'visited',
    'visited',
    'skipped',
    'present',
    'ahead',
    'ahead',
  ]);
  expect(positions(advance(1), advance(3, { reason: 'x' }), advance(1, { reason: 'x' }))).toEqual([
    'visited',
    'present',
    'skipped',
    'visited',
    'ahead',
    'ahead',
  ]);
});

test('every step of the procedure is there, in order', () => {
  expect(progressOf(caseAfter(OPEN), FIVE_STEPS).map(({ step }) => step)).toEqual(FIVE_STEPS.steps);
});

test('an entry settles the task that asks for it on the day on which it happened, and taking it back opens the task again', () => {
  const agreed: Command = {
    do: 'record',
    type: 'agreement-made',
    body: { happenedOn: day('2026-09-07'), agreement: 'a', who: [], what: 'x' },
  };
  const agreement = (...commands: readonly Command[]) =>
    progressOf(caseAfter(OPEN, CONSENT, advance(1), advance(2), ...commands), FIVE_STEPS)[2]?.tasks[0];
  expect(agreement()).toMatchObject({ status: 'open' });
  // Ticked later than it happened: the day of the agreement counts.
  expect(agreement(agreed, taskDone('ronde-2/afspraken', '2026-09-20'))).toMatchObject({
    status: 'done',
    doneOn: '2026-09-07',
  });
  expect(agreement(taskDone('ronde-2/afspraken', '2026-09-20'))).toMatchObject({
    status: 'done',
    doneOn: '2026-09-20',
  });
  const target = caseAfter(OPEN, CONSENT, advance(1), advance(2), agreed).entries.at(-1)?.id ?? '';
  expect(agreement(agreed, { do: 'retract', target, reason: 'x' })).toMatchObject({ status: 'open', answers: [] });
  // Made before the case came to the step, it is not the agreement of this one.
  const early = caseAfter(OPEN, CONSENT, advance(1), agreed, advance(2, { happenedOn: day('2026-09-08') }));
  expect(progressOf(early, FIVE_STEPS)[2]?.tasks[0]).toMatchObject({ status: 'open' });
  // Written down after the case went on, for a day on which it was still there.
  const late = caseAfter(OPEN, CONSENT, advance(1), advance(2), advance(3, { happenedOn: day('2026-09-09') }), agreed);
  expect(progressOf(late, FIVE_STEPS)[2]?.tasks[0]).toMatchObject({ status: 'done', doneOn: '2026-09-07' });
});

/** The procedure with a task for each part of the evaluation of round 3. */
const WITH_PARTS: Procedure = {
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step) =>
    step.number === 3
      ? {
          ...step,
          phases: [
            ...step.phases,
            {
              tasks: EVALUATION_PARTS.map((part) => ({
                id: `ronde-3/${part}`,
                text: part,
                facts: [],
                records: 'nothing' as const,
                inEvaluation: part,
              })),
            },
          ],
        }
      : step,
  ),
};

test('what is written in a part of the evaluation settles the task of that part, and no other', () => {
  const doneAfter = (evaluation: Command) => {
    const step = progressOf(caseAfter(...TO_ROUND_3, evaluation), WITH_PARTS).find(
      ({ position }) => position === 'present',
    );
    return step?.tasks
      .filter(({ status, task }) => task.inEvaluation && status === 'done')
      .map(({ task }) => task.text);
  };
  const said = (fields: object, ofFirst: object = {}): Command => {
    const whole = held('2026-09-29', 'less') as Extract<Command, { do: 'hold-evaluation' }>;
    const [first, ...others] = whole.pupils;
    return { ...whole, ...fields, pupils: [{ ...(first as (typeof whole.pupils)[number]), ...ofFirst }, ...others] };
  };
  expect(doneAfter(held('2026-09-29', 'less'))).toEqual([]);
  expect(doneAfter(said({ conclusions: 'Het gaat vooruit.' }))).toEqual(['conclusions']);
  expect(doneAfter(said({ compliments: 'Goed gepraat.' }, { feeling: 'Rustiger.' }))).toEqual([
    'feelings',
    'compliments',
  ]);
  expect(doneAfter(said({}, { goesWell: 'De pauze.' }))).toEqual(['progress']);
  expect(doneAfter(said({}, { notYet: 'De bus.' }))).toEqual(['progress']);
});

test('an evaluation of another step settles nothing of this one', () => {
  const file = caseAfter(...TO_ROUND_3, {
    ...(held('2026-09-29', 'less') as Extract<Command, { do: 'hold-evaluation' }>),
    conclusions: 'Het gaat vooruit.',
  });
  const moved = {
    ...file,
    heldEvaluations: file.heldEvaluations.map((one) => ({ ...one, body: { ...one.body, step: 2 } })),
  };
  const tasks = progressOf(moved, WITH_PARTS).find(({ position }) => position === 'present')?.tasks ?? [];
  expect(tasks.filter(({ task, status }) => task.inEvaluation && status === 'done')).toEqual([]);
});

test('what became of one task is what its step shows of it', () => {
  const file = caseAfter(...TO_ROUND_3);
  const states = taskStates(file, FIVE_STEPS);
  const shown = progressOf(file, FIVE_STEPS).flatMap(({ tasks }) => tasks);
  expect(shown.map(({ task }) => states.get(task.id))).toEqual(shown);
  expect(shown.map(({ status }) => status)).toContain('done');
  expect(states.get('elders/iets')).toBeUndefined();
});
