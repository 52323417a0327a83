/** All names here are invented. */
import { expect, test } from 'vitest';
import { apartInside, hintFor, initials, inside, short } from './hints.fixture';
import { pupil } from './names.fixture';

const LONG = pupil('lang', 'Jaldiren', 'Meijdorf');
const THREE = pupil('drie', 'Zep', 'Kunstma');
const FOUR = pupil('vier', 'Liza', 'Vriesma');
const PUPILS = [THREE, LONG, FOUR];

test.each([
  ['of four letters and more, wherever it stands', 'qwlizaqw', inside(['vier'])],
  ['the longest', 'itslizajaldiren', inside(['lang'])],
  ['the longest also when it comes first', 'jaldirenliza', inside(['lang'])],
  ['a last name', 'itsmeijdorf', inside(['lang'], 'last')],
  ['of three letters beside a word', 'naastzep', inside(['drie'])],
  ['of three letters before a word', 'zepnaast', inside(['drie'])],
  ['of three letters beside what is no word', 'qwxzep', undefined],
  ['of three letters before what is no word', 'zepqwx', undefined],
  ['of three letters between two words', 'naastzepnaast', undefined],
])('a name inside a word, %s: %s', (_, word, expected) => {
  expect(hintFor(PUPILS, word)).toEqual(expected);
});

test('in an account a name of three letters stands at its start or end', () => {
  const inAccount = { inAccount: true };
  expect(hintFor(PUPILS, 'zepqwx', inAccount)).toEqual(inside(['drie']));
  expect(hintFor(PUPILS, 'qwxzep', inAccount)).toEqual(inside(['drie']));
  expect(hintFor(PUPILS, 'qwzepwq', inAccount)).toBeUndefined();
  expect(hintFor([pupil('x', 'Qi', 'Testdrufa')], 'qiwqwx', inAccount)).toBeUndefined();
});

test('of two names as long as each other the first is meant, and all who are called so', () => {
  const others = [
    pupil('ook', 'Liza', 'Testdrufa'),
    pupil('kort', 'Lup', 'Testdrufa'),
    pupil('naast', 'Lubo', 'Testdrufa'),
  ];
  expect(hintFor([...others, FOUR], 'qwlizalubo')).toEqual(inside(['ook', 'vier']));
  const longer = pupil('langer', 'Lizabelqw', 'Testdrufa');
  expect(hintFor([THREE, ...others, longer], 'naastlubolizabelqwx')).toEqual(inside(['langer']));
});

test.each([
  ['TeamJaldiren', apartInside(['lang'], 4, 12)],
  ['JaldirenTeam', apartInside(['lang'], 0, 8)],
  ['XXjaldirenXX', apartInside(['lang'], 2, 10)],
  ['JALDIRENteam', apartInside(['lang'], 0, 8)],
  ['teamJALDIRENteam', apartInside(['lang'], 4, 12)],
  ['TEAMJaldiren', apartInside(['lang'], 4, 12)],
  ['QwZepXx', apartInside(['drie'], 2, 5)],
  ['itsjaldiren', inside(['lang'])],
  ['Itsjaldiren', inside(['lang'])],
  ['ITSJALDIREN', inside(['lang'])],
  ['itsjaldirenXx', inside(['lang'])],
  ['qwzepqwX', undefined],
  ['qzepXx', undefined],
  ['QzepqXx', undefined],
  // Two names: one of them is not all.
  ['ZepLiza', inside(['vier'])],
  ['ZepqwLiza', inside(['vier'])],
  ['QwzepLiza', inside(['vier'])],
  ['LizaQwzep', inside(['vier'])],
  // Here the other name is no word of its own.
  ['XqzepqwLiza', apartInside(['vier'], 7, 11)],
  // A word that grows or shrinks in folding has no places of its own.
  ['MaßLiza', inside(['vier'])],
  // Dutch would have this word in small letters.
  ['AanLiza', apartInside(['vier'], 3, 7)],
])('in %s the name goes as far as its capitals', (word, expected) => {
  expect(hintFor(PUPILS, word)).toEqual(expected);
});

