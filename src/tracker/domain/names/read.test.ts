/** Where a mention ends and the next begins: endings behind an apostrophe, initials, invisible characters, scripts without spaces. */
import { expect, test } from 'vitest';
import { mentionReader } from './mentions';
import { pupil } from './names.fixture';

const VOORBEELD = pupil('v', 'Voorbeeld', 'Testerman');
const SANNA = pupil('s', 'Sanna', 'Verzonma');
const CHRISTAL = pupil('c', 'Christal', 'Onbekendma');

/** The words of each mention, and as what they are read. */
const read = (text: string, pupils = [VOORBEELD, SANNA, CHRISTAL]) =>
  mentionReader(pupils)(text).mentions.map(({ from, until, claims }) =>
    [`${from}-${until} ${text.slice(from, until)}`, ...new Set(claims.map(({ part, form }) => `${part} ${form}`))].join(
      ': ',
    ),
  );

test.each([
  ["Voorbeeld's. V.", ['0-9 Voorbeeld: first exact', '13-14 V: initials exact']],
  ["Piets jas, Piet's. S.", ['19-20 S: initials exact']],
  ["Q's. ", []],
  ["zie 's. S.", ['5-6 s: initials exact', '8-9 S: initials exact']],
  ["zie 6's.", ['6-7 s: initials exact']],
  ["zie x' s.", ['7-8 s: initials exact']],
  ["Piet'Chr.", []],
  ['zie Chr. en Chr', ['4-7 Chr: initials exact']],
])('an ending behind an apostrophe is no initial, and a letter behind anything else is: %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['zie sannaa', ['4-10 sannaa: first typo: full typo']],
  ['zie SANNAA', ['4-10 SANNAA: first typo: full typo']],
  ['zie sannas', ['4-10 sannas: first genitive']],
  ['zie sannaas', ['4-11 sannaas: first typo: full typo']],
  ['zie sannaax', []],
  // A word of the dictionary in small letters is that word.
  ['zie canna', []],
  ['zie manna en Manna', ['13-18 Manna: first typo']],
])('a slip is one letter, with an ending of names or without: %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

const UNSPACED = [
  pupil('a', '小例子', 'Qa'),
  pupil('b', '欧阳阳', 'Qb'),
  pupil('c', 'Qwibbel', '小例 meer'),
  pupil('d', 'กก', 'Qd'),
  pupil('e', 'Qwabbel', 'uit กข'),
  pupil('f', '王', 'Qf'),
];

test.each([
  ['昨天小例子打了我', ['2-5 小例子: first exact']],
  ['王小例子', ['0-1 王: first exact', '1-4 小例子: first exact']],
  ['欧阳阳小例 meer.', ['0-3 欧阳阳: first exact', '3-10 小例 meer: last exact']],
  ['昨小例 meer', ['1-8 小例 meer: last exact']],
  ['昨天小例 meer 小例子', ['2-9 小例 meer: last exact', '10-13 小例子: first exact']],
  ['uit กขกก', ['0-6 uit กข: last exact', '6-8 กก: first exact']],
  ['uit กขa', ['0-6 uit กข: last exact']],
  ['小\u200b例子', ['0-4 小\u200b例子: first exact']],
  ['天小\u200b例 meer', ['1-9 小\u200b例 meer: last exact']],
])('in a script without spaces each name is read to its own end: %j', (text, expected) => {
  expect(read(text, UNSPACED)).toEqual(expected);
});

test.each([
  ['Sanna\u200bVoorbeeld', ['0-5 Sanna: first exact', '6-15 Voorbeeld: first exact']],
  [
    'Sanna\u200bVoorbeeld en Sanna',
    ['0-5 Sanna: first exact', '6-15 Voorbeeld: first exact', '19-24 Sanna: first exact'],
  ],
  ['San\u00adna', ['0-6 San\u00adna: first exact']],
  [
    'Sanna Ver\u200bzonma Voorbeeld',
    ['0-5 Sanna: first exact', '6-15 Ver\u200bzonma: last exact', '16-25 Voorbeeld: first exact'],
  ],
])('characters that take no room part two names and no one name: %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a last name in two scripts is whole, whoever is called by the first half of it', () => {
  expect(read('昨小例 meer', [pupil('c', 'Qwibbel', '小例 meer'), pupil('g', '小例', 'Qg')])).toEqual([
    '1-8 小例 meer: last exact',
  ]);
});
