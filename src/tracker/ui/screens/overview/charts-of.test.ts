import { expect, test } from 'vitest';
import { FIVE_STEPS } from '../../../domain/case.fixture';
import type { CaseLine } from '../../../domain/queries/case-line';
import { hideSmall } from '../../../domain/queries/hide-small';
import { tallyOf } from '../../../domain/queries/tally';
import { chartsOf, sharePercent } from './charts-of';

const line = (index: number, changes: Partial<CaseLine> = {}): CaseLine => ({
  case: `c${index}`,
  entries: 1,
  opened: '2026-11',
  forms: ['digital'],
  places: ['online'],
  step: 3,
  outcome: 'open',
  firstTalk: 'week',
  evaluated: 'in-time',
  ...changes,
});
const lines = (count: number, changes?: Partial<CaseLine>) =>
  Array.from({ length: count }, (_, index) => line(index, changes));
const shown = (all: readonly CaseLine[]) =>
  hideSmall(
    tallyOf(
      all,
      '2026-2027',
      FIVE_STEPS.steps.map(({ number }) => number),
    ),
  );

test('every row of every chart has words that a person can read', () => {
  const charts = chartsOf(shown(lines(6)), FIVE_STEPS);
  expect(charts.map(({ title }) => title)).toHaveLength(7);
  const words = charts.flatMap(({ rows }) => rows.map((row) => row.words));
  expect(words).toContain('November 2026');
  expect(words).toContain('Stap 3 · Ronde 3');
  expect(words).toContain('Ronde 0');
  expect(words).toContain('Niet ingevuld');
  for (const word of words) expect(word).toMatch(/^[A-Z]/);
});

test('a step that the procedure does not have still has a name', () => {
  const charts = chartsOf(shown(lines(6, { step: 9 })), FIVE_STEPS);
  expect(charts.find(({ dimension }) => dimension === 'step')?.rows.at(-1)?.words).toBe('Stap 9');
});

test('the part that was in time is told only from counts that may be seen', () => {
  const late = (count: number) => lines(count, { evaluated: 'late' });
  const none = lines(5, { evaluated: 'none' });
  expect(sharePercent(shown([...lines(10), ...late(5), ...none]))).toBe(67);
  expect(sharePercent(shown([...lines(10), ...late(4), ...none]))).toBeUndefined();
  expect(sharePercent(shown(lines(10)))).toBeUndefined();
});
