import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, asDay } from './day';
import { anyIndex, dayAt } from './day.fixture';
import { schoolYearOf } from './schoolyear';

test('a school year starts on 1 August and ends on 31 July', () => {
  const year = { label: '2026-2027', first: '2026-08-01', last: '2027-07-31' };
  for (const day of ['2026-08-01', '2026-09-01', '2026-12-31', '2027-01-01', '2027-02-28', '2027-07-31']) {
    expect(schoolYearOf(asDay(day)), day).toEqual(year);
  }
});

test('the days beside a school year belong to its neighbours', () => {
  expect(schoolYearOf(asDay('2026-07-31')).label).toBe('2025-2026');
  expect(schoolYearOf(asDay('2027-08-01')).label).toBe('2027-2028');
  expect(schoolYearOf(asDay('1999-12-31')).label).toBe('1999-2000');
});

test('early years keep four digits', () => {
  expect(schoolYearOf(asDay('0099-10-01'))).toEqual({ label: '0099-0100', first: '0099-08-01', last: '0100-07-31' });
});

test('every day lies in its own school year, and school years follow each other without a gap', () => {
  fc.assert(
    fc.property(anyIndex(400), (index) => {
      const day = dayAt(index);
      const year = schoolYearOf(day);
      expect(year.first <= day && day <= year.last).toBe(true);
      expect(schoolYearOf(year.first)).toEqual(year);
      expect(schoolYearOf(year.last)).toEqual(year);
      expect(schoolYearOf(addDays(year.last, 1)).first).toBe(addDays(year.last, 1));
      expect(schoolYearOf(addDays(year.first, -1)).last).toBe(addDays(year.first, -1));
    }),
  );
});
