import { expect, test } from 'vitest';
import type { Evaluation, Procedure } from '../../protocol/procedure';
import { caseAfter, day, FIVE_STEPS, held, OPEN, TO_ROUND_3, taskDone } from './case.fixture';
import type { Command } from './command';
import { countStart, evaluationTerm, looksAgain, termAfter } from './evaluation-term';

const CALENDAR = { holidays: [] };
const WEEK = { count: 1, unit: 'weeks' } as const;
const HELD = { heldOn: day('2026-09-08'), count: 1, countedFrom: day('2026-09-01') };
const after = (again: Evaluation['again'], changes: Partial<typeof HELD> | { countedFrom: undefined } = {}) =>
  termAfter(3, { facts: [], ...(again && { again }) }, { ...HELD, ...changes }, CALENDAR);

test('where the protocol names no other evaluation, or says that there is none, none follows', () => {
  expect(after(undefined)).toEqual({ kind: 'none', step: 3 });
  expect(after({ kind: 'not' })).toEqual({ kind: 'none', step: 3 });
});

test('fixed moments are counted from the day of the first, until all were held', () => {
  const again = { kind: 'at', terms: [WEEK, { count: 2, unit: 'weeks' }] } as const;
  expect(after(again)).toMatchObject({ kind: 'first', countedFrom: '2026-09-01', target: { asked: '2026-09-08' } });
  expect(after(again, { count: 2 })).toMatchObject({ kind: 'first', target: { asked: '2026-09-15' } });
  expect(after(again, { count: 3 })).toEqual({ kind: 'none', step: 3 });
  expect(after(again, { countedFrom: undefined })).toEqual({ kind: 'untimed', step: 3 });
});

test('one that comes again so many times ends after those, and one without a number goes on', () => {
  const again = { kind: 'every', term: WEEK } as const;
  expect(after(again, { count: 40 })).toMatchObject({
    kind: 'every',
    heldOn: '2026-09-08',
    target: { asked: '2026-09-15' },
  });
  expect(after({ ...again, times: 3 }, { count: 3 })).toMatchObject({ kind: 'every' });
  expect(after({ ...again, times: 3 }, { count: 4 })).toEqual({ kind: 'none', step: 3 });
  expect(after({ kind: 'within', term: WEEK })).toMatchObject({
    kind: 'again',
    heldOn: '2026-09-08',
    latest: { latest: '2026-09-15' },
  });
});

test('a step that counts its looks back is looked at again until all of them were held', () => {
  const [none, one, two] = [
    [],
    [held('2026-09-29', 'less')],
    [held('2026-09-29', 'less'), held('2026-10-06', 'less')],
  ].map((evaluations) => caseAfter(...TO_ROUND_3, ...evaluations));
  if (!none || !one || !two) throw new Error('three cases');
  const looks = (again: Evaluation['again'], number = 3) =>
    [none, one, two].map((file) => looksAgain(file, { number, evaluation: { facts: [], ...(again && { again }) } }));
  expect(looks({ kind: 'at', terms: [WEEK] })).toEqual([true, true, false]);
  expect(looks({ kind: 'every', term: WEEK, times: 1 })).toEqual([true, true, false]);
  expect(looks({ kind: 'every', term: WEEK })).toEqual([false, false, false]);
  expect(looks({ kind: 'within', term: WEEK })).toEqual([false, false, false]);
  expect(looks({ kind: 'every', term: WEEK, times: 1 }, 4)).toEqual([true, true, true]);
  expect(looksAgain(none, { number: 3 })).toBe(false);
});

const FIRST = { after: { count: 3, unit: 'weeks' }, facts: ['S4-1'] } as const;
/** FIVE_STEPS with that evaluation in round 3. */
const evaluating = (evaluation: Evaluation): Procedure => ({
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step) => (step.number === 3 ? { ...step, evaluation } : step)),
});
const termIn = (evaluation: Evaluation, ...commands: readonly Command[]) =>
  evaluationTerm(caseAfter(...commands), evaluating(evaluation), CALENDAR);

test('a term that names no event is counted from the day on which the case came to the step, and in that step only', () => {
  const first = {
    kind: 'first',
    step: 3,
    countedFrom: '2026-09-03',
    term: FIRST.after,
    target: { kind: 'as-asked', asked: '2026-09-24', planned: '2026-09-24' },
  };
  expect(termIn(FIRST, ...TO_ROUND_3)).toEqual(first);
  expect(termIn(FIRST, ...TO_ROUND_3.slice(0, -1))).toEqual({ kind: 'none', step: 2 });
  const file = caseAfter(...TO_ROUND_3.slice(0, -1));
  const [, , , third] = evaluating(FIRST).steps;
  expect(third && countStart(file, evaluating(FIRST), third)).toBeUndefined();
});

test('an evaluation without a term has no day, before and after what it is counted from', () => {
  const { after: _, ...untimed } = FIRST;
  const countedFrom = { task: 'ronde-2/afspraken' };
  expect(termIn(untimed, ...TO_ROUND_3)).toEqual({ kind: 'untimed', step: 3 });
  expect(termIn({ ...untimed, countedFrom }, ...TO_ROUND_3)).toEqual({ kind: 'untimed', step: 3 });
});

test('the evaluation of the next step comes up in the step in which its count starts, and not in another', () => {
  const before = TO_ROUND_3.slice(0, -1);
  const counted = (task: string) => termIn({ ...FIRST, countedFrom: { task } }, ...before);
  expect(counted('ronde-2/afspraken')).toMatchObject({ kind: 'first', step: 3, countedFrom: '2026-09-08' });
  expect(counted('ronde-2/ouders')).toEqual({ kind: 'not-started', step: 3 });
  expect(counted('ronde-1/gesprek')).toEqual({ kind: 'none', step: 2 });
  expect(counted('elders/iets')).toEqual({ kind: 'none', step: 2 });
});

test('of a case that was opened again no day is counted from what was agreed before, and one is from what is agreed since', () => {
  const happenedOn = day('2026-10-01');
  const again: readonly Command[] = [
    { do: 'close', because: 'other', note: 'x', happenedOn },
    { do: 'record', type: 'case-reopened', body: { happenedOn, reason: 'Het begon weer' } },
  ];
  const agreed = 'ronde-2/afspraken';
  const agreedAnew = (on: string): readonly Command[] => [
    { do: 'record', type: 'task-reopened', body: { happenedOn, task: agreed, reason: 'x' } },
    taskDone(agreed, on),
  ];
  const term = (...commands: readonly Command[]) => evaluationTerm(caseAfter(...commands), FIVE_STEPS, CALENDAR);
  expect(term(...TO_ROUND_3)).toMatchObject({ kind: 'first', countedFrom: '2026-09-08' });
  expect(term(...TO_ROUND_3, ...again)).toEqual({ kind: 'untimed', step: 3 });
  expect(term(...TO_ROUND_3, ...again, ...agreedAnew('2026-10-01'))).toMatchObject({
    kind: 'first',
    countedFrom: '2026-10-01',
  });
  // What is written down now and was agreed before it is too long ago all the same.
  expect(term(...TO_ROUND_3, ...again, ...agreedAnew('2026-09-30'))).toEqual({ kind: 'untimed', step: 3 });
  const untold = TO_ROUND_3.filter((command) => command !== TO_ROUND_3[4]);
  expect(term(...untold)).toEqual({ kind: 'not-started', step: 3 });
  expect(term(...untold, ...again)).toEqual({ kind: 'untimed', step: 3 });
  expect(term(OPEN)).toEqual({ kind: 'none', step: 0 });
});
