import { expect, test } from 'vitest';
import type { Procedure } from '../../protocol/procedure';
import { day, entriesFor, FIVE_STEPS, FIVE_STEPS_HASH, TUTOR, told } from './case.fixture';
import type { CaseEvent } from './entries';
import { staysOf } from './stays';

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
const went = (from: number, to: number, text: string): CaseEvent => ({
  type: 'step-advanced',
  body: { by, happenedOn: day(text), from, to },
});
/** A talk of that day. */
const talk = (text: string): CaseEvent => ({
  type: 'talk-held',
  body: { by, happenedOn: day(text), talk: `t-${text}`, kind: 'individual', with: [] },
});

/** The steps of the talks and the notes of a case, in the order in which they were written. */
function stepsOf(procedure: Procedure, ...events: readonly CaseEvent[]) {
  const file = told(entriesFor([opened, ...events]));
  const stays = staysOf(file, procedure);
  return file.live
    .filter(({ type }) => type === 'talk-held' || type === 'working-note-written')
    .map((entry) => stays.stepsOf(entry));
}

test('what is told belongs to the step that the case was at when it was written', () => {
  const steps = stepsOf(
    FIVE_STEPS,
    talk('2026-09-01'),
    went(0, 1, '2026-09-02'),
    talk('2026-09-02'),
    talk('2026-09-09'),
    went(1, 2, '2026-09-10'),
    talk('2026-09-10'),
    went(2, 3, '2026-09-12'),
    talk('2026-09-20'),
  );
  expect(steps).toEqual([[0], [1], [1], [2], [3]]);
});

test('what happened before the case came to its step belongs to the one that it was at on that day too', () => {
  const steps = stepsOf(
    FIVE_STEPS,
    went(0, 1, '2026-09-02'),
    went(1, 2, '2026-09-10'),
    went(2, 3, '2026-09-12'),
    talk('2026-09-11'),
    talk('2026-09-10'),
    talk('2026-09-09'),
    talk('2026-09-01'),
    // Before the case was there: it began with the report.
    talk('2026-08-20'),
    { type: 'working-note-written', body: { by, text: 'Zonder dag.' } },
  );
  expect(steps).toEqual([[3, 2], [3, 2], [3, 1], [3, 0], [3, 0], [3]]);
});

test('before the first step was set everything belongs to the report, also what happened earlier', () => {
  expect(stepsOf(FIVE_STEPS, talk('2026-08-20'), went(0, 1, '2026-09-02'))).toEqual([[0]]);
});

test('days need not rise from one step to the next: the last that had begun by then counts', () => {
  const steps = stepsOf(
    FIVE_STEPS,
    went(0, 1, '2026-09-08'),
    went(1, 2, '2026-09-04'),
    went(2, 3, '2026-09-10'),
    talk('2026-09-05'),
    talk('2026-09-03'),
  );
  expect(steps).toEqual([
    [3, 2],
    [3, 0],
  ]);
});

test('a step to which the case came after something was written has no part of that, whatever its day', () => {
  const steps = stepsOf(FIVE_STEPS, went(0, 1, '2026-09-08'), talk('2026-09-05'), went(1, 2, '2026-09-04'));
  expect(steps).toEqual([[1, 0]]);
});

test('nothing is a part of a step that the procedure led back behind since', () => {
  const again: Procedure = {
    ...FIVE_STEPS,
    steps: FIVE_STEPS.steps.map((step) => (step.number === 3 ? { ...step, onwardTo: 'ronde-1' } : step)),
  };
  const events = [
    talk('2026-09-01'),
    went(0, 1, '2026-09-02'),
    talk('2026-09-02'),
    went(1, 2, '2026-09-10'),
    went(2, 3, '2026-09-12'),
    talk('2026-09-12'),
    went(3, 1, '2026-09-20'),
    talk('2026-09-20'),
    talk('2026-09-12'),
    talk('2026-09-01'),
  ] as const;
  expect(stepsOf(again, ...events)).toEqual([[0], [], [], [1], [1], [1, 0]]);
  expect(stepsOf(FIVE_STEPS, ...events)).toEqual([[0], [1], [3], [1], [1, 3], [1, 0]]);
});

test('where the procedure leads back to the report, what was told in the first round is a part of no step', () => {
  const anew: Procedure = {
    ...FIVE_STEPS,
    steps: FIVE_STEPS.steps.map((step) => (step.number === 1 ? { ...step, onwardTo: 'melding' } : step)),
  };
  const events = [
    talk('2026-09-01'),
    went(0, 1, '2026-09-02'),
    talk('2026-09-03'),
    went(1, 0, '2026-09-10'),
    talk('2026-09-11'),
    talk('2026-09-01'),
  ] as const;
  expect(stepsOf(anew, ...events)).toEqual([[], [], [0], [0]]);
  const last = staysOf(told(entriesFor([opened, ...events])), anew).lastAt(0);
  expect([last?.step, last?.from, last?.entry?.body.from]).toEqual([0, '2026-09-10', 1]);
});

test('when the case last came to a step is known of each that it came to', () => {
  const events = [went(0, 1, '2026-09-02'), went(1, 2, '2026-09-10'), went(2, 1, '2026-09-12')];
  const stays = staysOf(told(entriesFor([opened, ...events])), FIVE_STEPS);
  expect([0, 1, 2, 3].map((step) => stays.lastAt(step)?.from)).toEqual([
    '2026-09-01',
    '2026-09-12',
    '2026-09-10',
    undefined,
  ]);
});
