/** All names here are invented. */
import { expect, test } from 'vitest';
import { alike, hintFor, inside, short } from './hints.fixture';
import { pupil } from './names.fixture';

const LONG = pupil('lang', 'Jaldiren', 'Meijdorf');
const EAST = pupil('oost', 'Oleksandriy', 'Shevchma');
const THREE = pupil('drie', 'Zep', 'Kunstma');
const FOUR = pupil('vier', 'Liza', 'Vriesma');
const SIX = pupil('zes', 'Qwobbe', 'Testdrufa');

test.each([
  ['a beginning', 'jal', LONG, short(['lang'])],
  ['two letters of it', 'ol', EAST, short(['oost'])],
  ['an end', 'riy', EAST, short(['oost'])],
  ['a piece out of the middle', 'leks', EAST, short(['oost'])],
  ['two letters of its end', 'iy', EAST, undefined],
  ['a beginning made small', 'jaldtje', LONG, short(['lang'])],
  ['an end made small', 'driyje', EAST, short(['oost'])],
  ['the shortest one made small', 'jaje', LONG, short(['lang'])],
  ['one letter made small', 'jje', LONG, undefined],
  ['a beginning with its last letter doubled', 'jallie', LONG, short(['lang'])],
  ['an end with its last letter doubled', 'riyy', EAST, short(['oost'])],
  ['a doubled letter before other letters', 'qwobbz', pupil('x', 'Qwobbelina', 'Onbekendsma'), undefined],
  ['a beginning with strange letters behind it', 'jalqxw', LONG, undefined],
  ['a beginning said twice', 'jaldjald', LONG, short(['lang'])],
  ['two letters said twice', 'jaja', LONG, short(['lang'])],
  ['one letter said twice', 'jj', LONG, short(['lang'])],
  ['the whole name said twice', 'zepzep', THREE, short(['drie'])],
  ['another word said twice', 'qwoqwo', THREE, undefined],
  ['a beginning of a last name', 'meijd', LONG, undefined],
  [
    'a beginning of a nickname',
    'snorr',
    pupil('x', 'Qwobbe', 'Vriesma', { nicknames: ['Snorribaas'] }),
    short(['x'], 'nickname'),
  ],
  ['a beginning of first and last name together', 'jaldirenmeij', LONG, inside(['lang'])],
  ['a beginning of two words together', 'qwiblanov', pupil('x', 'Qwibla-Novimo', 'Testdrufa'), inside(['x'])],
  ['a beginning of the second word', 'novi', pupil('x', 'Qwibla-Novimo', 'Testdrufa'), short(['x'])],
  ['a short form by custom', 'nell', pupil('x', 'Ellen', 'Testdrufa'), short(['x'])],
  ['the same for another spelling of a short name', 'nell', pupil('x', 'Illen', 'Testdrufa'), undefined],
  ['the same for another spelling of six letters', 'nell', pupil('x', 'Helina', 'Testdrufa'), short(['x'])],
  ['a short form by custom of another name', 'nell', LONG, undefined],
  ['a word that every object in a program has', 'Constructor', pupil('x', 'Vuijlekopistara', 'Testdrufa'), undefined],
])('a short form, %s: %s', (_, word, who, expected) => {
  expect(hintFor([who], word)).toEqual(expected);
});

test.each([
  ['one letter of three', 'zop', THREE, alike(['drie'])],
  ['one letter of four', 'lisa', FOUR, alike(['vier'])],
  ['two letters of four', 'lusa', FOUR, undefined],
  ['one letter of two', 'qe', pupil('x', 'Qi', 'Testdrufa'), undefined],
  ['one letter of six, which the search for typos finds', 'qwonbe', SIX, undefined],
  ['two letters of six', 'qwonze', SIX, undefined],
  ['two letters of seven', 'qwosbez', pupil('x', 'Qwobbel', 'Testdrufa'), alike(['x'])],
  ['three letters of eight', 'jqldzrxn', LONG, undefined],
  ['a last name', 'meejdorv', LONG, alike(['lang'], 'last')],
  ['drawn out', 'liizaaaa', FOUR, alike(['vier'])],
  ['the same sound', 'kwaba', SIX, alike(['zes'])],
  ['the same sound made small', 'kwabatjes', SIX, alike(['zes'])],
  ['the same sound in three letters more', 'kwaabieoe', SIX, alike(['zes'])],
  ['the same sound in four letters more', 'kwaabieoeu', SIX, undefined],
  ['the same sound in three letters less', 'kwb', SIX, alike(['zes'])],
  ['the same sound of two consonants only', 'supia', pupil('x', 'Zappo', 'Testdrufa'), undefined],
])('another spelling, %s: %s', (_, word, who, expected) => {
  expect(hintFor([who], word)).toEqual(expected);
});

test('all who may be meant are in it, each once, those whose name it looks like first', () => {
  const twice = pupil('vier', 'Lizabel', 'Vriesma');
  expect(hintFor([twice, THREE, FOUR, pupil('ook', 'Lisabo', 'Testdrufa')], 'lisa')).toEqual(alike(['vier', 'ook']));
  expect(hintFor([LONG, EAST, pupil('ook', 'Jalqwo', 'Testdrufa')], 'jal')).toEqual(short(['lang', 'ook']));
});

