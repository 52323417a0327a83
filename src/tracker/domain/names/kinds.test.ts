/** The kinds in which people write a name though nobody entered it so; all names here are invented. */
import { expect, test } from 'vitest';
import { hideNames, type NameOptions } from './names';
import { pupil } from './names.fixture';

const OWN = pupil('eigen', 'Qwijbo', 'Xylofoonstra', { role: 'targeted', class: '1C' });
const OTHERS = [
  pupil('lang', 'Jaldiren', 'Meijdorf'),
  pupil('kort', 'Zep', 'Bergveen', { prefix: 'van den' }),
  pupil('vier', 'Liza', 'Vriesma', { prefix: 'de' }),
  pupil('dubbel', 'Anke-Sofje', 'Kunstma'),
  pupil('accent', 'Zoëline', 'Müllerma'),
  pupil('klank', 'Joesreff', 'Benalima', { prefix: 'el' }),
  pupil('oost', 'Oleksandriy', 'Shevchma'),
  pupil('woord', 'Toon', 'Hoek', { nicknames: ['Snorrie'] }),
];

const found = (text: string, options: NameOptions = {}) =>
  hideNames(text, [OWN, ...OTHERS], { reader: OWN.id, undottedInitials: true, ...options });
const asked = (text: string) => found(text).doubtful.map(({ words, doubt, pupils }) => [words, doubt, pupils.join()]);
const wordsAsked = (text: string) => asked(text).map(([words]) => words);

test.each([
  ['Toen kwam Jal erbij.', 'Jal', 'lang'],
  ['Jald lachte.', 'Jald', 'lang'],
  ['en toen ging jald schreeuwen', 'jald', 'lang'],
  ['ik zag jaldjald lachen', 'jaldjald', 'lang'],
  ['In de app heet hij Jaldtje.', 'Jaldtje', 'lang'],
  ['JALDTJE MOET KOMEN', 'JALDTJE', 'lang'],
  ['Riy deed niets.', 'Riy', 'oost'],
])('a short form is asked: %s', (text, words, who) => {
  expect(asked(text)).toContainEqual([
    words,
    expect.stringMatching(/short-form|looks-alike/),
    expect.stringContaining(who),
  ]);
});

test.each([
  ['Het account heet itsjaldiren.', 'itsjaldiren'],
  ['De groepsapp heet lizahaters.', 'lizahaters'],
  ['TeamJaldiren heet de groepsapp.', 'Jaldiren'],
  ['ZepLiza is een stel', 'ZepLiza'],
  ['op snap: xXzepXx', 'zep'],
  ['Ze zat naastLiza. En toen ging ze weg', 'Liza'],
  ['Qwijbo enLiza zaten samen.', 'Liza'],
  ['op insta: @zepxoxo', 'zepxoxo'],
  ['ze zat naastzep', 'naastzep'],
  ['een chat met de naam lizaStinktGroep', 'liza'],
])('a name inside a word or an account is asked: %s', (text, words) => {
  expect(wordsAsked(text)).toContain(words);
});

test('a word that Dutch has is no name, whatever stands in it', () => {
  expect(
    found('Zij lijst de lessen op; een zeppelin, het vriezende weer, een hoekje van de bergkast.').doubtful,
  ).toEqual([expect.objectContaining({ words: 'hoekje', doubt: 'ordinary-word' })]);
});

test('an account of names and initials is a name', () => {
  for (const account of ['zepvdbergveen', 'jaldirenm', 'vdBergveen', 'zvandenbergveen']) {
    expect(found(`account ${account}`).sure.map(({ words }) => words)).toEqual([account]);
  }
});

test.each([
  ['ZvdB heeft excuses gemaakt.', 'ZvdB'],
  ['LdV: nablijven.', 'LdV'],
  ['volgens jm was het een grapje', 'jm'],
  ['AS stond erbij.', 'AS'],
  ['J sloeg eerst.', 'J'],
  ['(Z) niet bereikt.', 'Z'],
  ['Jo. zei dat hij niets had gedaan.', 'Jo'],
])('initials in a run, at a start and long are asked: %s', (text, words) => {
  expect(wordsAsked(text)).toContain(words);
});

