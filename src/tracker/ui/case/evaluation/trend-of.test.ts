import { expect, test } from 'vitest';
import { day } from '../../../domain/case.fixture';
import type { EvaluationOutcome } from '../../../domain/vocabulary';
import { trendOf } from './trend-of';

const told = (on: string, outcome: EvaluationOutcome) => ({ on: day(on), outcome });

test('nothing told gives no points and no direction', () => {
  expect(trendOf([])).toEqual({ points: [] });
});

test('one evaluation stands in the middle and goes nowhere yet', () => {
  expect(trendOf([told('2026-09-29', 'less')])).toEqual({
    points: [{ on: '2026-09-29', outcome: 'less', x: 0.5, y: 1 / 3 }],
    direction: 'first',
  });
});

test('points stand in order of the days, evenly from first to last', () => {
  const { points } = trendOf([told('2026-11-10', 'stopped'), told('2026-09-29', 'worse'), told('2026-10-08', 'same')]);
  expect(points.map(({ on, x, y }) => [on, x, y])).toEqual([
    ['2026-09-29', 0, 1],
    ['2026-10-08', 0.5, 2 / 3],
    ['2026-11-10', 1, 0],
  ]);
});

test.each<readonly [EvaluationOutcome, EvaluationOutcome, string]>([
  ['same', 'less', 'better'],
  ['less', 'stopped', 'better'],
  ['stopped', 'less', 'worse'],
  ['same', 'worse', 'worse'],
  ['less', 'less', 'same'],
])('from %s to %s it goes %s', (before, last, direction) => {
  expect(trendOf([told('2026-09-29', before), told('2026-11-10', last)]).direction).toBe(direction);
});
