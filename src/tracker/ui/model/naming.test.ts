import { expect, test } from 'vitest';
import { FIVE_STEPS } from '../../domain/case.fixture';
import type { PupilNames } from '../../domain/entries';
import { namingOf, shownName } from './naming';
import type { School } from './school';

const SCHOOL: School = {
  name: 'Proefschool',
  procedure: FIVE_STEPS,
  calendar: { holidays: [] },
  roles: { tutor: 'tutor', rector: 'de rector' },
  staff: [],
  messages: [],
  base: '/',
  site: 'https://proef.example/',
  version: '0.1.0',
};

const names = (first: string, last: string, prefix?: string): PupilNames => ({
  first,
  last,
  nicknames: [],
  ...(prefix && { prefix }),
});
const pupil = (id: string, of: PupilNames) =>
  ({ id, names: of, role: 'targeted', class: '2B', removed: false }) as const;

const FILE = {
  pupils: [
    pupil('a', names('Voorbeeld', 'Vlinder')),
    pupil('b', names('Test', 'Kever', 'van der')),
    pupil('c', names('Test', 'Mier')),
  ],
};

test('a name shows whole, and by initials alone while others can see the screen', () => {
  expect(shownName(names('Test', 'Kever', 'van der'), false)).toBe('Test van der Kever');
  expect(shownName(names('Test', 'Kever', 'van der'), true)).toBe('T.v.d.K.');
  expect(shownName(names('', 'Kever'), true)).toBe('K.');
  expect(shownName(names('', ''), true)).toBe('?');
});

test('initials keep a letter of several code points whole', () => {
  expect(shownName(names('E\u0301lan', '👩‍🎓x'), true)).toBe('E\u0301.👩‍🎓.');
});

test('a first name is enough where nobody else in the case has it', () => {
  const naming = namingOf(FILE, SCHOOL, false);
  expect(['a', 'b', 'c'].map(naming.short)).toEqual(['Voorbeeld', 'Test van der Kever', 'Test Mier']);
});

test('no name shows while others can see the screen, whoever it is about', () => {
  const naming = namingOf(FILE, SCHOOL, true);
  const shown = FILE.pupils.flatMap(({ id }) => [
    naming.pupil(id),
    naming.short(id),
    naming.person({ kind: 'parents', pupil: id }),
  ]);
  expect(shown.join(' ')).not.toMatch(/Voorbeeld|Vlinder|Test|Kever|Mier/);
  expect(naming.person({ kind: 'other', text: 'Tante Kever' })).toBe('iemand anders');
  expect(naming.nicknames('a')).toBe('');
});

test('people are named by what they are, each once', () => {
  const naming = namingOf(FILE, SCHOOL, false);
  expect(
    naming.people([
      { kind: 'pupil', pupil: 'a' },
      { kind: 'parents', pupil: 'a' },
      { kind: 'role', role: 'rector' },
      { kind: 'role', role: 'rector' },
      { kind: 'other', text: 'een oom' },
    ]),
  ).toBe('Voorbeeld Vlinder, ouders van Voorbeeld, de rector, een oom');
  expect(naming.people([])).toBe('niemand');
});

test('a pupil who is no longer known and a role of another school still show', () => {
  const naming = namingOf(FILE, SCHOOL, false);
  expect(naming.pupil('weg')).toBe('een leerling die niet meer in het dossier staat');
  expect(naming.role('decaan')).toBe('decaan');
});