test('the letter of a particle may stand for the last name, where the particle is not Dutch', () => {
  expect(found('Gesprek met Joesreff E. gehad.').sure.map(({ words }) => words)).toEqual(['Joesreff E.']);
});

test.each([
  ['Joezref zei niets.', 'Joezref'],
  ['Yusref zei niets.', 'Yusref'],
  ['Aleksandri keek toe.', 'Aleksandri'],
  ['daar stond zepp', 'zepp'],
  ['en lisa lachte', 'lisa'],
  ['ze riepen zeppppp', 'zeppppp'],
  ['Lizaaaa hou op', 'Lizaaaa'],
])('another spelling or a drawn-out one is asked: %s', (text, words) => {
  expect(wordsAsked(text)).toContain(words);
});

test.each([
  ['L*za moet weg', 'L*za'],
  ['account l1z4', 'l1z4'],
  ['ze schreven l i z a op het bord', 'l i z a'],
  ['L.i.z.a en L-i-z-a', 'L.i.z.a'],
])('masked and spaced letters are found: %s', (text, words) => {
  const { sure, doubtful } = found(text);
  expect([...sure, ...doubtful].map((one) => one.words)).toContain(words);
});

test.each([
  ['Lizа lachte', 'Lizа'],
  ['in de app heet ze Ⓛⓘⓩⓐ', 'Ⓛⓘⓩⓐ'],
  ['in de app heet ze 🅻🅸🆉🅰', '🅻🅸🆉🅰'],
  ['in de app heet ze 🇱🇮🇿🇦', '🇱🇮🇿🇦'],
  ['ZoÃ«line stond in de geplakte mail', 'ZoÃ«line'],
  ['Zo=C3=ABline stond in de mail', 'Zo=C3=ABline'],
  ['Zo%C3%ABline stond in het adres', 'Zo%C3%ABline'],
  ['Zo&euml;line en Zo&#235;line', 'Zo&#235;line'],
])('what is written to look like a name, or was spoiled, is read as it was meant: %s', (text, words) => {
  const { sure, doubtful, text: after } = found(text);
  expect([...sure, ...doubtful].map((one) => one.words)).toContain(words);
  // Where it is sure, nothing of it stays.
  for (const one of sure) expect(after).not.toContain(one.words);
});

test('a stretch in letters that are not ours is asked as one', () => {
  expect(asked('Daar stond Дивне Слово bij, en شيف.')).toEqual([
    ['Дивне Слово', 'other-script', ''],
    ['شيف', 'other-script', ''],
  ]);
});

test('a given name at the start of a sentence is asked, also one that is a word', () => {
  expect(asked('Roos lachte. Kim ook. Water smaakt goed.')).toEqual([
    ['Roos', 'unknown-capital', ''],
    ['Kim', 'unknown-capital', ''],
  ]);
});

test('a capital at the start of a sentence is asked when Dutch has no such word', () => {
  expect(asked('Kwadwostra lachte. Morgen is er toets. Fietsen mag niet.')).toEqual([
    ['Kwadwostra', 'unknown-capital', ''],
  ]);
});

test('what follows after a genitive is looked at too', () => {
  expect(wordsAsked("Die tas was Qwijbo's. zepp pakte hem.")).toContain('zepp');
  expect(found("Dat was Qwijbo's. Z. Bergveen pakte hem.").sure.map(({ words }) => words)).toEqual(['Z. Bergveen']);
  expect(found("Jaldiren'in vader").sure.map(({ words }) => words)).toEqual(["Jaldiren'in"]);
});

test('a nickname with digits is the nickname', () => {
  expect(found('Hij heet in de app Snorrie010.').sure.map(({ words }) => words)).toEqual(['Snorrie']);
});

