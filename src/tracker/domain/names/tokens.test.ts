import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../characters.fixture';
import { gapBetween, SPACED_LETTER, splitAtInvisible, tokensOf } from './tokens';

const words = (text: string) => tokensOf(text).map(({ from, until }) => text.slice(from, until));

test.each([
  ['Anna ging, toen.', ['Anna', 'ging', 'toen']],
  ["Anna's d’Angelo", ['Anna', 's', 'd', 'Angelo']],
  ['Annaʼs', ['Anna', 's']],
  ['anna_06 x4nd3r', ['anna', '06', 'x', '4', 'nd', '3', 'r']],
  ['我和Anna去', ['我和', 'Anna', '去']],
  ['Zoe\u0308 e', ['Zoe\u0308', 'e']],
  ['an\u200bna\u200b \u200bx', ['an\u200bna', 'x']],
  ['\u200banna\u00ad\u2060', ['anna']],
  ['ひらカナ漢字 ไทย ລາວ ខ្មែរ', ['ひらカナ漢字', 'ไทย', 'ລາວ', 'ខ្មែរ']],
  ['😀a🏳️‍🌈b', ['a', 'b']],
  // A letter that takes no room is still no word of nothing.
  ['\u3164\u3164', ['\u3164']],
  ['', []],
])('%j is cut into words', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a word knows what it is', () => {
  const [capital, small, shouted, digits, chinese, split, title, mark, filler] = tokensOf(
    'Éa eA ABC 12 王 a\u200bb ǅa İ \u3164a',
  ).map(({ word }) => word);
  expect(capital).toEqual({ folded: 'ea', kind: 'letters', capital: true, small: true, invisible: false });
  expect(small).toEqual({ folded: 'ea', kind: 'letters', capital: false, small: true, invisible: false });
  expect(shouted).toEqual({ folded: 'abc', kind: 'letters', capital: true, small: false, invisible: false });
  expect(digits).toEqual({ folded: '12', kind: 'digits', capital: false, small: false, invisible: false });
  expect(chinese).toEqual({ folded: '王', kind: 'unspaced', capital: false, small: false, invisible: false });
  expect(split).toEqual({ folded: 'ab', kind: 'letters', capital: false, small: true, invisible: true });
  expect(title?.capital).toBe(true);
  expect(mark?.capital).toBe(true);
  expect(filler?.invisible).toBe(true);
});

test('a word is cut at its invisible characters', () => {
  const text = 'x an\u200b\u2060na\u00adb y';
  const token = tokensOf(text)[1];
  if (!token) throw new Error('no word');
  const parts = splitAtInvisible(text, token);
  expect(parts.map(({ from, until }) => text.slice(from, until))).toEqual(['an', 'na', 'b']);
  expect(parts.map(({ word }) => word.invisible)).toEqual([false, false, false]);
});

test('words come in order, none over another, and never of nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      let reached = 0;
      for (const { from, until } of tokensOf(text)) {
        expect(from).toBeGreaterThanOrEqual(reached);
        expect(until).toBeGreaterThan(from);
        reached = until;
      }
      expect(reached).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each([
  ['', 'joined'],
  ['\u200b', 'joined'],
  ['\u200e\u200f', 'joined'],
  [' ', 'space'],
  ['\u00a0 \t', 'space'],
  ['\n', 'space'],
  [' \r\n ', 'space'],
  ['\r', 'space'],
  [' \u200f ', 'space'],
  ['-\n', 'broken'],
  ['-\r\n  ', 'broken'],
  ['\u2010 \n', 'broken'],
  ['- \r', 'broken'],
  [',', 'comma'],
  [' , ', 'comma'],
  [',\n', 'comma'],
  [',\r\n ', 'comma'],
  ['، ', 'comma'],
  ['. ', 'stop'],
  ['.\n', 'stop'],
  ['.', 'mark'],
  ['-', 'mark'],
  [' - ', 'mark'],
  ["'", 'mark'],
  ['’', 'mark'],
  ['·', 'mark'],
  ['_', 'mark'],
  [' 😀 ', 'mark'],
  ['😀\n', 'mark'],
  ['🏳️‍🌈', 'mark'],
  ['\n\n', 'far'],
  ['\n \n', 'far'],
  ['! ', 'far'],
  ['(', 'far'],
  [': ', 'far'],
  [' -\n\n', 'far'],
  ['   -   ', 'mark'],
  ['.\n\n', 'far'],
  [',\n\n', 'far'],
  [',,', 'far'],
  [' '.repeat(40), 'space'],
  [' '.repeat(41), 'far'],
])('between two words, %j is %s', (gap, expected) => {
  expect(gapBetween(`a${gap}b`, 1, 1 + gap.length)).toBe(expected);
});

test('letters of scripts that part words by spaces are told from the others', () => {
  const isSpaced = (letter: string) => SPACED_LETTER.test(letter);
  expect(['a', 'É', 'ж', 'ع', '한'].every(isSpaced)).toBe(true);
  expect(['小', 'ひ', 'カ', 'ㄅ', 'ก', 'ຂ', 'ក', 'က', '3', ' ', '', '-'].some(isSpaced)).toBe(false);
});
