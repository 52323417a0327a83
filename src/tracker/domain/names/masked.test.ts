import { expect, test } from 'vitest';
import { maskedNames } from './masked';

const NAMES = ['liza', 'meer', 'jaldiren'].map((letters) => ({ letters }));
const found = (text: string) => maskedNames(text, NAMES).map(({ from, until }) => text.slice(from, until));

test.each(['hij wil meer.', 'wil hij meer?', 'nog meer!', 'meer…', 'meer.\nJa', 'meer?!', 'meer-'])(
  'a name that stands there openly is no masked one, whatever ends the sentence: %j',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test.each([
  ['L*za moet weg', 'L*za'],
  ['account l1z4.', 'l1z4'],
  ['L.i.z.a.', 'L.i.z.a'],
  ['dag liz* daar', 'liz*'],
  ['dag liz*.', 'liz*'],
  ['m€€r.', 'm€€r'],
  ['J...n zei niets', 'J...n'],
  ['l i z a.', 'l i z a'],
])('signs, digits and gaps hide a name: %j', (text, words) => {
  expect(found(text)).toEqual([words]);
});
