import { expect, test } from 'vitest';
import { type MentionOptions, mentionReader } from './mentions';
import { pupil } from './names.fixture';
import type { NamedPupil } from './spellings';

const VOORBEELD = pupil('v', 'Voorbeeld', 'Testerman', { nicknames: ['🦋', '007'] });
const ARABIC = pupil('a', 'محمدون', 'لو');
const HEBREW = pupil('h', 'דוגמן', '');

function mentions(text: string, pupils: readonly NamedPupil[] = [VOORBEELD], options?: MentionOptions) {
  return mentionReader(
    pupils,
    options,
  )(text).mentions.map(({ from, until, first, last, claims }) => [
    text.slice(from, until),
    `${first}-${last}`,
    ...claims.map(({ pupil: who, part, slot, form, whole, letters }) =>
      [who, part, slot, form, whole ? 'whole' : 'parted', letters].join(' '),
    ),
  ]);
}

test('each mention says where it stands and who is called so, as what and how', () => {
  expect(mentions('Daar is Voorbeelds, Testermanje; voorbeldje?')).toEqual([
    ['Voorbeelds', '2-2', 'v first first genitive whole voorbeeld'],
    ['Testermanje', '3-3', 'v last last diminutive whole testerman'],
    ['voorbeldje', '4-4', 'v first first typo whole voorbeeld'],
  ]);
});

test('a name over several words is one mention', () => {
  expect(mentions('zie Voor-\nbeeld en voor beeld')).toEqual([
    ['Voor-\nbeeld', '1-2', 'v first first exact whole voorbeeld'],
    ['voor beeld', '4-5', 'v first first exact parted voorbeeld'],
  ]);
});

test('each pupil claims a name once, also when it is first and last name', () => {
  const twice = [pupil('1', 'Proefje', 'Proefje'), pupil('2', 'Anders', 'Proefje')];
  expect(mentions('zie Proefje', twice)).toEqual([
    ['Proefje', '1-1', '1 first first exact whole proefje', '2 last last exact whole proefje'],
  ]);
});

test('an exact name goes before an ending and a typo', () => {
  const near = [pupil('1', 'Proefs', ''), pupil('2', 'Proef', ''), pupil('3', 'Proeft', '')];
  expect(mentions('zie Proefs', near)).toEqual([
    ['Proefs', '1-1', '2 first first genitive whole proef', '1 first first exact whole proefs'],
  ]);
});

test('a typo is found in capitals and at the end of a sentence', () => {
  expect(mentions('zie VORBEELD').map(([words]) => words)).toEqual(['VORBEELD']);
  expect(mentions('zie Vorbeeld.').map(([words]) => words)).toEqual(['Vorbeeld']);
});

test('a typo may be of several pupils', () => {
  const near = [pupil('1', 'Sannex', ''), pupil('2', 'Hannex', '')];
  expect(mentions('zie Kannex', near)).toEqual([
    ['Kannex', '1-1', '1 first first typo whole sannex', '2 first first typo whole hannex'],
  ]);
});

test('initials are capitals or have a dot', () => {
  expect(mentions('zie V en t. maar v en t')).toEqual([
    ['V', '1-1', 'v initials first exact whole v'],
    ['t', '3-3', 'v initials last exact whole t'],
  ]);
});

test('initials without dots are asked for, and then belong to everyone who has them', () => {
  const second = [VOORBEELD, pupil('w', 'Vera-Wies', 'Testsma')];
  const asked = { undottedInitials: true };
  expect(mentions('zie VT, WT, Vt en vt', second, asked)).toEqual([
    ['VT', '1-1', 'v initials full exact whole vt', 'w initials full exact whole vt'],
    ['WT', '2-2', 'w initials full exact whole wt'],
  ]);
  expect(mentions('zie VT', second)).toEqual([]);
  expect(mentions('zie VT', second, { undottedInitials: false })).toEqual([]);
});

test('particles of Arabic and Hebrew stand against names of three letters or more', () => {
  for (const particle of ['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'فال', 'كال', 'لل', 'ول', 'وب', 'فل', 'فب']) {
    expect(mentions(`x ${particle}محمدون`, [ARABIC])).toEqual([
      [`${particle}محمدون`, '1-1', 'a first first attached whole محمدون'],
    ]);
  }
  for (const particle of ['ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ', 'וה', 'של']) {
    expect(mentions(`x ${particle}דוגמן`, [HEBREW])[0]?.[2]).toBe('h first first attached whole דוגמנ');
  }
  expect(mentions('x ولو', [ARABIC])).toEqual([]);
  expect(mentions('x ولوو', [pupil('b', 'لوو', '')])[0]?.[2]).toBe('b first first attached whole لوو');
  expect(mentions('x لو', [ARABIC])).toHaveLength(1);
  expect(mentions('x yvoorbeeld yyvoorbeeld', [ARABIC])).toEqual([]);
});

test('a nickname without letters has no place among the words', () => {
  expect(mentions('🦋 en x 🦋')).toEqual([
    ['🦋', '-1--1', 'v nickname nickname exact whole 🦋'],
    ['🦋', '-1--1', 'v nickname nickname exact whole 🦋'],
  ]);
  expect(mentions('🦋Voorbeeld🦋').map(([words]) => words)).toEqual(['🦋', 'Voorbeeld', '🦋']);
});

test('digits are only names when someone is called so', () => {
  expect(mentions('007 en 008 en 07')).toEqual([['007', '0-0', 'v nickname nickname exact whole 007']]);
  expect(mentions('12346', [pupil('n', 'Proef', '', { nicknames: ['12345'] })])).toEqual([]);
});

test('invisible characters part two names, but not one, nor one with a typo', () => {
  const both = [VOORBEELD, pupil('p', 'Proefje', '')];
  expect(mentions('Voorbeeld\u200bProefje', both).map(([words]) => words)).toEqual(['Voorbeeld', 'Proefje']);
  expect(mentions('Voor\u200bbeeld', both).map(([words]) => words)).toEqual(['Voor\u200bbeeld']);
  expect(mentions('Vor\u200bbeeld', both).map(([words]) => words)).toEqual(['Vor\u200bbeeld']);
  expect(mentions('Voor\u200bbeelds', both).map(([words]) => words)).toEqual(['Voor\u200bbeelds']);
});

test('one character of a script without spaces is never surely a whole name', () => {
  const wang = [pupil('w', '王', '小例')];
  expect(mentions('王 和小例', wang)).toEqual([
    ['王', '0-0', 'w first first exact parted 王'],
    ['小例', '1-1', 'w last last exact whole 小例'],
  ]);
});

test('one reading says nothing of the next', () => {
  const read = mentionReader([VOORBEELD]);
  const once = read('zie Vorbeeld en V. en 🦋');
  expect(read('zie Vorbeeld en V. en 🦋')).toEqual(once);
  expect(read('niets').mentions).toEqual([]);
});
