import { expect, test } from 'vitest';
import { caseAfter, day, OPEN } from '../case.fixture';
import { INTAKE_POINTS, openPoints } from './intake-points';

test('a case of which nothing is known has all six points open', () => {
  expect(openPoints([], {})).toEqual(INTAKE_POINTS);
});

test('a point is closed by whatever tells of it', () => {
  const { pupils, intake } = caseAfter(OPEN);
  expect(openPoints(pupils, intake)).toEqual(['how-long']);
  expect(openPoints(pupils, { seenWhen: 'elke dinsdag', where: 'bij de brug', howLong: 'weken', quotes: [] })).toEqual([
    'seen-or-heard',
  ]);
  expect(openPoints(pupils, { seenOn: [day('2026-09-01')], howLong: ' ', quotes: [{ text: 'au' }] })).toEqual([
    'where',
    'how-long',
  ]);
});

test('a pupil who has no part in it does not count', () => {
  const pupils = caseAfter(OPEN).pupils.map((pupil) => ({ ...pupil, removed: pupil.role === 'bullying' }));
  expect(openPoints(pupils, {})).toContain('bullying');
});
