import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, asDay, type Day } from './day';
import { type FreeReason, freeBecause, isSchoolDay, type SchoolCalendar } from './schoolday';
import { anyDayAndCalendar, CLOSED, EXAMPLE_CALENDAR, holiday, NO_HOLIDAYS } from './schoolday.fixture';
import { deadlineOf, evaluationTarget, lastDayOf, latestReEvaluation } from './terms';

const weeks = (count: number) => ({ count, unit: 'weeks' }) as const;
const TWO_WEEKS = weeks(2);
const WITHIN_SIX = weeks(6);
const WEEKEND = { kind: 'weekend' } as const;
const off = (name: string) => ({ kind: 'holiday', name }) as const;

const anyWeeks = fc.integer({ min: 1, max: 8 });

/** Plain model: the days one meets from `start`, going on until a day is met that is not free or `stop` is reached. */
function modelWalk(start: Day, step: 1 | -1, calendar: SchoolCalendar, stop?: Day) {
  const reasons = new Map<string, FreeReason>();
  let day = start;
  for (let reason = freeBecause(day, calendar); reason && day !== stop; reason = freeBecause(day, calendar)) {
    const key = JSON.stringify(reason);
    if (!reasons.has(key)) reasons.set(key, reason);
    day = addDays(day, step);
  }
  return { day, reasons: [...reasons.values()] };
}

test('an evaluation after two weeks falls on the same weekday', () => {
  expect(evaluationTarget(TWO_WEEKS, asDay('2026-11-05'), NO_HOLIDAYS)).toEqual({
    kind: 'as-asked',
    asked: '2026-11-19',
    planned: '2026-11-19',
  });
});

test('the number of weeks comes from the data', () => {
  expect(evaluationTarget(weeks(3), asDay('2026-11-05'), NO_HOLIDAYS).asked).toBe('2026-11-26');
  expect(latestReEvaluation(weeks(4), asDay('2026-11-05'), NO_HOLIDAYS).asked).toBe('2026-12-03');
});

test('a target moves forward over a weekend', () => {
  expect(evaluationTarget(TWO_WEEKS, asDay('2026-11-07'), EXAMPLE_CALENDAR)).toEqual({
    kind: 'moved',
    asked: '2026-11-21',
    planned: '2026-11-23',
    movedBecause: [WEEKEND],
  });
});

test('a target moves forward over a holiday at the end of the year', () => {
  expect(evaluationTarget(TWO_WEEKS, asDay('2026-12-10'), EXAMPLE_CALENDAR)).toEqual({
    kind: 'moved',
    asked: '2026-12-24',
    planned: '2027-01-04',
    movedBecause: [off('Kerstvakantie')],
  });
});

test('a target in a summer of six weeks moves to the first day of the new year', () => {
  expect(evaluationTarget(TWO_WEEKS, asDay('2027-07-08'), EXAMPLE_CALENDAR)).toEqual({
    kind: 'moved',
    asked: '2027-07-22',
    planned: '2027-08-30',
    movedBecause: [off('Zomervakantie')],
  });
});

test('every reason for moving is named once, in the order in which it is met', () => {
  const calendar = {
    holidays: [
      holiday('Studiedag', '2026-11-23', '2026-11-24'),
      holiday('Feest', '2026-11-25', '2026-11-27'),
      holiday('Studiedag', '2026-11-30', '2026-11-30'),
    ],
  };
  expect(evaluationTarget(TWO_WEEKS, asDay('2026-11-07'), calendar)).toEqual({
    kind: 'moved',
    asked: '2026-11-21',
    planned: '2026-12-01',
    movedBecause: [WEEKEND, off('Studiedag'), off('Feest')],
  });
  expect(latestReEvaluation(weeks(3), asDay('2026-11-09'), calendar)).toEqual({
    kind: 'moved',
    asked: '2026-11-30',
    latest: '2026-11-20',
    movedBecause: [off('Studiedag'), WEEKEND, off('Feest')],
  });
});

test('where the calendar has no school day within a year a person decides on the target', () => {
  expect(evaluationTarget(TWO_WEEKS, asDay('2026-11-05'), CLOSED)).toEqual({
    kind: 'person-decides',
    asked: '2026-11-19',
    reason: 'no-school-day-within-a-year',
  });
});

test('the next evaluation is held at most six weeks later', () => {
  expect(latestReEvaluation(WITHIN_SIX, asDay('2026-10-08'), NO_HOLIDAYS)).toEqual({
    kind: 'as-asked',
    asked: '2026-11-19',
    latest: '2026-11-19',
  });
});

