import { expect, test } from 'vitest';
import { caseAfter, day, OPEN } from '../../domain/case.fixture';
import { knownPupils, type TypedName } from './same-pupil';

const FILE = caseAfter(OPEN);
const typed = (first: string, last = '', group = '', prefix = ''): TypedName => ({ first, prefix, last, class: group });
const found = (name: TypedName, files = [FILE]) => knownPupils(name, files).map(({ pupil, sure }) => [pupil.id, sure]);

test.each([
  ['the whole name', typed('Voorbeeld', 'Vlinder')],
  ['other capitals and accents', typed('VOORBÉELD', 'vlinder')],
  ['a prefix that stands with the last name', typed('Test', 'de Kever')],
  ['a prefix in its own field', typed('Proef', 'Mier', '', 'van der')],
])('%s finds the pupil for sure', (_, name) => {
  expect(found(name)).toEqual([[expect.any(String), true]]);
});

test('one letter that differs, or a first name with the class, may be the same pupil', () => {
  expect(found(typed('Voorbeld', 'Vlinder'))).toEqual([['vlinder', false]]);
  expect(found(typed('Voorbeeld', 'Vlindre'))).toEqual([['vlinder', false]]);
  expect(found(typed('Voorbeeld', '', '2b'))).toEqual([['vlinder', false]]);
  expect(found(typed('voorbeeld', '', '2 B'))).toEqual([['vlinder', false]]);
});

test('a first name alone, another last name and an empty name find nobody', () => {
  expect(found(typed('Voorbeeld'))).toEqual([]);
  expect(found(typed('Voorbeeld', 'Anders', '2B'))).toEqual([]);
  expect(found(typed('', 'Vlinder', '2B'))).toEqual([]);
  expect(found(typed('Voorbeeld', '', '3C'))).toEqual([]);
});

test('a nickname counts as a first name', () => {
  const [pupil] = OPEN.pupils;
  if (pupil === undefined) throw new Error('a pupil');
  const file = caseAfter({ ...OPEN, pupils: [{ ...pupil, names: { ...pupil.names, nicknames: ['Flap'] } }] });
  expect(found(typed('flap', 'Vlinder'), [file])).toEqual([['vlinder', true]]);
});

test('closed cases and pupils without a part in it are left out', () => {
  const happenedOn = day('2026-09-05');
  const closed = caseAfter(OPEN, { do: 'close', because: 'not-bullying', note: 'een spel', happenedOn });
  const without = caseAfter(OPEN, {
    do: 'record',
    type: 'pupil-removed',
    body: { pupil: 'vlinder', reason: 'vergissing' },
  });
  expect(found(typed('Voorbeeld', 'Vlinder'), [closed, without])).toEqual([]);
});

test('sure ones come first', () => {
  const one = caseAfter(OPEN);
  const close = caseAfter({
    ...OPEN,
    pupils: [{ pupil: 'p', names: { first: 'Voorbeld', last: 'Vlinder', nicknames: [] }, role: 'targeted', class: '' }],
  });
  expect(found(typed('Voorbeeld', 'Vlinder'), [close, one])).toEqual([
    ['vlinder', true],
    ['p', false],
  ]);
});
