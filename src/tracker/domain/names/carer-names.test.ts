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
  ['van den Testberg', [['', 'van den Testberg']]],
  ['Li Wei', [['Li', 'Wei']]],
  ['  ', []],
])('%s', (line, expected) => {
  expect(carerNames(line).map(({ first, last }) => [first, last])).toEqual(expected);
});