test.each([
  ['Hij zat in de hoek.', 'hoek'],
  ['Ze praatte op een boze toon.', 'toon'],
  ['Toon praatte hard.', 'Toon'],
  ['TOON ZAT IN DE HOEK', 'TOON'],
  ['Hij zette er een hoekje van om.', 'hoekje'],
])('an ordinary word is asked: %s', (text, words) => {
  expect(found(text).sure).toEqual([]);
  expect(asked(text)).toContainEqual([words, 'ordinary-word', 'woord']);
});

test('a language, a subject and an abbreviation are asked too, and so is a word behind its particle', () => {
  const others = [
    pupil('f', 'Frans', 'Molma'),
    pupil('m', 'Max', 'Kunstma'),
    pupil('l', 'Daan', 'Lange', { prefix: 'de' }),
  ];
  const doubts = (text: string) => hideNames(text, others).doubtful.map(({ words, doubt }) => [words, doubt]);
  expect(doubts('Bij Frans zit hij alleen.')).toEqual([['Frans', 'ordinary-word']]);
  expect(doubts('Max. twee leerlingen per tafel.')).toEqual([['Max', 'ordinary-word']]);
  expect(doubts('In de lange pauze.')).toEqual([['de lange', 'ordinary-word']]);
  expect(doubts('Ik sprak de Lange.')).toEqual([['de Lange', 'ordinary-word']]);
  expect(hideNames('Ik sprak Daan de Lange.', others).sure.map(({ words }) => words)).toEqual(['Daan de Lange']);
});

test.each([
  ['Zijn moeder is te bereiken op 06-12345678.', '06-12345678'],
  ['bel +31 6 12 34 56 78 of 050-1234567', '+31 6 12 34 56 78'],
  ['mail moeder: naam.k@voorbeeld.nl', 'naam.k@voorbeeld.nl'],
  ['Ze wonen op 9999 ZZ.', '9999 ZZ'],
  ['Hij woont in de Verzonnenstraat 12b.', 'Verzonnenstraat 12b'],
  ['geb. 12-03-2013', '12-03-2013'],
  ['Zij is van 4 mei 2012.', '4 mei 2012'],
])('a number, an address or a date of birth is asked: %s', (text, words) => {
  expect(asked(text)).toContainEqual([words, 'personal-detail', '']);
});

test('a number that is the school’s own is nobody else’s', () => {
  const knownWords = ['V. Voorbeeldleraar', '050 000 00 00, elke dag'];
  expect(found('Bel mij op 050 000 00 00.', { knownWords }).doubtful).toEqual([]);
  expect(found('Bel haar op 050 111 00 00.', { knownWords }).doubtful).toHaveLength(1);
});

test('a day of this year, a time and a class are nobody’s details', () => {
  expect(asked('Op 12-03-2027 om 10.30 uur in lokaal 213, 3 weken lang, op 4 november 2026.')).toEqual([]);
});

test('a pupil of another case is asked by each word of the name', () => {
  const elsewhere = [pupil('ver', 'Roos', 'Drakenstijnsma')];
  const doubts = (text: string) => found(text, { elsewhere }).doubtful.map(({ words, doubt }) => [words, doubt]);
  expect(doubts('en toen kwam drakenstijnsma')).toEqual([['drakenstijnsma', 'other-case']]);
  expect(doubts('Ze zat naast Roos.')).toEqual([['Roos', 'other-case']]);
  expect(doubts('Ze kreeg een roos.')).toEqual([]);
});

test('a replacement never grows together with the letters beside it', () => {
  expect(found('TeamQwijbo met XxJaldirenxX').text).not.toMatch(/leerling\p{L}|\p{L}een andere/u);
});

test('what can only mean the reader’s own child is neither asked nor replaced', () => {
  expect(found('Qwij en Qwijbootje en qwijjbo')).toMatchObject({ sure: [], doubtful: [] });
});
