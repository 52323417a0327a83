import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  asDay,
  compareDays,
  dayOf,
  daysBetween,
  parseDay,
  schoolDay,
  weekday,
} from './day';
import { anyIndex, COUNTED_DAYS, dayAt, modelWeekday } from './day.fixture';

test('every day that exists is read as itself', () => {
  for (const day of COUNTED_DAYS) expect(parseDay(day)).toBe(day);
});

test('the edges of the calendar are days', () => {
  for (const text of ['0000-01-01', '0000-02-29', '0099-12-31', '9999-12-31']) expect(parseDay(text)).toBe(text);
});

test('a day that does not exist is refused', () => {
  const texts = [
    '2026-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-11-31',
    '2026-01-00',
    '2026-00-10',
    '2026-13-01',
    '2026-01-32',
  ];
  for (const text of texts) expect(parseDay(text), text).toBeUndefined();
});

test('29 February exists in leap years only', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (year) => {
      const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
      expect(parseDay(`${String(year).padStart(4, '0')}-02-29`) !== undefined).toBe(leap);
    }),
  );
});

test('another way to write a day is refused', () => {
  const texts = [
    '',
    '22-11-2026',
    '2026-1-2',
    '2026/11/22',
    ' 2026-11-22',
    '2026-11-22 ',
    '2026-11-22T00:00',
    '2026-11-22\n',
    '12026-11-22',
    '-2026-11-22',
    '+002026-11-22',
    '２０２６-11-22',
    '202a-11-22',
    '2026-11',
  ];
  for (const text of texts) expect(parseDay(text), text).toBeUndefined();
});

test('whatever text is read, the answer is that text or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (text) => {
      expect([text, undefined]).toContain(parseDay(text));
    }),
  );
});

test('a day that the program wrote wrongly is an error that names it', () => {
  expect(asDay('2026-11-22')).toBe('2026-11-22');
  expect(() => asDay('2026-02-30')).toThrow(new RangeError('not a day: 2026-02-30'));
});

test('adding days is walking along the calendar', () => {
  fc.assert(
    fc.property(anyIndex(), anyIndex(), (from, to) => {
      expect(addDays(dayAt(from), to - from)).toBe(dayAt(to));
      expect(daysBetween(dayAt(from), dayAt(to))).toBe(to - from);
    }),
  );
});

test('leap days and year ends are crossed one day at a time', () => {
  expect(addDays(asDay('2028-02-28'), 1)).toBe('2028-02-29');
  expect(addDays(asDay('2028-02-29'), 1)).toBe('2028-03-01');
  expect(addDays(asDay('2027-02-28'), 1)).toBe('2027-03-01');
  expect(addDays(asDay('2100-02-28'), 1)).toBe('2100-03-01');
  expect(addDays(asDay('2026-12-31'), 1)).toBe('2027-01-01');
  expect(addDays(asDay('2027-01-01'), -1)).toBe('2026-12-31');
  expect(addDays(asDay('0099-12-31'), 1)).toBe('0100-01-01');
});

test('the days on which the clock changes are days like any other', () => {
  expect(addDays(asDay('2026-03-28'), 2)).toBe('2026-03-30');
  expect(addDays(asDay('2026-10-24'), 2)).toBe('2026-10-26');
  expect(daysBetween(asDay('2026-03-01'), asDay('2026-11-01'))).toBe(245);
});

test('a day outside the years with four digits is an error', () => {
  expect(() => addDays(asDay('9999-12-31'), 1)).toThrow(RangeError);
  expect(() => addDays(asDay('0000-01-01'), -1)).toThrow(RangeError);
});

test('a week is seven days', () => {
  expect(addWeeks(asDay('2026-12-21'), 2)).toBe('2027-01-04');
  expect(addWeeks(asDay('2026-12-21'), -1)).toBe('2026-12-14');
  fc.assert(
    fc.property(anyIndex(7 * 60), fc.integer({ min: -60, max: 60 }), (index, weeks) => {
      const later = addWeeks(dayAt(index), weeks);
      expect(daysBetween(dayAt(index), later)).toBe(weeks * 7);
      expect(weekday(later)).toBe(weekday(dayAt(index)));
    }),
  );
});

test('days compare in the order of the calendar', () => {
  fc.assert(
    fc.property(anyIndex(), anyIndex(), (one, other) => {
      expect(compareDays(dayAt(one), dayAt(other))).toBe(Math.sign(one - other));
      expect(compareDays(dayAt(one), dayAt(one))).toBe(0);
    }),
  );
  const days = ['2027-01-01', '2026-12-31', '2026-02-01'].map(asDay);
  expect(days.toSorted(compareDays)).toEqual(['2026-02-01', '2026-12-31', '2027-01-01']);
});

test('weekdays follow each other from Monday, 1, to Sunday, 7', () => {
  expect(['2026-11-16', '2026-11-17', '2026-11-21', '2026-11-22'].map(asDay).map(weekday)).toEqual([1, 2, 6, 7]);
  fc.assert(
    fc.property(anyIndex(), (index) => {
      expect(weekday(dayAt(index))).toBe(modelWeekday(index));
    }),
  );
});

test('today is the day in the time zone that is asked for', () => {
  const moments = {
    '2026-01-15T22:59:59.999Z': '2026-01-15',
    '2026-01-15T23:00:00Z': '2026-01-16',
    '2026-07-15T21:59:59.999Z': '2026-07-15',
    '2026-07-15T22:00:00Z': '2026-07-16',
    '2026-12-31T23:00:00Z': '2027-01-01',
  };
  for (const [moment, day] of Object.entries(moments))
    expect(dayOf(new Date(moment), 'Europe/Amsterdam'), moment).toBe(day);
  expect(dayOf(new Date('2026-01-15T23:00:00Z'), 'UTC')).toBe('2026-01-15');
  expect(dayOf(new Date('2026-01-15T04:00:00Z'), 'America/New_York')).toBe('2026-01-14');
});

test('around the nights on which the clock changes every hour falls in one day', () => {
  const moments = {
    '2026-03-28T22:59:59Z': '2026-03-28',
    '2026-03-28T23:00:00Z': '2026-03-29',
    '2026-03-29T01:00:00Z': '2026-03-29',
    '2026-03-29T21:59:59Z': '2026-03-29',
    '2026-03-29T22:00:00Z': '2026-03-30',
    '2026-10-24T21:59:59Z': '2026-10-24',
    '2026-10-24T22:00:00Z': '2026-10-25',
    '2026-10-25T22:59:59Z': '2026-10-25',
    '2026-10-25T23:00:00Z': '2026-10-26',
  };
  for (const [moment, day] of Object.entries(moments))
    expect(dayOf(new Date(moment), 'Europe/Amsterdam'), moment).toBe(day);
});

test('in UTC, today is the day of the moment itself', () => {
  const moments = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (moment) => {
      expect(dayOf(moment, 'UTC')).toBe(moment.toISOString().slice(0, 10));
    }),
  );
});

test('a time zone that does not exist is an error, and so is a moment that does not', () => {
  expect(() => dayOf(new Date('2026-01-01T00:00:00Z'), 'Europe/Nergens')).toThrow(RangeError);
  expect(() => dayOf(new Date(Number.NaN), 'Europe/Amsterdam')).toThrow(RangeError);
});

test('the day at school begins at midnight there', () => {
  expect(schoolDay(new Date('2026-11-22T22:59:59Z'))).toBe('2026-11-22');
  expect(schoolDay(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
});

test.each([
  ['2026-11-22', 1, '2026-12-22'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-08-31', 12, '2027-08-31'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(asDay(from), months)).toBe(to);
});
