import { expect, test } from 'vitest';
import { maskedNames } from './masked';

const NAMES = ['liza', 'meer', 'jaldiren', 'li'].map((letters) => ({ letters }));
const found = (text: string, names = NAMES) =>
  maskedNames(text, names).map(({ from, until }) => text.slice(from, until));

test.each([
  'hij wil meer.',
  'wil hij meer?',
  'nog meer!',
  'meer…',
  'meer.\nJa',
  'meer?!',
  'meer-',
  '#meer',
  '@meer',
  '~meer~',
  'dat was __meer__.',
  '...',
])('a name that stands there openly is no masked one, whatever stands around it: %j', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['L*za moet weg', 'L*za'],
  ['account l1z4.', 'l1z4'],
  ['L.i.z.a.', 'L.i.z.a'],
  ['dag liz* daar', 'liz*'],
  ['dag liz*.', 'liz*'],
  ['m€€r.', 'm€€r'],
  ['J...n zei niets', 'J...n'],
  ['dat deed Ja*****, niemand anders', 'Ja*****'],
  ['een chat van @l*za, echt', 'l*za'],
  ['__l*za__', 'l*za'],
  ['--#l1za!!', 'l1za'],
  ['l#z@?!', 'l#z@'],
  ['11z4 en 11za', '11za'],
  ['J*l*****', 'J*l*****'],
  ['J_ld_ren', 'J_ld_ren'],
  ['J__diren', 'J__diren'],
  ['l***a', 'l***a'],
  ['l*****a', 'l*****a'],
  ['Ⅼiza', 'Ⅼiza'],
])('signs and digits hide a name: %j', (text, words) => {
  expect(found(text)).toEqual([words]);
});

test.each([
  ['j0r1s', 'joris'],
  ['7om', 'tom'],
  ['+im', 'tim'],
  ['2ara', 'zara'],
  ['v3ra', 'vera'],
  ['4nna', 'anna'],
  ['lu5an', 'lusan'],
  ['6erda', 'gerda'],
  ['ro6in', 'robin'],
  ['8ram', 'bram'],
  ['9erda', 'gerda'],
  ['9uinten', 'quinten'],
  ['s@ra', 'sara'],
  ['$ara', 'sara'],
  ['p€ter', 'peter'],
  ['!da', 'ida'],
  ['dan!el', 'daniel'],
  ['da|ia', 'dalia'],
  ['|ida', 'lida'],
  ['£ida', 'lida'],
  ['an+on', 'anton'],
])('%s is drawn for %s', (drawn, letters) => {
  expect(found(`Toen kwam ${drawn} erbij.`, [{ letters }, { letters: 'xerxes' }])).toEqual([drawn]);
});

test.each([
  ['l*z', 'a letter is missing'],
  ['l*a', 'one sign is one letter'],
  ['l*zan', 'a letter is left over'],
  ['liza4', 'a sign is left over'],
  ['liza*', 'a sign is left over behind all letters'],
  ['l***', 'one letter is too little to tell'],
  ['l17a', 'a digit is another letter'],
  ['*iza', 'nothing tells the first letter'],
  ['0612345678', 'digits alone are a number'],
  ['l***zza', 'the letters behind the signs are others'],
])('%j is no masked name: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['l i z a.', 'l i z a'],
  ['dag l  i\u00a0 z a daar', 'l  i\u00a0 z a'],
  ['L-i-z-a', 'L-i-z-a'],
  ['l - i - z - a', 'l - i - z - a'],
  ['l,i, z ,a', 'l,i, z ,a'],
  ['L/I/Z/A en', 'L/I/Z/A'],
  ['op het bord: d a g l i z a', 'd a g l i z a'],
  ['bal i z a', undefined],
  ['3l i z a', undefined],
  ['l i z a3', undefined],
  ['l i z as', undefined],
  ['l   i z a', undefined],
  ['lx-xi-xz-xa', undefined],
  ['l i e f', undefined],
])('letters that stand apart hide a name: %j', (text, words) => {
  expect(found(text)).toEqual(words === undefined ? [] : [words]);
});

test('a chunk full of signs is read as soon as any other', () => {
  const names = [{ letters: 'anna'.repeat(10) }, { letters: 'annahannasavannavanalabamahavanapanama' }];
  expect(found(`${'a**'.repeat(13)} `.repeat(500), names).length).toBe(500);
  expect(found(`${'a**'.repeat(13)}b `.repeat(500), names)).toEqual([]);
});

test('what is masked comes in order of place, with the names that it may be', () => {
  const names = ['liza', 'luza', 'mees'].map((letters) => ({ letters }));
  expect(maskedNames('m e e s zag l*za, l i z a en m33s', names)).toEqual([
    { from: 0, until: 7, names: [{ letters: 'mees' }] },
    { from: 12, until: 16, names: [{ letters: 'liza' }, { letters: 'luza' }] },
    { from: 18, until: 25, names: [{ letters: 'liza' }] },
    { from: 29, until: 33, names: [{ letters: 'mees' }] },
  ]);
});
