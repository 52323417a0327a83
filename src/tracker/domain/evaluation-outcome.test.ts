import { expect, test } from 'vitest';
import { caseAfter, day, held, TO_ROUND_3, TUTOR } from './case.fixture';
import type { Command } from './command';
import type { EntryOf } from './entries';
import { hasStopped, latestHeld, openEvaluations, stillToSpeak } from './evaluation-outcome';

const without: Command = {
  do: 'hold-evaluation',
  happenedOn: day('2026-09-29'),
  evaluation: 'e',
  pupils: [{ pupil: 'vlinder', outcome: 'stopped' }],
  absent: [
    { pupil: 'mier', why: 'Ziek' },
    { pupil: 'kever', why: 'Te laat' },
  ],
};
const wentOn: Command = {
  do: 'record',
  type: 'evaluation-went-on',
  body: { happenedOn: day('2026-10-01'), evaluation: 'e', pupils: [{ pupil: 'mier', outcome: 'less' }] },
};
const removed: Command = { do: 'record', type: 'pupil-removed', body: { pupil: 'kever', reason: 'x' } };

test('who was absent is still to be spoken, until that was done or the pupil has no part in it any more', () => {
  const waiting = (...more: readonly Command[]) => {
    const file = caseAfter(...TO_ROUND_3, without, ...more);
    return file.heldEvaluations.flatMap((evaluation) => stillToSpeak(file, evaluation));
  };
  expect(waiting()).toEqual(['mier', 'kever']);
  expect(waiting(wentOn)).toEqual(['kever']);
  expect(waiting(removed)).toEqual(['mier']);
  expect(waiting(wentOn, removed)).toEqual([]);
  const file = caseAfter(...TO_ROUND_3, held('2026-09-29'));
  expect(file.heldEvaluations.flatMap((evaluation) => stillToSpeak(file, evaluation))).toEqual([]);
});

test('it stopped when each who was spoken said so', () => {
  const stopped = (...more: readonly Command[]) => caseAfter(...TO_ROUND_3, ...more).heldEvaluations.map(hasStopped);
  expect(stopped(without, held('2026-10-26', 'less'))).toEqual([true, false]);
  expect(stopped(without, wentOn)).toEqual([false]);
});

test('the evaluation that was held last is that of the latest day, and of one day the last in order', () => {
  // Nothing but the day and the place in the list is asked of them, so they have no envelope.
  const on = (evaluation: string, text: string) =>
    ({
      body: { by: TUTOR, happenedOn: day(text), evaluation, step: 3, pupils: [] },
    }) as unknown as EntryOf<'evaluation-held'>;
  const last = (...all: EntryOf<'evaluation-held'>[]) => latestHeld(all)?.body.evaluation;
  expect(last(on('a', '2026-09-30'), on('b', '2026-09-29'))).toBe('a');
  expect(last(on('a', '2026-09-29'), on('b', '2026-09-30'))).toBe('b');
  expect(last(on('a', '2026-09-29'), on('b', '2026-09-29'))).toBe('b');
  expect(last()).toBeUndefined();
});

test('an evaluation is open until it is held or cancelled', () => {
  const plan = (evaluation: string): Command => ({
    do: 'plan-evaluation',
    evaluation,
    on: day('2026-12-01'),
    reason: 'x',
  });
  const cancel: Command = { do: 'record', type: 'evaluation-cancelled', body: { evaluation: 'b', reason: 'x' } };
  const file = caseAfter(...TO_ROUND_3, plan('a'), plan('b'), plan('c'), cancel, held('2026-12-01', 'less', 'c'));
  expect(openEvaluations(file).map(({ body }) => body.evaluation)).toEqual(['a']);
});
