import { expect, test } from 'vitest';
import { daysIn } from './days-in';

test('a day of each month stands as the language writes it, with its number and its year open', () => {
  expect(daysIn('pl')[11]).toBe('{dag} grudnia {jaar}');
  expect(daysIn('en')[0]).toBe('January {dag}, {jaar}');
  for (const tag of ['en', 'ar', 'uk', 'pl', 'tr', 'ti']) {
    const days = daysIn(tag);
    expect(new Set(days).size, tag).toBe(12);
    for (const day of days) expect(day.replace('{dag}', '').replace('{jaar}', ''), tag).not.toMatch(/\d|[{}]/);
  }
});

test('a language that is unknown gets no days of another', () => {
  expect(daysIn('qya')).toEqual([]);
});