const STARTS = { startsSentence: true };

test.each([
  ['a beginning that few know as a word', 'mo', pupil('x', 'Mohaqir', 'Testdrufa'), {}, short(['x'])],
  ['the same of a name of three letters', 'mo', pupil('x', 'Moq', 'Testdrufa'), {}, undefined],
  ['an end', 'lepel', pupil('x', 'Qwijlepel', 'Testdrufa'), {}, undefined],
  ['an end with a capital', 'Lepel', pupil('x', 'Qwijlepel', 'Testdrufa'), {}, short(['x'])],
  ['a piece out of the middle with a capital', 'Lepel', pupil('x', 'Qwijlepelor', 'Testdrufa'), {}, undefined],
  ['the same that is a given name', 'Roos', pupil('x', 'Qwijroosor', 'Testdrufa'), {}, short(['x'])],
  ['the same with a small letter', 'roos', pupil('x', 'Qwijroosor', 'Testdrufa'), {}, short(['x'])],
  ['the name itself', 'lente', pupil('x', 'Lente', 'Testdrufa'), {}, undefined],
  ['a common word', 'fiets', pupil('x', 'Fietsqwor', 'Testdrufa'), {}, undefined],
  ['a common word with a capital', 'Fiets', pupil('x', 'Fietsqwor', 'Testdrufa'), {}, short(['x'])],
  ['the same where a sentence starts', 'Fiets', pupil('x', 'Fietsqwor', 'Testdrufa'), STARTS, undefined],
  ['a rarer word where a sentence starts', 'Lepel', pupil('x', 'Lepelqwor', 'Testdrufa'), STARTS, short(['x'])],
  ['a given name where a sentence starts', 'Roos', pupil('x', 'Roosqwina', 'Testdrufa'), STARTS, short(['x'])],
  ['a word of every text', 'Water', pupil('x', 'Waterqwor', 'Testdrufa'), {}, undefined],
  ['a word of every text that is a given name', 'Frank', pupil('x', 'Frankqwor', 'Testdrufa'), {}, undefined],
  ['another spelling', 'liga', FOUR, {}, undefined],
  ['another spelling with a capital', 'Liga', FOUR, {}, alike(['vier'])],
  ['a short form before another spelling', 'Lepe', pupil('x', 'Lepelqwor', 'Lepel'), {}, short(['x'])],
])('a word that Dutch has, %s: %s', (_, word, who, place, expected) => {
  expect(hintFor([who], word, place)).toEqual(expected);
});

test.each([
  ['Ank', { dotted: true }, 'initials'],
  ['Ank', {}, 'short-form'],
  ['ank', { dotted: true }, 'short-form'],
  ['Anker', { dotted: true }, 'short-form'],
])('a short word with a capital and a dot is an initial of more letters: %s %o', (word, place, doubt) => {
  expect(hintFor([pupil('x', 'Ankerqwor', 'Testdrufa')], word, place)).toEqual({ ...short(['x']), doubt });
});

test('the dot makes initials also of a common word, and never another spelling', () => {
  const is = [pupil('x', 'Isqwara', 'Testdrufa'), THREE];
  expect(hintFor(is, 'Is', { dotted: true })).toEqual({ ...short(['x']), doubt: 'initials' });
  expect(hintFor(is, 'Is')).toBeUndefined();
  expect(hintFor(is, 'Zee', { dotted: true })).toBeUndefined();
  expect(hintFor(is, 'Zee')).toEqual(alike(['drie']));
});

test.each([
  ['a slip in the name that happens to be a compound', 'tafelhond', pupil('x', 'Tafelhont', 'Testdrufa'), alike(['x'])],
  ['the name before a word', 'wolfstafel', pupil('x', 'Wolfs', 'Testdrufa'), inside(['x'])],
  ['the name behind a word', 'tafelswolf', pupil('x', 'Swolf', 'Testdrufa'), inside(['x'])],
  ['a name of four letters that is a word too', 'roosboek', pupil('x', 'Roos', 'Testdrufa'), inside(['x'])],
  ['a name of three letters before a word', 'kimtafel', pupil('x', 'Kim', 'Testdrufa'), undefined],
  ['a name of three letters behind a word', 'tafelkim', pupil('x', 'Kim', 'Testdrufa'), undefined],
  ['a last name before a word', 'wolfstafel', pupil('x', 'Qwobbe', 'Wolfs'), undefined],
  ['a word that is seldom a name', 'lepelboom', pupil('x', 'Lepel', 'Testdrufa'), undefined],
  ['the name before what is no word', 'wolfstafel', pupil('x', 'Wolfst', 'Testdrufa'), undefined],
  ['the name behind what is no word', 'tafelswolf', pupil('x', 'Lswolf', 'Testdrufa'), undefined],
  ['the name a letter from the start', 'wolfstafel', pupil('x', 'Olfs', 'Testdrufa'), undefined],
  ['the name between two words', 'wolfstafel', pupil('x', 'Staf', 'Testdrufa'), undefined],
  ['a beginning of the name', 'wolfstafel', pupil('x', 'Wolfstafelqwor', 'Testdrufa'), short(['x'])],
])('a compound that the dictionary does not have itself, %s: %s', (_, word, who, expected) => {
  expect(hintFor([who], word)).toEqual(expected);
});
