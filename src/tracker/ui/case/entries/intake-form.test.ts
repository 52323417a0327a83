import { expect, test } from 'vitest';
import { day } from '../../../domain/case.fixture';
import { changedIntake, daysIn, intakeOf, intakeProblems, NO_INTAKE, typedIntake } from './intake-form';

test('what says nothing is left out', () => {
  expect(intakeOf(NO_INTAKE)).toEqual({});
  expect(
    intakeOf({ ...NO_INTAKE, facts: '  ', quotes: [{ pupil: '', text: ' ' }], seenOn: ['', '2026-13-01'] }),
  ).toEqual({});
});

test('an intake comes back from its form as it was', () => {
  const intake = {
    seenOn: [day('2026-09-01'), day('2026-09-03')],
    seenWhen: 'elke dinsdag',
    places: ['canteen', 'online'],
    where: 'bij de trap',
    howLong: 'drie weken',
    facts: 'De tas lag in de sloot.',
    quotes: [{ pupil: 'vlinder', text: 'Ik durf niet meer.' }, { text: 'Stop.' }],
    forms: ['verbal', 'digital'],
  } as const;
  expect(intakeOf(typedIntake(intake))).toEqual(intake);
});

test('days come once each, the earliest first', () => {
  expect(daysIn(['2026-09-03', '', '2026-09-01', '2026-09-03'])).toEqual(['2026-09-01', '2026-09-03']);
});

test('only what changed is recorded, also what was made empty', () => {
  const before = { facts: 'Eerst.', where: 'gang', forms: ['verbal'] } as const;
  const form = typedIntake(before);
  expect(changedIntake(before, form)).toEqual({});
  expect(changedIntake(before, { ...form, facts: 'Eerst. Toen.', where: '' })).toEqual({
    facts: 'Eerst. Toen.',
    where: '',
  });
  expect(changedIntake(before, { ...form, forms: [] })).toEqual({ forms: [] });
});

test('a day that has yet to come is told', () => {
  expect(intakeProblems({ seenOn: ['2026-09-02'] }, day('2026-09-02'))).toEqual({});
  expect(intakeProblems({ seenOn: ['2026-09-01', '2026-09-03'] }, day('2026-09-02'))).toHaveProperty('seenOn');
});
