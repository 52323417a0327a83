import { expect, test } from 'vitest';
import { classReader } from './class';
import { pupil } from './names.fixture';
import { tokensOf } from './tokens';

const PUPILS = [
  pupil('eigen', 'A', 'A', { role: 'targeted', class: '1C' }),
  pupil('doet', 'B', 'B', { role: 'bullying', class: 'klas 2-B' }),
  pupil('mee', 'C', 'C', { role: 'follower', class: '1C' }),
  pupil('ziet', 'D', 'D', { role: 'bystander', class: 'TL 3 b' }),
  pupil('leeg', 'E', 'E', { role: 'bystander', class: '' }),
];

const found = (text: string, pupils = PUPILS) =>
  classReader(pupils, 'eigen')(text, tokensOf(text)).map(({ from, until, pupils: meant }) =>
    [text.slice(from, until), ...meant].join(' '),
  );

test.each([
  ['de pester uit 2B', ['2B doet']],
  ['de pestkop uit 2b', ['2b doet']],
  ['De dader uit klas 2 B!', ['2 B doet']],
  ['uit 2.b kwam de pester', ['2.b doet']],
  ['de meeloper uit 1C', ['1C mee']],
  ['de getuige uit TL3b', ['TL3b ziet']],
  ['een omstander uit tl-3-B', ['tl-3-B ziet']],
  ['een leerling, jongen of meisje uit 2B', ['2B doet']],
  ['het broertje uit 2B en 2B', ['2B doet', '2B doet']],
  ['het slachtoffer en de meeloper uit 1C', ['1C mee']],
])('%s points to one pupil', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['de meeloper uit 2B'],
  ['het slachtoffer uit 1C'],
  ['een leerling uit 1C'],
  ['de pester uit 2, B'],
  ['de pester uit 2'],
  ['de pester uit B'],
  ['de pester uit 12B'],
  ['De pester. In 2B.'],
  ['De pester? In 2B!'],
  ['De pester\n2B'],
  ['pesters uit 2B'],
  ['een leerling uit klas'],
  [''],
])('%j points to nobody, or to the own child, or to several', (text) => {
  expect(found(text)).toEqual([]);
});

test('without classes there is nothing to find', () => {
  expect(
    found('de pester uit klas 2B', [pupil('x', 'X', 'X', { class: '' }), pupil('y', 'Y', 'Y', { class: 'klas' })]),
  ).toEqual([]);
});

test('of two classes the longer is meant', () => {
  const pupils = [pupil('kort', 'X', 'X', { class: '2' }), pupil('lang', 'Y', 'Y', { class: '2B' })];
  expect(found('de pester uit 2B', pupils)).toEqual(['2B lang']);
  expect(found('de pester uit 2C', pupils)).toEqual(['2 kort']);
});

test('without a reader every class may point to its pupil', () => {
  const text = 'het slachtoffer uit 1C';
  expect(classReader(PUPILS, undefined)(text, tokensOf(text))).toEqual([{ from: 20, until: 22, pupils: ['eigen'] }]);
  const others = 'de gepeste uit 1C, het doelwit uit 1c';
  for (const some of others.split(', '))
    expect(classReader(PUPILS, undefined)(some, tokensOf(some)).flatMap(({ pupils }) => pupils)).toEqual(['eigen']);
});

test('a class inside a longer one is not marked again', () => {
  const pupils = [pupil('lang', 'X', 'X', { class: 'TL3' }), pupil('kort', 'Y', 'Y', { class: '3' })];
  expect(found('de pester uit TL3', pupils)).toEqual(['TL3 lang']);
  expect(found('de pester uit TL3 3', pupils)).toEqual(['TL3 lang', '3 kort']);
  expect(found('3TL3 pester', pupils)).toEqual(['3 kort', 'TL3 lang']);
});
