import { afterEach, expect, test, vi } from 'vitest';
import { pupil } from './names.fixture';
import { spellingsOf } from './spellings';
import { byFirstCharacter, occurrencesIn } from './unspaced';

afterEach(() => vi.unstubAllGlobals());

const PUPILS = [
  pupil('1', '小例子', '王'),
  pupil('2', '小例', '欧阳'),
  pupil('3', 'ガクト', '試験'),
  pupil('4', '王小', '𠮷野'),
];
const known = () => byFirstCharacter(PUPILS.flatMap(spellingsOf));
const found = (text: string) =>
  occurrencesIn(text, known()).map(({ from, until, spellings }) => [
    text.slice(from, until),
    ...new Set(spellings.map((one) => one.pupil)),
  ]);

test('the longest name at a place is found, none over another', () => {
  expect(found('王小例子小例')).toEqual([
    ['王小例子', '1'],
    ['小例', '2'],
  ]);
  expect(found('小例小例子')).toEqual([
    ['小例', '2'],
    ['小例子', '1'],
  ]);
  expect(found('王小王')).toEqual([
    ['王小', '4'],
    ['王', '1'],
  ]);
});

test('both orders of last and first name are one name', () => {
  expect(found('小例欧阳 欧阳小例')).toEqual([
    ['小例欧阳', '2'],
    ['欧阳小例', '2'],
  ]);
});

test('places are those of the text as it is, whatever folding makes of its characters', () => {
  expect(found('あガクトい')).toEqual([['ガクト', '3']]);
  expect(found('あｶﾞｸﾄい')).toEqual([['ｶﾞｸﾄ', '3']]);
  expect(found('𠀋𠮷野𠀋')).toEqual([['𠮷野', '4']]);
  expect(found('小\u200b例\u200b子x')).toEqual([['小\u200b例\u200b子', '1']]);
});

test('without names there is nothing to find', () => {
  expect(occurrencesIn('王小例子', byFirstCharacter([]))).toEqual([]);
  expect(found('漢字')).toEqual([]);
  expect(found('')).toEqual([]);
});

test('an occurrence is a whole word where the script has edges around it', () => {
  const wholes = (text: string) => occurrencesIn(text, known()).map(({ wholeWord }) => wholeWord);
  expect(wholes('王')).toEqual([true]);
  expect(wholes('国王')).toEqual([false]);
  expect(wholes('王国')).toEqual([false]);
  expect(wholes('昨天王小例子打了我')).toEqual([true]);
  expect(wholes('昨天 王')).toEqual([true]);
});

test('in a long text edges are known beyond the first stretch', () => {
  const text = `${'昨天'.repeat(1300)}小例子打了我`;
  expect(occurrencesIn(text, known()).map(({ from, wholeWord }) => [from, wholeWord])).toEqual([[2600, true]]);
  const later = `${'我'.repeat(1000)}国王`;
  expect(occurrencesIn(later, known()).map(({ from, wholeWord }) => [from, wholeWord])).toEqual([[1001, false]]);
});

test('a browser without a segmenter finds the same names, whole only when they stand alone', () => {
  vi.stubGlobal('Intl', {});
  const text = '昨天小例子打了我';
  expect(occurrencesIn(text, known()).map(({ from, wholeWord }) => [from, wholeWord])).toEqual([[2, false]]);
  expect(occurrencesIn('小例子', known()).map(({ wholeWord }) => wholeWord)).toEqual([true]);
});
