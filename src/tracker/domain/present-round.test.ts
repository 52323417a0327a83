import { expect, test } from 'vitest';
import type { Procedure } from '../../protocol/procedure';
import { day, entriesFor, FIVE_STEPS, FIVE_STEPS_HASH, TUTOR, told } from './case.fixture';
import type { CaseEvent } from './entries';
import { lastReturn, presentRound, sinceReopened } from './present-round';

/** As FIVE_STEPS, but that one begins again with round 1 where round 4 did not help. */
const AGAIN: Procedure = {
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step) => (step.number === 4 ? { ...step, onwardTo: 'ronde-1' } : step)),
};

const by = TUTOR;
const opened: CaseEvent = {
  type: 'case-opened',
  body: {
    by,
    happenedOn: day('2026-09-01'),
    label: '2026-01',
    owner: 'tutor',
    procedure: { version: 'proef', hash: FIVE_STEPS_HASH },
  },
};
const on = (text: string) => ({ by, happenedOn: day(text) });
const went = (from: number, to: number, text = '2026-09-03'): CaseEvent => ({
  type: 'step-advanced',
  body: { ...on(text), from, to },
});
const done = (task: string): CaseEvent => ({ type: 'task-done', body: { ...on('2026-09-04'), task } });
const held = (evaluation: string, step: number): CaseEvent => ({
  type: 'evaluation-held',
  body: { ...on('2026-09-10'), evaluation, step, pupils: [] },
});
const planned = (evaluation: string, step: number, text = '2026-09-20'): CaseEvent => ({
  type: 'evaluation-planned',
  body: { by, evaluation, step, on: day(text) },
});
const decided = (step: number): CaseEvent => ({
  type: 'decision-taken',
  body: { ...on('2026-09-11'), step, decidedBy: 'rector', kind: 'other', what: 'Iets.', pupils: [] },
});
const caseOf = (...events: readonly CaseEvent[]) => told(entriesFor([opened, ...events]));

const TO_FOUR = [went(0, 1), went(1, 2), went(2, 3), went(3, 4)] as const;

test('where the procedure led back, what was done before in the steps from there on is to be done anew', () => {
  const file = caseOf(
    done('melding/verslag'),
    done('ronde-2/afspraken'),
    held('voor', 3),
    planned('voor-plan', 4),
    decided(1),
    decided(0),
    ...TO_FOUR,
    went(4, 1),
    done('ronde-1/ouders'),
    held('na', 3),
    planned('na-plan', 4),
    decided(4),
  );
  const round = presentRound(file, AGAIN);
  expect([...round.tasks.keys()]).toEqual(['melding/verslag', 'ronde-1/ouders']);
  expect(round.heldEvaluations.map(({ body }) => body.evaluation)).toEqual(['na']);
  expect(round.plannedEvaluations.map(({ body }) => body.evaluation)).toEqual(['na-plan']);
  expect(round.decisions.map(({ body }) => body.step)).toEqual([0, 4]);
  expect(round.steps).toBe(file.steps);
});

test('a task that the procedure does not know stays as it was told', () => {
  const file = caseOf(done('elders/iets'), ...TO_FOUR, went(4, 1));
  expect([...presentRound(file, AGAIN).tasks.keys()]).toEqual(['elders/iets']);
});

test('of several returns the last one counts', () => {
  const round = [went(1, 2), went(2, 3), went(3, 4), went(4, 1, '2026-10-01')] as const;
  const file = caseOf(...TO_FOUR, went(4, 1), held('tweede', 3), ...round, held('derde', 3));
  expect(lastReturn(file, AGAIN)?.body.happenedOn).toBe('2026-10-01');
  expect(presentRound(file, AGAIN).heldEvaluations.map(({ body }) => body.evaluation)).toEqual(['derde']);
});

test('a case that a person put back, or that only went on, is at its first round', () => {
  for (const [file, procedure] of [
    [caseOf(held('voor', 3), ...TO_FOUR, went(4, 2)), AGAIN],
    [caseOf(held('voor', 3), ...TO_FOUR, went(4, 1)), FIVE_STEPS],
    [caseOf(held('voor', 3), ...TO_FOUR, went(4, 5)), AGAIN],
    [caseOf(held('voor', 3), went(0, 1), went(9, 1)), AGAIN],
    [caseOf(), AGAIN],
  ] as const) {
    expect(lastReturn(file, procedure)).toBeUndefined();
    expect(presentRound(file, procedure)).toBe(file);
  }
});

test('a step may lead to itself', () => {
  const itself: Procedure = {
    ...FIVE_STEPS,
    steps: FIVE_STEPS.steps.map((step) => (step.number === 3 ? { ...step, onwardTo: 'ronde-3' } : step)),
  };
  const file = caseOf(held('voor', 3), ...TO_FOUR.slice(0, 3), went(3, 3), held('na', 3));
  expect(presentRound(file, itself).heldEvaluations.map(({ body }) => body.evaluation)).toEqual(['na']);
});

test('a case is cut once, and by each procedure anew; what was cut is cut already', () => {
  const file = caseOf(held('voor', 3), ...TO_FOUR, went(4, 1));
  const round = presentRound(file, AGAIN);
  expect(presentRound(file, AGAIN)).toBe(round);
  expect(presentRound(round, AGAIN)).toBe(round);
  expect(presentRound(file, FIVE_STEPS)).toBe(file);
});

test('what was looked back on before a case was opened again says nothing of now, and what is planned for later stands', () => {
  const closed: CaseEvent = { type: 'case-closed', body: { ...on('2026-10-01'), reason: 'stopped' } };
  const reopened: CaseEvent = { type: 'case-reopened', body: { ...on('2026-10-05'), reason: 'Weer begonnen.' } };
  const file = caseOf(
    held('voor', 3),
    planned('voorbij', 3, '2026-10-04'),
    planned('die-dag', 3, '2026-10-05'),
    closed,
    reopened,
    held('na', 3),
    planned('erna', 3, '2026-10-01'),
  );
  const now = sinceReopened(file);
  expect(now.heldEvaluations.map(({ body }) => body.evaluation)).toEqual(['na']);
  expect(now.plannedEvaluations.map(({ body }) => body.evaluation)).toEqual(['die-dag', 'erna']);
  const open = caseOf(held('voor', 3));
  expect(sinceReopened(open)).toBe(open);
});
