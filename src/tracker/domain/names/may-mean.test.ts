import { expect, test } from 'vitest';
import { type Asked, mayMeanReader } from './may-mean';
import { pupil } from './names.fixture';
import { placesIn } from './places';
import { tokensOf } from './tokens';

const LIZA = pupil('liza', 'Liza', 'Vriesma', { prefix: 'de' });
const OTHER_LIZA = pupil('liza2', 'Liza', 'Zwijnsma');
const MEIJDORF = pupil('lang', 'Jaldiren', 'Meijdorf', { prefix: 'van der' });
const MOELIAN = pupil('mo', 'Moelian', 'Verzonma');
const HOEKELIEN = pupil('hoek', 'Hoekelien', 'Verzinsma');
const MARKUSJE = pupil('mark', 'Markusje', 'Bedachtma');
const NUMBERED = pupil('nr', 'Xander', 'Onbekendsma', { nicknames: ['1234567', '小例子', 'Groene Qwaak'] });
const PUPILS = [LIZA, OTHER_LIZA, MEIJDORF, MOELIAN, HOEKELIEN, MARKUSJE, NUMBERED];

const ELSEWHERE = [
  pupil('ver', 'Toon', 'Drakenstijnsma', { prefix: 'van', nicknames: ['Zwabbo Qy', '7654321', '例子小'] }),
  pupil('verder', 'Bo', 'van der Aaf'),
  pupil('verst', 'Sanna', 'el Vanna-Vander'),
];

const { masked, words } = mayMeanReader(PUPILS, ELSEWHERE);
const all = (text: string, taken: readonly string[] = []) =>
  words(text, placesIn(text, tokensOf(text)), ({ word }) => taken.includes(word.folded));
const brief = (text: string, asked: readonly Asked[]) =>
  asked.map(({ from, until, pupils, part, form, doubt }) =>
    [text.slice(from, until), part, form, doubt, ...pupils].join(' / '),
  );
const asked = (text: string, taken?: readonly string[]) => brief(text, all(text, taken));

test('a masked name is asked with everyone who may be meant', () => {
  expect(masked('Toen kwam L*za.')).toEqual([
    { from: 10, until: 14, pupils: ['liza', 'liza2'], part: 'first', form: 'masked', doubt: 'looks-alike' },
  ]);
  const text = 'vdM*ijdorf, jaldirenmei*dorf en gr*eneqwaak';
  expect(brief(text, masked(text))).toEqual([
    'vdM*ijdorf / last / masked / looks-alike / lang',
    'jaldirenmei*dorf / full / masked / looks-alike / lang',
    'gr*eneqwaak / nickname / masked / looks-alike / nr',
  ]);
});

test('a slip in a last name is asked with the particles that stand before it', () => {
  expect(all('Toen kwam van der Meydorrf.')).toEqual([
    { from: 10, until: 26, pupils: ['lang'], part: 'last', form: 'alike', doubt: 'looks-alike' },
  ]);
});

test.each([
  ['van der Meydorrf kwam', 'van der Meydorrf'],
  ['der Meydorrf kwam', 'der Meydorrf'],
  ['zag van\nder Meydorrf', 'van\nder Meydorrf'],
  ['zag het van. Der Meydorrf', 'Der Meydorrf'],
  ['zag van, der Meydorrf', 'der Meydorrf'],
  ['zag van der, Meydorrf', 'Meydorrf'],
  ['zag van der kwade Meydorrf', 'Meydorrf'],
  ['Meydorrf van der', 'Meydorrf'],
])('particles go with it as far as a space parts them: %j', (text, piece) => {
  expect(asked(text)).toEqual([`${piece} / last / alike / looks-alike / lang`]);
});

test.each([
  ['zag van Lisa', 'Lisa / first / alike / looks-alike / liza / liza2'],
  ['zag van naastLiza', 'Liza / first / inside / split-name / liza / liza2'],
  ['zag de naastVriesma', 'Vriesma / last / inside / split-name / liza'],
  ['zag de VriesmaStinkt', 'de Vriesma / last / inside / split-name / liza'],
  ['zag de vriesmalaag', 'de vriesmalaag / last / inside / split-name / liza'],
])('of a name inside a word only that name is asked, and a first name has no particles: %j', (text, expected) => {
  expect(asked(text)).toEqual([expected]);
});

test('what is settled is not asked again', () => {
  expect(asked('zag Lisa en lisa', ['lisa'])).toEqual([]);
  expect(asked('zag van der Meydorrf en Lisa', ['lisa'])).toEqual([
    'van der Meydorrf / last / alike / looks-alike / lang',
  ]);
});

test('digits and words of a script without spaces are never a slip of a nickname', () => {
  expect(asked('1234568 en 小例字 en 7654321 en 例子小')).toEqual([]);
});

test.each([
  ['Toen kwam Hoek.', ['Hoek / first / short / short-form / hoek']],
  ['HIJ ZAT IN DE HOEK', []],
  ['Hij zat in de hoek.', []],
  ['Hoek was er.', []],
  ['Het kost een mark.', ['mark / first / short / short-form / mark']],
  ['MARK WAS ER', ['MARK / first / short / short-form / mark']],
  ['Toen kwam Mo. bij hem', ['Mo / first / short / initials / mo']],
  ['TOEN KWAM MO. BIJ HEM', ['MO / first / short / short-form / mo']],
  ['Toen kwam Mo bij hem.', ['Mo / first / short / short-form / mo']],
])('a short form that is a word too is asked where it may be meant: %j', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

test.each([
  ['zag drakenstijnsma', ['drakenstijnsma']],
  ['zag Zwabbo en sanna', ['Zwabbo', 'sanna']],
  ['zag aaf en vanna', ['aaf', 'vanna']],
  ['zag Qy en Bo', []],
  ['zag van, Van der en El', []],
])('each word of a name of another case is asked that is long enough and no particle: %j', (text, expected) => {
  expect(asked(text)).toEqual(expected.map((word) => `${word} / unknown / exact / other-case`));
});

test('a word that is a name in another case is asked with a capital inside a sentence alone', () => {
  const { words: read } = mayMeanReader([], ELSEWHERE);
  const found = (text: string) => read(text, placesIn(text, tokensOf(text)), () => false);
  expect(found('Toen kwam Toon.')).toEqual([
    { from: 10, until: 14, pupils: [], part: 'unknown', form: 'exact', doubt: 'other-case' },
  ]);
  expect(found('Toon kwam. Hij zei het op een boze toon.')).toEqual([]);
});

test('pupils of other cases are looked through for each text alike', () => {
  const again = mayMeanReader(PUPILS, ELSEWHERE);
  const text = 'zag drakenstijnsma';
  expect(again.words(text, placesIn(text, tokensOf(text)), () => false)).toEqual(all(text));
});
