import { expect, test } from 'vitest';
import { shouted, startsSentence } from './sentences';
import { tokensOf } from './tokens';

/** The words that start a sentence, a line or a quotation. */
function starts(text: string) {
  const tokens = tokensOf(text);
  return tokens
    .filter((_, index) => startsSentence(text, tokens, index))
    .map(({ from, until }) => text.slice(from, until));
}

test.each([
  [
    'een. twee! drie? vier… vijf\nzes: zeven; acht • negen',
    ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
  ],
  ['een, twee - drie (vier) "vijf"', ['een']],
  ['zij zei: "Hou op." en ging', ['zij', 'Hou', 'en']],
  ['dag dhr. Een en A. Twee, o.a. drie', ['dag']],
  ['dag dhr.Een', ['dag']],
  ['dag dhr.\nEen', ['dag', 'Een']],
  ['dag dhr!. Een', ['dag', 'Een']],
  ['dag dhr." Een', ['dag', 'Een']],
  ['dag dhr? Een', ['dag', 'Een']],
  [`een${' '.repeat(70)}twee`, ['een']],
  [`een.${' '.repeat(70)}twee`, ['een']],
  [`een${' '.repeat(70)}. twee`, ['een', 'twee']],
])('what starts a sentence in %j', (text, expected) => {
  expect(starts(text)).toEqual(expected);
});

/** The words of sentences without one small letter. */
const loud = (text: string) => {
  const tokens = tokensOf(text);
  const flags = shouted(text, tokens);
  expect(flags).toHaveLength(tokens.length);
  return tokens.filter((_, index) => flags[index]).map(({ from, until }) => text.slice(from, until));
};

test.each([
  ['STOP NU! Zij liep. GA WEG\nja', ['STOP', 'NU', 'GA', 'WEG']],
  ['STOP, NU: WEG', ['STOP', 'NU', 'WEG']],
  ['STOP NU zei zij', []],
  ['STOP! nu', []],
  ['KAMER 3', []],
  ['KAMER 3 OPEN', ['KAMER', '3', 'OPEN']],
  ['', []],
])('a sentence of capitals alone is loud when it has two words or more: %j', (text, expected) => {
  expect(loud(text)).toEqual(expected);
});
