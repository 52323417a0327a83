/** All names here are invented. */
import { expect, test } from 'vitest';
import { crossingFrom } from './crossing';
import { treeOf } from './dictionary';
import { pupil } from './names.fixture';
import { type NamedPupil, type Spelling, spellingsOf } from './spellings';
import { tokensOf } from './tokens';
import { furthest, type Hit, hitsAt } from './walk';

const tree = (pupils: readonly NamedPupil[]) => treeOf(pupils.flatMap(spellingsOf));
const brief = ({ spelling, form, last, whole, lettersOfLast }: Hit) =>
  [
    spelling.letters,
    form,
    last,
    whole ? 'whole' : 'parted',
    ...(lettersOfLast === undefined ? [] : [lettersOfLast]),
  ].join(' ');
const hits = (text: string, first: string, last = '', start = 0, skip = 0) =>
  hitsAt(tree([pupil('x', first, last)]), text, tokensOf(text), start, skip).map(brief);

test.each([
  ['Qwibla', 'Qwibla', ['qwibla exact 0 whole']],
  ['Qwiblas', 'Qwibla', ['qwibla genitive 0 whole']],
  ['Qwiblaatje', 'Qwibla', ['qwibla diminutive 0 whole']],
  ['Qwib\u00adla', 'Qwibla', ['qwibla exact 0 whole']],
  ['Qwib-\nla', 'Qwibla', ['qwibla exact 1 whole']],
  ['Qwib la', 'Qwibla', ['qwibla exact 1 parted']],
  ['Qwib-la', 'Qwibla', ['qwibla exact 1 parted']],
  ['Qwib-las', 'Qwibla', ['qwibla genitive 1 parted']],
  ['Qwib, la', 'Qwibla', []],
  ['Qwib. la', 'Qwibla', []],
  ['Qwib! la', 'Qwibla', []],
  // Two words that touch make four letters by chance.
  ['Qwi a', 'Qwia', []],
  ['Qwi bo', 'Qwibo', ['qwibo exact 1 parted']],
  ['Qwi-a', 'Qwia', ['qwia exact 1 parted']],
  ['Qwi-b la', 'Qwibla', ['qwibla exact 2 parted']],
  ['Qi Lo', 'Qi-Lo', ['qi exact 0 whole', 'qilo exact 1 whole']],
  // What looks like an ending is a word.
  ['Qwibla je', 'Qwibla', ['qwibla exact 0 whole']],
  ['Qwibla', 'Qwiblano', []],
  ['Qwiblano', 'Qwibla', []],
])('in %j the walk meets for %s: %j', (text, first, expected) => {
  expect(hits(text, first)).toEqual(expected);
});

test('first and last name that stand apart are two, which are joined later', () => {
  expect(hits('Qwibla Novimo', 'Qwibla', 'Novimo')).toEqual(['qwibla exact 0 whole']);
  expect(hits('QwiblaNovimo', 'Qwibla', 'Novimo')).toEqual(['qwiblanovimo exact 0 whole']);
});

test('the walk begins where it is asked to', () => {
  expect(hits('met xxQwibla', 'Qwibla', '', 1, 2)).toEqual(['qwibla exact 1 whole']);
  expect(hits('met xxQwibla', 'Qwibla', '', 1, 1)).toEqual([]);
});

test('a name ends inside a later word where the script has no spaces, and nowhere else', () => {
  expect(hits('Qwib小例子', 'Qwib小例')).toEqual(['qwib exact 0 whole', 'qwib小例 exact 1 whole 2']);
  expect(hits('Qwib小例', 'Qwib小例')).toEqual(['qwib exact 0 whole', 'qwib小例 exact 1 whole']);
  expect(hits('小例子', '小例')).toEqual([]);
  expect(hits('Qwib-Novimo', 'Qwib-Novi')).toEqual(['qwib exact 0 whole']);
});

test('a hit in words with spaces does not speak of letters of the last', () => {
  const text = 'Qwibla';
  const [spelling] = spellingsOf(pupil('x', 'Qwibla', ''));
  expect(hitsAt(tree([pupil('x', 'Qwibla', '')]), text, tokensOf(text), 0)).toStrictEqual([
    { spelling, form: 'exact', last: 0, whole: true },
  ]);
});

test('of what was met counts what is whole, then what reaches furthest', () => {
  const spelling: Spelling = { pupil: 'x', part: 'first', letters: 'qwibla', breaks: new Set() };
  const hit = (last: number, whole: boolean, lettersOfLast?: number): Hit => ({
    spelling,
    form: 'exact',
    last,
    whole,
    ...(lettersOfLast !== undefined && { lettersOfLast }),
  });
  expect(furthest([])).toEqual([]);
  expect(furthest([hit(0, true), hit(1, false)])).toEqual([hit(0, true)]);
  expect(furthest([hit(0, true), hit(1, true), hit(1, true)])).toEqual([hit(1, true), hit(1, true)]);
  expect(furthest([hit(0, false), hit(1, false)])).toEqual([hit(1, false)]);
  expect(furthest([hit(1, true, 1), hit(1, true, 2), hit(0, true)])).toEqual([hit(1, true, 2)]);
  // The whole word is more than some of its letters.
  expect(furthest([hit(1, true, 2), hit(1, true)])).toEqual([hit(1, true)]);
});

function crossing(text: string, pupils: readonly NamedPupil[], index = 0, skip = 0) {
  const found = crossingFrom(tree(pupils), text, tokensOf(text), index, skip);
  return found && [found.skip, ...found.hits.map(brief)];
}

test('a name that begins in a word without spaces goes on behind it', () => {
  const two = [pupil('x', '小例 meer', '')];
  expect(crossing('昨天小例 meer', two)).toEqual([2, '小例meer exact 1 whole']);
  expect(crossing('昨天小例 meer', two, 0, 2)).toEqual([2, '小例meer exact 1 whole']);
  expect(crossing('昨天小例 meer', two, 0, 3)).toBeUndefined();
  expect(crossing('昨天小例', two)).toBeUndefined();
  expect(crossing('昨天小例, meer', two)).toBeUndefined();
});

test('a name that begins behind the word does not cross, nor does one parted elsewhere', () => {
  expect(crossing('昨天Qwibla', [pupil('x', 'Qwibla', '')])).toBeUndefined();
  expect(crossing('昨天 Qwibla', [pupil('x', 'Qwibla', '')])).toBeUndefined();
  expect(crossing('昨天小 例子 meer', [pupil('x', '小例子 meer', '')])).toBeUndefined();
});
