import { expect, test } from 'vitest';
import { caseAfter, day, FIVE_STEPS, OPEN } from '../case.fixture';
import { takesMeasures } from './takes-measures';

test('measures have a part in a case where the procedure knows some, or one was taken before it knew none', () => {
  const none = { ...FIVE_STEPS, measures: [] };
  const taken = caseAfter(OPEN, {
    do: 'take-measure',
    happenedOn: day('2026-09-05'),
    use: 'u',
    measure: 'project',
    pupil: 'kever',
    what: 'x',
    away: false,
  });
  expect(takesMeasures(caseAfter(OPEN), FIVE_STEPS)).toBe(true);
  expect(takesMeasures(caseAfter(OPEN), none)).toBe(false);
  expect(takesMeasures(taken, none)).toBe(true);
});
