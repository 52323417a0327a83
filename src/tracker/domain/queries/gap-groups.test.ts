import { expect, test } from 'vitest';
import { advance, CALENDAR, caseAfter, day, FIVE_STEPS, held, OPEN, TO_ROUND_3 } from '../case.fixture';
import type { Command } from '../command';
import { gapGroups } from './gap-groups';
import { type Gap, gapCount, gapsOf } from './gaps';

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

test('what is of one step stands by it as long as a task of it is open, and all else apart', () => {
  const plan = (evaluation: string): Command => ({
    do: 'plan-evaluation',
    evaluation,
    on: day('2026-12-02'),
    reason: 'x',
  });
  const now = caseAfter(...TO_ROUND_3, held('2026-09-29', 'less', 'held'), plan('planned'));
  const [, , second, third, fourth] = FIVE_STEPS.steps;
  if (!second || !third || !fourth) throw new Error('five steps');
  const [task] = second.phases.flatMap(({ tasks }) => tasks);
  if (!task) throw new Error('a task');
  const row = (
    kind: 'evaluation-to-hold' | 'absent-to-speak' | 'evaluation-to-plan' | 'consent-to-ask' | 'reminder',
    about?: string,
  ) =>
    ({
      kind,
      row: {
        case: now.id,
        label: now.label,
        kind,
        since: now.openedOn,
        waitingFor: { kind: 'role', role: 'tutor' },
        ...(about && { about }),
      },
    }) as const;
  const silent = { ...task, id: 'ronde-2/zeg', records: 'nothing' } as const;
  const ofSecond: readonly Gap[] = [
    { kind: 'evaluation-missed', step: second },
    { kind: 'parents', pupil: 'vlinder', state: 'not-yet', step: 2 },
  ];
  const ofThird: readonly Gap[] = [
    row('evaluation-to-hold', 'planned'),
    row('absent-to-speak', 'held'),
    row('evaluation-to-plan'),
    row('consent-to-ask', 'vlinder'),
  ];
  const apart: readonly Gap[] = [
    { kind: 'no-reporter' },
    { kind: 'step-skipped', step: fourth },
    { kind: 'evaluation-missed', step: fourth },
    { kind: 'parents', pupil: 'vlinder', state: 'not-yet', measure: 'u', change: 'began' },
    row('reminder', 'r'),
    row('evaluation-to-hold', 'of another program'),
    { kind: 'quiet', from: day('2026-09-01'), until: day('2026-09-30'), schoolDays: 20, goesOn: false },
  ];
  const tasks: readonly Gap[] = [
    { kind: 'tasks', step: second, tasks: [task, silent] },
    { kind: 'tasks', step: third, tasks: [] },
  ];
  expect(gapGroups([...apart, ...ofThird, ...tasks, ...ofSecond], now)).toEqual({
    general: apart,
    steps: [
      { step: second, besides: ofSecond, unwritten: [task], unticked: [silent], count: 4 },
      { step: third, besides: ofThird, unwritten: [], unticked: [], count: 4 },
    ],
  });
});
