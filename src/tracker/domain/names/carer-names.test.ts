import { expect, test } from 'vitest';
import { carerNames } from './carer-names';

test.each([
  ['Paparius de Nachtwielaar', [['Paparius', 'de Nachtwielaar']]],
  ['mevrouw F. van der Proefvlinder', [['', 'van der Proefvlinder']]],
  ['Mevr. Proefvlinder', [['Proefvlinder', '']]],
  [
    'Fatimina en Alibert El Testouri',
    [
      ['Fatimina', ''],
      ['Alibert', 'El Testouri'],
    ],
  ],
  ['de heer Jantest de Boer', [['Jantest', 'de Boer']]],
  [
    'oma Testje, opa Testbaas',
    [
      ['Testje', ''],
      ['Testbaas', ''],
    ],
  ],
  [
    'Fatimina  en  Alibert  El Testouri',
    [
      ['Fatimina', ''],
      ['Alibert', 'El Testouri'],
    ],
  ],
  [
    'Paparius & Mamarina, Tantina + Oomar; Omatine / Opatijn',
    ['Paparius', 'Mamarina', 'Tantina', 'Oomar', 'Omatine', 'Opatijn'].map((first) => [first, '']),
  ],
  ['mevrouw de Proefvlinder', [['', 'de Proefvlinder']]],
  ['F van der Proefvlinder', [['', 'van der Proefvlinder']]],
  ['pleegmoeder Testje Proefvlinder', [['Testje', 'Proefvlinder']]],
  // A title alone is kept, because it may be a name.
  ['de Groep', [['', 'de Groep']]],
  ['van den Testberg', [['', 'van den Testberg']]],
  ['Li Wei', [['Li', 'Wei']]],
  ['  ', []],
])('%s', (line, expected) => {
  expect(carerNames(line).map(({ first, last }) => [first, last])).toEqual(expected);
});

test('a name on a line is a name as that of a pupil, without nicknames', () => {
  expect(carerNames('mevrouw Testje Proefvlinder')).toEqual([{ first: 'Testje', last: 'Proefvlinder', nicknames: [] }]);
});
