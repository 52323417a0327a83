import { expect, test } from 'vitest';
import type { Step } from '../../../protocol/procedure';
import {
  advance,
  CONSENT,
  caseAfter,
  day,
  FIVE_STEPS,
  held,
  OPEN,
  outcomeOf,
  TO_ROUND_3,
  TUTOR,
} from '../case.fixture';
import type { Command } from '../command';

const REFUSED: Command = {
  do: 'record',
  type: 'consent-refused',
  body: { happenedOn: day('2026-09-04'), pupil: 'vlinder' },
};
const SECOND: Command = {
  do: 'record',
  type: 'pupil-added',
  body: { pupil: 'rups', names: { first: 'Nep', last: 'Rups', nicknames: [] }, role: 'targeted', class: '' },
};
const stepOf = (number: number): Step => {
  const step = FIVE_STEPS.steps[number];
  if (!step) throw new Error('a step');
  return step;
};
const why = { whyNotStopped: 'De appgroep bleef bestaan' };
const needs = (...rules: string[]) => ({ code: 'needs-a-reason', rules });

test('the first steps follow each other without a reason', () => {
  const decided = outcomeOf(caseAfter(OPEN), advance(1, { reason: 'wordt niet gebruikt' }));
  expect(decided).toEqual([{ type: 'step-advanced', body: { by: TUTOR, happenedOn: '2026-09-03', from: 0, to: 1 } }]);
});

test('a step that needs consent wants it from the targeted pupil, or a reason', () => {
  const asked = caseAfter(OPEN, advance(1));
  expect(outcomeOf(asked, advance(2))).toEqual(needs('consent-missing'));
  expect(outcomeOf(asked, advance(2, { reason: ' ' }))).toEqual(needs('consent-missing'));
  expect(outcomeOf(asked, advance(2, { reason: 'De veiligheid ging voor' }))).toMatchObject([
    { body: { from: 1, to: 2, deviation: { rules: ['consent-missing'], reason: 'De veiligheid ging voor' } } },
  ]);
  expect(outcomeOf(caseAfter(OPEN, advance(1), CONSENT), advance(2))).toHaveLength(1);
});

test('consent that was refused, or taken back, counts as refused', () => {
  expect(outcomeOf(caseAfter(OPEN, advance(1), REFUSED), advance(2))).toEqual(needs('consent-refused'));
  expect(outcomeOf(caseAfter(OPEN, advance(1), CONSENT, REFUSED), advance(2))).toEqual(needs('consent-refused'));
  expect(outcomeOf(caseAfter(OPEN, advance(1), REFUSED, CONSENT), advance(2))).toHaveLength(1);
});

test('every targeted pupil has to agree', () => {
  expect(outcomeOf(caseAfter(OPEN, SECOND, advance(1), CONSENT), advance(2))).toEqual(needs('consent-missing'));
  expect(outcomeOf(caseAfter({ ...OPEN, pupils: [], intake: {} }, advance(1)), advance(2))).toEqual(
    needs('consent-missing'),
  );
});

test('a step that is passed over needs a reason, and so does what it would have asked', () => {
  expect(outcomeOf(caseAfter(OPEN, CONSENT), advance(2))).toEqual(needs('step-skipped'));
  expect(outcomeOf(caseAfter(OPEN), advance(3))).toEqual(needs('step-skipped', 'consent-missing'));
});

test('a step back needs a reason and asks nothing else', () => {
  const file = caseAfter(...TO_ROUND_3);
  expect(outcomeOf(file, advance(2))).toEqual(needs('step-back'));
  expect(outcomeOf(file, advance(2, { reason: 'Opnieuw afspreken' }))).toMatchObject([
    { body: { from: 3, to: 2, deviation: { rules: ['step-back'] } } },
  ]);
});

test('where one goes on only because it did not stop, it is told why it did not', () => {
  const file = caseAfter(...TO_ROUND_3, held('2026-09-29', 'less'));
  expect(outcomeOf(file, advance(4))).toEqual({ code: 'missing-text', field: 'whyNotStopped' });
  expect(outcomeOf(file, advance(4, { whyNotStopped: ' ' }))).toEqual({ code: 'missing-text', field: 'whyNotStopped' });
  expect(outcomeOf(file, advance(4, why))).toEqual([
    { type: 'step-advanced', body: { by: TUTOR, happenedOn: '2026-09-03', from: 3, to: 4, ...why } },
  ]);
  expect(outcomeOf(caseAfter(OPEN, CONSENT), advance(4))).toEqual({ code: 'missing-text', field: 'whyNotStopped' });
  expect(outcomeOf(caseAfter(OPEN, CONSENT), advance(3))).toEqual(needs('step-skipped'));
});

test('going on although it stopped, or without an evaluation, needs a reason', () => {
  expect(outcomeOf(caseAfter(...TO_ROUND_3), advance(4, why))).toEqual(needs('advanced-without-evaluation'));
  expect(outcomeOf(caseAfter(...TO_ROUND_3, held('2026-09-29')), advance(4, why))).toEqual(
    needs('advanced-though-stopped'),
  );
});

