import { expect, test } from 'vitest';
import { hoursAsData, hoursInWords, isAlways, type OpenSpan, readSpan } from './hours';

const spans = (...texts: string[]): OpenSpan[] =>
  texts.map((text) => {
    const read = readSpan(text);
    if (!read) throw new Error(`not read: ${text}`);
    return read;
  });

test('hours are read as an editor writes them', () => {
  expect(spans('elke dag 11:00-21:00')).toEqual([{ days: [1, 2, 3, 4, 5, 6, 7], from: '11:00', until: '21:00' }]);
  expect(spans('ma-vr 9:00-17:30')).toEqual([{ days: [1, 2, 3, 4, 5], from: '09:00', until: '17:30' }]);
  expect(spans('za 10:00-24:00')).toEqual([{ days: [6], from: '10:00', until: '24:00' }]);
});

test('what cannot be hours is refused, and never guessed', () => {
  for (const text of [
    '',
    'altijd',
    'ma-vr',
    'vr-ma 9:00-17:00',
    'mo-vr 9:00-17:00',
    'ma-xx 9:00-17:00',
    'elke dag 21:00-11:00',
    'elke dag 9:00-9:00',
    'elke dag 9:00-25:00',
    'elke dag 9:60-17:00',
    'elke dag 24:00-24:00',
    'elke dag 9.00-17.00',
  ]) {
    expect([text, readSpan(text)]).toEqual([text, undefined]);
  }
});

test('hours are said as people say them', () => {
  expect(hoursInWords(spans('dag en nacht'))).toBe('dag en nacht');
  expect(hoursInWords(spans('elke dag 0:00-24:00'))).toBe('dag en nacht');
  expect(hoursInWords(spans('elke dag 11:00-21:00'))).toBe('elke dag van 11 tot 21 uur');
  expect(hoursInWords(spans('ma-vr 8:30-17:00', 'za 9:00-12:00'))).toBe(
    'van maandag tot en met vrijdag, 8.30 tot 17 uur en op zaterdag, 9 tot 12 uur',
  );
});

test('only the whole week counts as always', () => {
  expect(isAlways(spans('dag en nacht'))).toBe(true);
  expect(isAlways(spans('ma-za 0:00-24:00'))).toBe(false);
  expect(isAlways(spans('elke dag 0:00-23:59'))).toBe(false);
  expect(isAlways([])).toBe(false);
});

test('the script of a page gets them as digits of days and times', () => {
  expect(hoursAsData(spans('ma-vr 9:00-17:00', 'za 10:00-12:00'))).toBe('12345 09:00 17:00,6 10:00 12:00');
  expect(hoursAsData([])).toBe('');
});
