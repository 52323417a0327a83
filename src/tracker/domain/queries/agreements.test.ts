import { expect, test } from 'vitest';
import { CALENDAR, caseAfter, day, OPEN, outcomeOf } from '../case.fixture';
import type { Command } from '../command';
import type { BodyOf } from '../entries';
import { agreementsOf, nextLook } from './agreements';

const made = (more: Partial<BodyOf<'agreement-made'>> = {}): Command => ({
  do: 'record',
  type: 'agreement-made',
  // A Monday.
  body: { happenedOn: day('2026-09-07'), agreement: 'a', who: [], what: 'Elke dag even kijken', ...more },
});
const looked = (on: string, kept: boolean, more: Partial<BodyOf<'agreement-checked'>> = {}): Command => ({
  do: 'record',
  type: 'agreement-checked',
  body: { happenedOn: day(on), agreement: 'a', kept, ...more },
});
const next = (...commands: readonly Command[]) => {
  const [state] = agreementsOf(caseAfter(OPEN, ...commands));
  const look = state && nextLook(state, CALENDAR);
  return look && [look.on ?? 'as soon as one can', look.broken];
};

test('an agreement that is looked at once is over when it was kept, and never due without a day', () => {
  expect(next(made())).toBeUndefined();
  const once = made({ dueOn: day('2026-09-14') });
  expect(next(once)).toEqual(['2026-09-14', false]);
  expect(next(once, looked('2026-09-14', true))).toBeUndefined();
});

test('one that was broken does not vanish: it waits for its next day, or for somebody who names one', () => {
  const once = made({ dueOn: day('2026-09-14') });
  expect(next(once, looked('2026-09-14', false, { nextOn: day('2026-09-21') }))).toEqual(['2026-09-21', true]);
  expect(next(once, looked('2026-09-14', false))).toEqual(['as soon as one can', true]);
  expect(next(made(), looked('2026-09-14', false))).toEqual(['as soon as one can', true]);
  expect(next(once, looked('2026-09-14', false), looked('2026-09-15', true))).toBeUndefined();
});

test('one that returns is due on every school day, or every week, until its last day', () => {
  const daily = made({ again: 'school-day', until: day('2026-09-25') });
  expect(next(daily)).toEqual(['2026-09-08', false]);
  // A Friday, then the weekend.
  expect(next(daily, looked('2026-09-11', true))).toEqual(['2026-09-14', false]);
  // The 22nd is no school day.
  expect(next(daily, looked('2026-09-21', true))).toEqual(['2026-09-23', false]);
  expect(next(daily, looked('2026-09-24', true))).toEqual(['2026-09-25', false]);
  expect(next(daily, looked('2026-09-25', true))).toBeUndefined();
  expect(next(daily, looked('2026-09-25', false))).toEqual(['as soon as one can', true]);
  const weekly = made({ again: 'week', dueOn: day('2026-09-10') });
  expect(next(weekly)).toEqual(['2026-09-10', false]);
  expect(next(weekly, looked('2026-09-10', true))).toEqual(['2026-09-17', false]);
  // Not kept: it is looked at again on the day that was named, and goes on from there.
  expect(next(weekly, looked('2026-09-10', false, { nextOn: day('2026-09-11') }))).toEqual(['2026-09-11', true]);
});

test('what was looked at last counts, whenever it was written down', () => {
  const once = made({ dueOn: day('2026-09-14') });
  expect(next(once, looked('2026-09-16', true), looked('2026-09-14', false))).toBeUndefined();
  // Of one day what was written down last.
  expect(next(once, looked('2026-09-16', false), looked('2026-09-16', true))).toBeUndefined();
});

test('whether it was kept follows from what is told of each', () => {
  const file = caseAfter(OPEN, made());
  const each = [
    { pupil: 'kever', kept: true },
    { pupil: 'mier', kept: false },
  ];
  expect(outcomeOf(file, looked('2026-09-14', true, { each }))).toMatchObject([{ body: { kept: false, each } }]);
});
