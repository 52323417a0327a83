import { expect, test } from 'vitest';
import type { Family, Procedure } from '../../../../protocol/procedure';
import { caseAfter, FIVE_STEPS, OPEN } from '../../../domain/case.fixture';
import { talkAskedFor } from './talk-asked-for';

/** The invented procedure in which the talk of round 1 is with these. */
const talkingWith = (...talksWith: readonly Family[]): Procedure => ({
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step) => ({
    ...step,
    phases: step.phases.map(({ tasks }) => ({
      tasks: tasks.map((task) => (task.id === 'ronde-1/gesprek' ? { ...task, talksWith } : task)),
    })),
  })),
});
const asked = (procedure: Procedure, pupil?: string) => {
  const found = talkAskedFor(caseAfter(OPEN), procedure, { task: 'ronde-1/gesprek', pupil });
  return [found.kind, ...found.with.map((who) => (who.kind === 'pupil' ? who.pupil : who.kind))];
};

test('a talk with one pupil, or with both sides, has them filled in', () => {
  expect(asked(talkingWith('targeted'))).toEqual(['individual', 'vlinder']);
  expect(asked(talkingWith('targeted', 'bullying'))).toEqual(['mediation', 'vlinder', 'kever']);
  expect(asked(FIVE_STEPS, 'mier')).toEqual(['individual', 'mier']);
});

test('a talk with everybody is no mediation, which is between the two sides', () => {
  expect(asked(talkingWith('targeted', 'bullying', 'follower'))).toEqual(['group', 'vlinder', 'kever', 'mier']);
});

test('nobody is filled in of whom it is not sure', () => {
  expect(asked(FIVE_STEPS)).toEqual(['individual']);
  expect(asked(talkingWith('bullying', 'follower'))).toEqual(['individual']);
  expect(asked(talkingWith('bystander'))).toEqual(['individual']);
  expect(asked(FIVE_STEPS, 'nobody')).toEqual(['individual']);
});

test('a talk before a pupil comes back is with the pupil and the parents', () => {
  const file = caseAfter(OPEN);
  expect(talkAskedFor(file, FIVE_STEPS, { task: undefined, pupil: 'kever', isReturn: true })).toEqual({
    kind: 'return',
    with: [
      { kind: 'pupil', pupil: 'kever' },
      { kind: 'parents', pupil: 'kever' },
    ],
  });
});