test('the last evaluation of this step counts, by the day on which it was held', () => {
  const file = caseAfter(
    ...TO_ROUND_3,
    held('2026-10-26', 'same', 'late', 'ziek'),
    held('2026-09-29', 'stopped', 'earlier', 'later opgeschreven'),
  );
  expect(outcomeOf(file, advance(4, why))).toHaveLength(1);
  const sameDay = caseAfter(...TO_ROUND_3, held('2026-09-29', 'same', 'a'), held('2026-09-29', 'stopped', 'b'));
  expect(outcomeOf(sameDay, advance(4, why))).toEqual(needs('advanced-though-stopped'));
  const inFour = caseAfter(...TO_ROUND_3, held('2026-09-29', 'same'), advance(4, why));
  expect(outcomeOf(inFour, advance(5, why))).toEqual(needs('advanced-without-evaluation'));
});

test('one pupil for whom it did not stop is enough to go on', () => {
  const mixed: Command = {
    do: 'hold-evaluation',
    happenedOn: day('2026-09-29'),
    evaluation: 'e',
    pupils: [
      { pupil: 'vlinder', outcome: 'less' },
      { pupil: 'kever', outcome: 'stopped' },
      { pupil: 'mier', outcome: 'stopped' },
    ],
  };
  expect(outcomeOf(caseAfter(...TO_ROUND_3, mixed), advance(4, why))).toHaveLength(1);
});

test('consent is asked for the steps that are set now, and not again for those before', () => {
  const without = caseAfter(OPEN, advance(1), advance(2, { reason: 'De veiligheid ging voor' }));
  expect(outcomeOf(without, advance(3))).toHaveLength(1);
});

/** FIVE_STEPS with changes to some of its steps. */
const changed = (changes: Readonly<Record<number, Partial<Step>>>) => ({
  procedure: { ...FIVE_STEPS, steps: FIVE_STEPS.steps.map((step) => ({ ...step, ...changes[step.number] })) },
});

test('a step that is set in one meeting with the one before it is not passed over', () => {
  const file = caseAfter(OPEN, advance(1), CONSENT);
  expect(outcomeOf(file, advance(3))).toEqual(needs('step-skipped'));
  expect(outcomeOf(file, advance(3), changed({ 2: { togetherWith: 'ronde-1' } }))).toHaveLength(1);
});

test('where the procedure itself leads back, past steps or to the step itself, going there needs no reason', () => {
  const file = caseAfter(...TO_ROUND_3, held('2026-09-29', 'less'));
  for (const [onwardTo, to] of [
    ['ronde-1', 1],
    ['ronde-3', 3],
    ['ronde-5', 5],
  ] as const) {
    const at = changed({ 3: { onwardTo } });
    expect(outcomeOf(file, advance(to, why), at)).toMatchObject([{ body: { from: 3, to } }]);
    expect(outcomeOf(file, advance(to), at)).toEqual({ code: 'missing-text', field: 'whyNotStopped' });
    // Going on although it stopped needs one, wherever the way leads.
    expect(outcomeOf(caseAfter(...TO_ROUND_3, held('2026-09-29')), advance(to, why), at)).toEqual(
      needs('advanced-though-stopped'),
    );
  }
});

test('why it did not stop is asked of the steps that are left, and not of those before', () => {
  const seven = changed({ 4: { onward: 'in-order' }, 5: { onward: 'in-order' } }).procedure;
  const last = { ...stepOf(5), number: 6, slug: 'ronde-6' };
  const procedure = { ...seven, steps: [...seven.steps, last] };
  const inFour = caseAfter(...TO_ROUND_3, held('2026-09-29', 'less'), advance(4, why));
  expect(outcomeOf(inFour, advance(6), { procedure })).toEqual(needs('step-skipped'));
});

test('there is no step before the first, none after the last, and none to where one is', () => {
  const file = caseAfter(OPEN);
  expect(outcomeOf(file, advance(6, why))).toEqual({ code: 'unknown-reference', kind: 'step', id: '6' });
  expect(outcomeOf(file, advance(-1))).toEqual({ code: 'unknown-reference', kind: 'step', id: '-1' });
  expect(outcomeOf(file, advance(0))).toEqual({ code: 'already-at-step' });
});

test('a step that goes on in order asks for no evaluation and minds none', () => {
  const stopped = caseAfter(OPEN, held('2026-09-01', 'stopped'));
  expect(outcomeOf(stopped, advance(1))).toHaveLength(1);
  const steps = FIVE_STEPS.steps.map((step) => ({
    ...step,
    ...(step.number === 1 && FIVE_STEPS.steps[3]?.evaluation && { evaluation: FIVE_STEPS.steps[3].evaluation }),
  }));
  expect(
    outcomeOf(caseAfter(OPEN, CONSENT, advance(1)), advance(2), { procedure: { ...FIVE_STEPS, steps } }),
  ).toHaveLength(1);
});

test('a step without an evaluation goes on without one', () => {
  const steps = FIVE_STEPS.steps.map(({ evaluation: _, ...step }) => step);
  expect(outcomeOf(caseAfter(...TO_ROUND_3), advance(4, why), { procedure: { ...FIVE_STEPS, steps } })).toHaveLength(1);
});

test('a condition in the words of the school asks for no reason why it did not stop', () => {
  const procedure = {
    ...FIVE_STEPS,
    steps: FIVE_STEPS.steps.map((step) => ({
      ...step,
      ...(step.onward === 'when-not-stopped' && { onwardWhen: 'de ouders niet meewerken' }),
    })),
  };
  const file = caseAfter(...TO_ROUND_3);
  expect(outcomeOf(file, advance(4), { procedure })).toHaveLength(1);
});