test('a latest day moves backward over a weekend and over a holiday', () => {
  expect(latestReEvaluation(WITHIN_SIX, asDay('2026-10-11'), EXAMPLE_CALENDAR)).toEqual({
    kind: 'moved',
    asked: '2026-11-22',
    latest: '2026-11-20',
    movedBecause: [WEEKEND],
  });
  expect(latestReEvaluation(WITHIN_SIX, asDay('2026-11-19'), EXAMPLE_CALENDAR)).toEqual({
    kind: 'moved',
    asked: '2026-12-31',
    latest: '2026-12-18',
    movedBecause: [off('Kerstvakantie')],
  });
});

test('when the last evaluation was on the last day before a summer of six weeks, a person decides', () => {
  expect(latestReEvaluation(WITHIN_SIX, asDay('2027-07-16'), EXAMPLE_CALENDAR)).toEqual({
    kind: 'person-decides',
    asked: '2027-08-27',
    reason: 'no-school-day-in-between',
    freeBecause: [off('Zomervakantie')],
  });
});

test('when the last evaluation was in a holiday that outlasts the weeks, a person decides', () => {
  expect(latestReEvaluation(weeks(2), asDay('2027-07-20'), EXAMPLE_CALENDAR).kind).toBe('person-decides');
  expect(latestReEvaluation(WITHIN_SIX, asDay('2027-01-04'), CLOSED).kind).toBe('person-decides');
});

test('one school day in between is enough for a latest day', () => {
  expect(latestReEvaluation(WITHIN_SIX, asDay('2027-07-15'), EXAMPLE_CALENDAR)).toMatchObject({
    kind: 'moved',
    latest: '2027-07-16',
  });
});

test('the days before the last evaluation do not matter for the reasons', () => {
  const calendar = {
    holidays: [holiday('Eerder', '2026-11-09', '2026-11-16'), holiday('Later', '2026-11-17', '2026-11-30')],
  };
  expect(latestReEvaluation(weeks(1), asDay('2026-11-16'), calendar)).toMatchObject({
    kind: 'person-decides',
    freeBecause: [off('Later')],
  });
});

test('summer time and leap days do not shift a term', () => {
  expect(evaluationTarget(TWO_WEEKS, asDay('2026-03-19'), NO_HOLIDAYS).asked).toBe('2026-04-02');
  expect(evaluationTarget(TWO_WEEKS, asDay('2026-10-15'), NO_HOLIDAYS).asked).toBe('2026-10-29');
  expect(evaluationTarget(TWO_WEEKS, asDay('2028-02-17'), NO_HOLIDAYS).asked).toBe('2028-03-02');
  expect(latestReEvaluation(WITHIN_SIX, asDay('2028-01-20'), NO_HOLIDAYS).asked).toBe('2028-03-02');
});

test('a target is the first school day that is not earlier than asked', () => {
  fc.assert(
    fc.property(anyDayAndCalendar, anyWeeks, ({ day, calendar }, targetWeeks) => {
      const target = evaluationTarget(weeks(targetWeeks), day, calendar);
      const asked = addDays(day, targetWeeks * 7);
      const { day: planned, reasons } = modelWalk(asked, 1, calendar);
      expect(target).toEqual(
        planned === asked
          ? { kind: 'as-asked', asked, planned }
          : { kind: 'moved', asked, planned, movedBecause: reasons },
      );
      expect(planned >= asked && isSchoolDay(planned, calendar)).toBe(true);
    }),
  );
});

test('a latest day is the last school day that is not later than asked, or a person decides', () => {
  fc.assert(
    fc.property(anyDayAndCalendar, anyWeeks, ({ day, calendar }, againWithinWeeks) => {
      const answer = latestReEvaluation(weeks(againWithinWeeks), day, calendar);
      const asked = addDays(day, againWithinWeeks * 7);
      const { day: latest, reasons } = modelWalk(asked, -1, calendar, day);
      if (latest === day) {
        expect(answer).toEqual({
          kind: 'person-decides',
          asked,
          reason: 'no-school-day-in-between',
          freeBecause: reasons,
        });
      } else {
        expect(answer).toEqual(
          latest === asked
            ? { kind: 'as-asked', asked, latest }
            : { kind: 'moved', asked, latest, movedBecause: reasons },
        );
        expect(day < latest && latest <= asked && isSchoolDay(latest, calendar)).toBe(true);
      }
    }),
  );
});

test('a day that was moved once stays where it is', () => {
  fc.assert(
    fc.property(anyDayAndCalendar, ({ day, calendar }) => {
      const target = evaluationTarget(TWO_WEEKS, day, calendar);
      if (target.kind === 'person-decides') return;
      expect(evaluationTarget(TWO_WEEKS, addDays(target.planned, -14), calendar)).toMatchObject({
        kind: 'as-asked',
        planned: target.planned,
      });
      const latest = latestReEvaluation(WITHIN_SIX, day, calendar);
      if (latest.kind === 'person-decides') return;
      expect(latestReEvaluation(WITHIN_SIX, addDays(latest.latest, -42), calendar)).toMatchObject({
        kind: 'as-asked',
        latest: latest.latest,
      });
    }),
  );
});

