import { expect, test } from 'vitest';
import { advance, CALENDAR, caseAfter, day, FIVE_STEPS, OPEN } from '../case.fixture';
import { gapGroups } from './gap-groups';
import { gapCount, gapsOf } from './gaps';

const TO_ROUND_5 = [1, 2, 3, 4, 5].map((to) => advance(to, { reason: 'x', whyNotStopped: 'x' }));
const file = caseAfter(OPEN, ...TO_ROUND_5);
const gaps = gapsOf(file, FIVE_STEPS, CALENDAR, day('2026-12-01'));
const { general, steps } = gapGroups(gaps, file);

test('every gap stands in one group, and the numbers of the groups make up all of them', () => {
  const shown = [
    ...general.map((gap) => JSON.stringify(gap)),
    ...steps.flatMap(({ besides }) => besides.map((gap) => JSON.stringify(gap))),
  ];
  const others = gaps.filter(({ kind }) => kind !== 'tasks').map((gap) => JSON.stringify(gap));
  expect(shown.toSorted()).toEqual(others.toSorted());
  const tasks = steps.flatMap(({ unwritten, unticked }) => [...unwritten, ...unticked].map(({ id }) => id));
  expect(tasks.toSorted()).toEqual(
    gaps.flatMap((gap) => (gap.kind === 'tasks' ? gap.tasks.map(({ id }) => id) : [])).toSorted(),
  );
  expect(gapCount(general) + steps.reduce((sum, { count }) => sum + count, 0)).toBe(gapCount(gaps));
});

test('of a step first what it asks to be written down, and apart from it what is only ticked', () => {
  const [report, first] = steps;
  expect([report?.unwritten, report?.unticked].map((tasks) => tasks?.map(({ id }) => id))).toEqual([
    ['melding/intake'],
    ['melding/verslag'],
  ]);
  expect(first?.besides).toMatchObject([{ kind: 'parents', pupil: 'vlinder' }]);
  expect(steps.flatMap(({ besides }) => besides.map(({ kind }) => kind))).toContain('decision-to-take');
  expect(general.map(({ kind }) => kind)).toContain('no-reporter');
});