test('a Dutch word with a capital inside is a name with a word', () => {
  const roos = [pupil('x', 'Roos', 'Testdrufa')];
  expect(hintFor(roos, 'RoosBoek')).toEqual(apartInside(['x'], 0, 4));
  expect(hintFor(roos, 'roosboek')).toEqual(inside(['x']));
  const lepel = [pupil('x', 'Lepel', 'Testdrufa')];
  expect(hintFor(lepel, 'lepelboom')).toBeUndefined();
  expect(hintFor(lepel, 'LepelBoom')).toEqual(apartInside(['x'], 0, 5));
  // The accent is a character of its own.
  expect(hintFor(lepel, 'LepelBoo\u0301m')).toEqual(inside(['x']));
});

test('what is too short or too long to be a word is not looked at', () => {
  expect(hintFor(PUPILS, 'l')).toBeUndefined();
  expect(hintFor(PUPILS, 'li')).not.toBeUndefined();
  expect(hintFor(PUPILS, `jaldiren${'q'.repeat(52)}`)).toEqual(inside(['lang']));
  expect(hintFor(PUPILS, `jaldiren${'q'.repeat(53)}`)).toBeUndefined();
});

const DOUBLE = pupil('dubbel', 'Qwibla-Novimo', 'Xylofma Wuftma Zandma', { prefix: 'van den' });

test.each([
  'qn qx qz qxwz qnx qnz qnxwz qvdx qvdz qvdxwz qvx qvz qvxwz qnvdx qnvdz qnvdxwz qnvx qnvz qnvxwz qvd qnvd',
  'QX QVDX',
])('initials in a run, with or without the second name and the particles: %s', (runs) => {
  for (const run of runs.split(' ')) expect(hintFor([DOUBLE], run), run).toEqual(initials('dubbel'));
});

test.each(['xq', 'nx', 'nz', 'vd', 'vdx', 'xwz', 'qwz', 'qd', 'qdx', 'qv', 'qxvd', 'qnv', 'qwx'])(
  'no initials in a run: %s',
  (run) => {
    expect(hintFor([DOUBLE], run)?.part).not.toBe('initials');
  },
);

test('who has no first name, no last name or no particles has no runs with them', () => {
  expect(hintFor([pupil('x', '', 'Proefvlinder', { prefix: 'van der' })], 'vdp')).toBeUndefined();
  expect(hintFor([pupil('x', 'Qwibla Novimo', '')], 'qn')).toEqual(initials('x'));
  expect(hintFor([pupil('x', 'Qwibla', '', { prefix: 'van den' })], 'qvd')).toEqual(initials('x'));
  expect(hintFor([pupil('x', 'Qwibla', '', { prefix: 'van den' })], 'qv')).toBeUndefined();
  expect(hintFor([pupil('x', 'Qwibla', '王')], 'q王')).toEqual(initials('x'));
});

test('a run may mean several pupils', () => {
  expect(hintFor([DOUBLE, pupil('ook', 'Qwobbe', 'Xantma')], 'qx')).toEqual(initials('dubbel', 'ook'));
});

test.each([
  ['as', undefined],
  ['As', undefined],
  ['aS', undefined],
  ['AS', initials('x')],
])('a run that is a word is one only in capitals at both ends: %s', (run, expected) => {
  expect(hintFor([pupil('x', 'Abcijnoq', 'Sxyltuma')], run)).toEqual(expected);
});

test.each([
  ['tw', undefined],
  ['Tw', undefined],
  ['TW', initials('x')],
])('the same goes for an abbreviation: %s', (run, expected) => {
  expect(hintFor([pupil('x', 'Tqijnoq', 'Wxyltuma')], run)).toEqual(expected);
});

test('a short form that is a run too is a run', () => {
  expect(hintFor([pupil('x', 'Jmaldiren', 'Testdrufa'), LONG], 'jm')).toEqual(initials('lang'));
  expect(hintFor([pupil('x', 'Jmaldiren', 'Testdrufa')], 'jm')).toEqual(short(['x']));
});
