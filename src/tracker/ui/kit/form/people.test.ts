import { expect, test } from 'vitest';
import { rolesIn } from '../../../../protocol/roles';
import { FIVE_STEPS } from '../../../domain/case.fixture';
import type { Person } from '../../../domain/entries';
import { keyOfPerson, peopleTold, personOfKey } from './people';

test.each<Person>([
  { kind: 'pupil', pupil: 'a:b' },
  { kind: 'parents', pupil: 'p' },
  { kind: 'role', role: 'mentor' },
  { kind: 'other', text: 'een oom: van moederskant' },
])('a person comes back from the key: %o', (person) => {
  expect(personOfKey(keyOfPerson(person))).toEqual(person);
});

test('another text is nobody', () => {
  expect(personOfKey('')).toBeUndefined();
  expect(personOfKey('teacher:1')).toBeUndefined();
});

test('people of whom nothing was typed are left out', () => {
  expect(
    peopleTold([
      { kind: 'other', text: ' ' },
      { kind: 'role', role: 'mentor' },
      { kind: 'other', text: ' oom ' },
    ]),
  ).toEqual([
    { kind: 'role', role: 'mentor' },
    { kind: 'other', text: 'oom' },
  ]);
});

test('the roles of a procedure come once each, in its order', () => {
  expect(rolesIn(FIVE_STEPS)).toEqual(['tutor', 'adviseur', 'rector']);
});
