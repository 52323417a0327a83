import { expect, test } from 'vitest';
import { day, names, TUTOR } from './case.fixture';
import { toldOfPupil } from './told-of-pupil';

const by = TUTOR;

test('an entry tells who a pupil is as far as it says', () => {
  const called = names('Voorbeeld', 'Vlinder');
  const added = { by, pupil: 'vlinder', names: called, role: 'targeted', class: '2B' } as const;
  const { by: _, ...told } = added;
  expect(toldOfPupil({ type: 'pupil-added', body: added })).toEqual(told);
  const moved = { pupil: 'vlinder', class: '2C' };
  expect(toldOfPupil({ type: 'pupil-changed', body: { by, ...moved } })).toEqual(moved);
});

test('what only names a pupil, or nobody, does not tell who that is', () => {
  const on = { by, happenedOn: day('2026-09-02') };
  expect(toldOfPupil({ type: 'pupil-changed', body: { by, pupil: 'vlinder' } })).toBeUndefined();
  expect(toldOfPupil({ type: 'consent-given', body: { ...on, pupil: 'vlinder' } })).toBeUndefined();
  expect(toldOfPupil({ type: 'case-voided', body: { ...on, reason: 'x' } })).toBeUndefined();
});
