import { expect, test } from 'vitest';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import { CALENDAR, caseAfter, day, FIVE_STEPS, OPEN, TO_ROUND_3, taskDone } from '../case.fixture';
import type { Command } from '../command';
import { dueIn } from './due';
import { leftAloneFrom } from './left-alone';

const NO_HOLIDAYS: SchoolCalendar = { holidays: [] };
const WEEK_OFF: SchoolCalendar = {
  holidays: [{ name: 'vrij', from: day('2026-09-07'), until: day('2026-09-11') }],
};
/** A Tuesday. */
const TOUCHED = day('2026-09-01');

test('a case says that it was left alone on the first school day after as many as its procedure lets it lie still', () => {
  // Its shortest term is three weeks: fifteen school days.
  expect(leftAloneFrom(TOUCHED, FIVE_STEPS, NO_HOLIDAYS)).toBe('2026-09-23');
  expect(leftAloneFrom(TOUCHED, FIVE_STEPS, WEEK_OFF)).toBe('2026-09-30');
  expect(leftAloneFrom(day('2026-09-02'), FIVE_STEPS, NO_HOLIDAYS)).toBe('2026-09-24');
});

test('where the procedure is not at hand it says so after seven, whatever was asked before of that day', () => {
  expect(leftAloneFrom(TOUCHED, undefined, NO_HOLIDAYS)).toBe('2026-09-11');
  expect(leftAloneFrom(TOUCHED, FIVE_STEPS, NO_HOLIDAYS)).toBe('2026-09-23');
  expect(leftAloneFrom(TOUCHED, undefined, WEEK_OFF)).toBe('2026-09-18');
  expect(leftAloneFrom(TOUCHED, undefined, NO_HOLIDAYS)).toBe('2026-09-11');
});

/** The days from which the lines of a case say that it was left alone. */
const quietFrom = (...commands: readonly Command[]) =>
  dueIn(caseAfter(OPEN, ...commands), FIVE_STEPS, CALENDAR).flatMap((row) => row.quietFrom ?? []);
const remind = (on: string, reminder = 'r'): Command => ({
  do: 'record',
  type: 'reminder-set',
  body: { happenedOn: TOUCHED, reminder, on: day(on), what: 'x' },
});

test('one line of a case says so, and no earlier than the day to which somebody put it off', () => {
  // A day off lies in between.
  expect(quietFrom()).toEqual(['2026-09-24']);
  expect(quietFrom(remind('2026-09-10'))).toEqual(['2026-09-24']);
  expect(quietFrom(remind('2026-10-05'))).toEqual(['2026-10-05']);
  // Of several days to which it was put off the last.
  expect(quietFrom(remind('2026-10-20', 's'), remind('2026-10-05'))).toEqual(['2026-10-20']);
  // Another day that somebody named puts nothing off.
  const agreed = { agreement: 'a', who: [], what: 'x', dueOn: day('2026-10-05') };
  expect(quietFrom({ do: 'record', type: 'agreement-made', body: { happenedOn: TOUCHED, ...agreed } })).toEqual([
    '2026-09-24',
  ]);
});

test('the line that says so is the first without a day', () => {
  const rows = dueIn(caseAfter(OPEN, remind('2026-09-10')), FIVE_STEPS, CALENDAR);
  const first = rows.find(({ on }) => on === undefined);
  expect(rows.filter((row) => row.quietFrom !== undefined)).toEqual([first]);
  expect(rows.find(({ kind }) => kind === 'reminder')).not.toHaveProperty('quietFrom');
});

test('a case in which everything has a day says so of none', () => {
  const called = (pupil: string): Command => ({
    do: 'record',
    type: 'parents-contacted',
    body: { happenedOn: day('2026-09-09'), pupil, channel: 'phone', reached: true },
  });
  const plan: Command = { do: 'plan-evaluation', evaluation: 'e', on: day('2026-12-07'), reason: 'x' };
  const told = [...TO_ROUND_3.slice(1), called('vlinder'), called('kever'), taskDone('ronde-3/spreken'), plan];
  const rows = dueIn(caseAfter(OPEN, ...told), FIVE_STEPS, CALENDAR);
  expect(rows.map(({ kind, on }) => `${kind} ${on}`)).toEqual(['evaluation-to-hold 2026-12-07']);
  expect(rows.filter((row) => 'quietFrom' in row)).toEqual([]);
});
