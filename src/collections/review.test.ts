import { expect, test } from 'vitest';
import { asDay } from '../protocol/day';
import { addMonths, reviewOf } from './review';

test.each([
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 1, '2027-01-31'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(asDay(day), months)).toBe(expected);
});

test('a page is overdue from the day after its day, and one that was never gone over has no day', () => {
  expect(reviewOf('2026-01-10', 12, asDay('2027-01-10'))).toEqual({ state: 'in-time', due: '2027-01-10' });
  expect(reviewOf('2026-01-10', 12, asDay('2027-01-11'))).toEqual({ state: 'overdue', due: '2027-01-10' });
  expect(reviewOf(undefined, 12, asDay('2027-01-11'))).toEqual({ state: 'never' });
});
