import { expect, test } from 'vitest';
import type { Stamp } from '../log/entry';
import { writtenOn } from './written-on';

test.each([
  ['2026-11-23T22:59:59.999Z-0000', '2026-11-23'],
  ['2026-11-23T23:00:00.000Z-0000', '2026-11-24'],
  ['2026-07-01T21:59:59.999Z-0003', '2026-07-01'],
  ['2026-07-01T22:00:00.000Z-0003', '2026-07-02'],
  ['2026-12-31T23:30:00.000Z-0000', '2027-01-01'],
  // By a clock that is a century behind: midnight was in the middle of an hour then.
  ['1880-06-01T23:30:00.000Z-0000', '1880-06-01'],
  ['1880-06-01T23:45:00.000Z-0000', '1880-06-02'],
])('what was written at %s belongs to %s at school', (time, day) => {
  expect(writtenOn(time as Stamp)).toBe(day);
});

test('a clock at the end of all days still names one', () => {
  expect(writtenOn('9999-12-31T23:30:00.000Z-0000' as Stamp)).toBe('9999-12-31');
  expect(writtenOn('9999-12-30T23:30:00.000Z-0000' as Stamp)).toBe('9999-12-31');
  expect(writtenOn('0000-01-01T00:00:00.000Z-0000' as Stamp)).toBe('0000-01-01');
});
