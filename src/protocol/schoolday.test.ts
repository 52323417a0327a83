import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, asDay, type Day } from './day';
import { COUNTED_DAYS, modelWeekday } from './day.fixture';
import { freeBecause, isSchoolDay, type SchoolCalendar, schoolDayOnOrAfter, schoolDayOnOrBefore } from './schoolday';
import { anyDayAndCalendar, CLOSED, EXAMPLE_CALENDAR, holiday, NO_HOLIDAYS } from './schoolday.fixture';

/** Plain model: a school day is a weekday that no list of holiday days names. */
function modelIsSchoolDay(day: Day, { holidays }: SchoolCalendar) {
  const index = COUNTED_DAYS.indexOf(day);
  const off = holidays.flatMap(({ from, until }) =>
    COUNTED_DAYS.slice(COUNTED_DAYS.indexOf(from), COUNTED_DAYS.indexOf(until) + 1),
  );
  return modelWeekday(index) <= 5 && !off.includes(day);
}

test('a weekday outside holidays is a school day', () => {
  for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'].map(asDay)) {
    expect(isSchoolDay(day, NO_HOLIDAYS), day).toBe(true);
    expect(freeBecause(day, EXAMPLE_CALENDAR), day).toBeUndefined();
  }
});

test('a weekend is free because it is a weekend', () => {
  for (const day of ['2026-11-21', '2026-11-22'].map(asDay)) {
    expect(freeBecause(day, EXAMPLE_CALENDAR), day).toEqual({ kind: 'weekend' });
    expect(isSchoolDay(day, NO_HOLIDAYS), day).toBe(false);
  }
});

test('the first and the last day of a holiday belong to it, the days beside it do not', () => {
  const calendar = { holidays: [holiday('Studiedagen', '2026-11-17', '2026-11-19')] };
  const free = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'].map((day) =>
    freeBecause(asDay(day), calendar),
  );
  const off = { kind: 'holiday', name: 'Studiedagen' };
  expect(free).toEqual([undefined, off, off, off, undefined]);
});

test('a weekend inside a holiday has the name of the holiday', () => {
  expect(freeBecause(asDay('2026-12-26'), EXAMPLE_CALENDAR)).toEqual({ kind: 'holiday', name: 'Kerstvakantie' });
});

test('of two holidays on one day the first in the list gives the name', () => {
  const calendar = {
    holidays: [holiday('Een', '2026-11-16', '2026-11-20'), holiday('Twee', '2026-11-18', '2026-11-18')],
  };
  expect(freeBecause(asDay('2026-11-18'), calendar)).toEqual({ kind: 'holiday', name: 'Een' });
});

test('a day agrees with the plain model of school days', () => {
  fc.assert(
    fc.property(anyDayAndCalendar, fc.integer({ min: -200, max: 200 }), ({ day, calendar }, away) => {
      const asked = addDays(day, away);
      expect(isSchoolDay(asked, calendar)).toBe(modelIsSchoolDay(asked, calendar));
    }),
  );
});

test('a school day is its own nearest school day, before and after', () => {
  const day = asDay('2026-11-18');
  expect(schoolDayOnOrAfter(day, EXAMPLE_CALENDAR)).toBe(day);
  expect(schoolDayOnOrBefore(day, EXAMPLE_CALENDAR)).toBe(day);
});

test('from a weekend one goes on to Monday or back to Friday', () => {
  for (const day of ['2026-11-21', '2026-11-22'].map(asDay)) {
    expect(schoolDayOnOrAfter(day, EXAMPLE_CALENDAR)).toBe('2026-11-23');
    expect(schoolDayOnOrBefore(day, EXAMPLE_CALENDAR)).toBe('2026-11-20');
  }
});

test('a holiday over the year end and a summer of six weeks are crossed whole', () => {
  expect(schoolDayOnOrAfter(asDay('2026-12-19'), EXAMPLE_CALENDAR)).toBe('2027-01-04');
  expect(schoolDayOnOrBefore(asDay('2027-01-03'), EXAMPLE_CALENDAR)).toBe('2026-12-18');
  expect(schoolDayOnOrAfter(asDay('2027-07-17'), EXAMPLE_CALENDAR)).toBe('2027-08-30');
  expect(schoolDayOnOrBefore(asDay('2027-08-29'), EXAMPLE_CALENDAR)).toBe('2027-07-16');
});

test('the search looks 366 days away and no further', () => {
  const day = asDay('2026-11-18');
  const monday = asDay('2027-11-22');
  const friday = asDay('2025-11-14');
  const closedAround = { holidays: [{ name: 'Dicht', from: addDays(friday, 1), until: addDays(monday, -1) }] };
  expect(schoolDayOnOrAfter(addDays(monday, -366), closedAround)).toBe(monday);
  expect(schoolDayOnOrAfter(addDays(monday, -367), closedAround)).toBeUndefined();
  expect(schoolDayOnOrBefore(addDays(friday, 366), closedAround)).toBe(friday);
  expect(schoolDayOnOrBefore(addDays(friday, 367), closedAround)).toBeUndefined();
  expect(schoolDayOnOrAfter(day, CLOSED)).toBeUndefined();
  expect(schoolDayOnOrBefore(asDay('2028-06-01'), CLOSED)).toBeUndefined();
});

test('the nearest school day is a school day with no other in between, and is its own nearest', () => {
  fc.assert(
    fc.property(anyDayAndCalendar, ({ day, calendar }) => {
      for (const [find, step] of [
        [schoolDayOnOrAfter, 1],
        [schoolDayOnOrBefore, -1],
      ] as const) {
        const found = find(day, calendar);
        let expected = day;
        while (!modelIsSchoolDay(expected, calendar)) expected = addDays(expected, step);
        expect(found).toBe(expected);
        expect(find(expected, calendar)).toBe(expected);
      }
    }),
  );
});