test('a term in school days counts the days on which there is school', () => {
  const days = (count: number) => ({ count, unit: 'school-days' }) as const;
  // Friday 18 December 2026, before a holiday that ends on Sunday 3 January 2027.
  expect(evaluationTarget(days(1), asDay('2026-12-18'), EXAMPLE_CALENDAR)).toMatchObject({ asked: '2027-01-04' });
  expect(evaluationTarget(days(5), asDay('2026-11-06'), NO_HOLIDAYS)).toEqual({
    kind: 'as-asked',
    asked: '2026-11-13',
    planned: '2026-11-13',
  });
  expect(latestReEvaluation(days(3), asDay('2026-11-06'), NO_HOLIDAYS)).toMatchObject({ latest: '2026-11-11' });
});

test('a term in school days counts every day where the calendar has no school day within a year', () => {
  expect(evaluationTarget({ count: 3, unit: 'school-days' }, asDay('2026-11-06'), CLOSED)).toMatchObject({
    kind: 'person-decides',
    asked: '2026-11-09',
  });
});

test('a term in days or months counts those of the calendar', () => {
  expect(evaluationTarget({ count: 3, unit: 'days' }, asDay('2026-11-04'), NO_HOLIDAYS)).toMatchObject({
    kind: 'moved',
    asked: '2026-11-07',
    planned: '2026-11-09',
  });
  expect(evaluationTarget({ count: 1, unit: 'months' }, asDay('2026-10-31'), NO_HOLIDAYS)).toMatchObject({
    asked: '2026-11-30',
  });
});

test('a term that leaves room is aimed at its first day, and keeps to it until the last school day', () => {
  const room = { count: 2, most: 3, unit: 'weeks' } as const;
  const target = evaluationTarget(room, asDay('2026-11-05'), NO_HOLIDAYS);
  expect(target).toEqual({ kind: 'as-asked', asked: '2026-11-19', planned: '2026-11-19', until: '2026-11-26' });
  expect(lastDayOf(target)).toBe('2026-11-26');
  // The last day is a Saturday, and the first falls in the holiday.
  expect(evaluationTarget({ ...room, most: 4 }, asDay('2026-12-12'), EXAMPLE_CALENDAR)).toMatchObject({
    asked: '2026-12-26',
    planned: '2027-01-04',
    until: '2027-01-08',
  });
  // All of it lies in the holiday: only the day after it is left.
  const inHoliday = evaluationTarget(room, asDay('2026-12-10'), EXAMPLE_CALENDAR);
  expect(inHoliday).not.toHaveProperty('until');
  expect(lastDayOf(inHoliday)).toBe('2027-01-04');
  // A day or two after a Thursday: the last school day is the first one.
  const short = evaluationTarget({ count: 1, most: 2, unit: 'days' }, asDay('2026-11-05'), NO_HOLIDAYS);
  expect(short).toEqual({ kind: 'as-asked', asked: '2026-11-06', planned: '2026-11-06' });
  expect(lastDayOf(short)).toBe('2026-11-06');
  expect(lastDayOf(evaluationTarget(room, asDay('2026-11-05'), CLOSED))).toBe('2026-11-19');
  expect(latestReEvaluation(room, asDay('2026-11-05'), NO_HOLIDAYS)).toMatchObject({ latest: '2026-11-26' });
});

test('a task is done by the last day of its term, and where that is free by the school day before it', () => {
  // 5 November 2026 is a Thursday.
  const from = asDay('2026-11-05');
  const within = (count: number, unit: 'hours' | 'days' | 'school-days' | 'weeks' | 'months') =>
    deadlineOf({ within: { count, unit } }, from, NO_HOLIDAYS);
  expect(deadlineOf({}, from, NO_HOLIDAYS)).toEqual({ last: '2026-11-05' });
  expect(within(4, 'hours')).toEqual({ last: '2026-11-06' });
  expect(within(24, 'hours')).toEqual({ last: '2026-11-06' });
  expect(within(48, 'hours')).toEqual({ last: '2026-11-07', aim: '2026-11-06' });
  expect(within(2, 'school-days')).toEqual({ last: '2026-11-09' });
  expect(within(1, 'weeks')).toEqual({ last: '2026-11-12' });
  expect(deadlineOf({ within: { count: 2, most: 3, unit: 'days' } }, from, NO_HOLIDAYS)).toEqual({
    last: '2026-11-08',
    aim: '2026-11-06',
  });
  // All of it lies in the weekend: no school day keeps to it.
  expect(deadlineOf({ within: { count: 1, unit: 'days' } }, asDay('2026-11-07'), NO_HOLIDAYS)).toEqual({
    last: '2026-11-08',
  });
});
