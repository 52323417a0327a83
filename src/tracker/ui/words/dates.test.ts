import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { clockTime, fromToday, late, longDay, moment, plainDay, shortDay } from './dates';

const TODAY = asDay('2026-11-22');
const day = asDay;

test('days are in Dutch, wherever the computer stands', () => {
  expect(longDay(TODAY)).toBe('zondag 22 november 2026');
  expect(plainDay(TODAY)).toBe('zondag 22 november');
  expect(shortDay(TODAY, TODAY)).toBe('zo 22 nov');
  expect(shortDay(day('2025-03-01'), TODAY)).toBe('1 mrt 2025');
});

test.each([
  ['2026-11-22', 'vandaag'],
  ['2026-11-23', 'morgen'],
  ['2026-11-21', 'gisteren'],
  ['2026-11-27', 'over 5 dagen'],
  ['2026-11-12', '10 dagen geleden'],
])('%s is %s', (text, words) => {
  expect(fromToday(day(text), TODAY)).toBe(words);
});

test('what is late says how much', () => {
  expect(late(day('2026-11-21'), TODAY)).toBe('1 dag te laat');
  expect(late(day('2026-11-12'), TODAY)).toBe('10 dagen te laat');
});

test('moments are told by the clock of the school, in summer too', () => {
  expect(clockTime(Date.parse('2026-11-22T13:05:00Z'))).toBe('14:05');
  expect(moment(Date.parse('2026-07-01T22:30:00Z'))).toBe('2 juli 2026 om 00:30');
});
