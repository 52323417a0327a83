import { expect, test } from 'vitest';
import { type Finding, hideNames, type NamedPupil, type NameOptions, settleNames } from './names';
import { OWN, pupil } from './names.fixture';

const LIZA = pupil('liza', 'Liza', 'Vriesma', { prefix: 'de', class: '4L' });
const BRAM = pupil('bram', 'Bramio', 'Kunstma', { role: 'follower', class: '2B' });

const hide = (text: string, others: readonly NamedPupil[] = [LIZA, BRAM], options: NameOptions = {}) =>
  hideNames(text, [OWN, ...others], { reader: OWN.id, ...options });
/** Each finding with its place in the text as it was given. */
const all = (...args: Parameters<typeof hide>) => {
  const { sure, doubtful } = hide(...args);
  const line = ({ original, words, part, form, doubt, pupils }: Finding) =>
    `${original.from}-${original.until} ${words}: ${[part, form, doubt ?? 'sure', ...pupils].join(' / ')}`;
  return [...sure, ...doubtful].toSorted((one, other) => one.original.from - other.original.from).map(line);
};

test('all that may mean someone is found in one text, each once and with why', () => {
  const text =
    'Liza schold L. uit, l i z a ook. De meeloper uit 2B, moeder kwadwostra, 06-12345678, Дивне, Karelien, L*za, lisa en drakenstijnsma.';
  expect(all(text, [LIZA, BRAM], { elsewhere: [pupil('ver', 'Toon', 'Drakenstijnsma')] })).toEqual([
    '0-4 Liza: first / exact / sure / liza',
    '12-14 L.: initials / exact / initials / liza',
    '20-27 l i z a: first / masked / looks-alike / liza',
    '49-51 2B: class / exact / role-and-class / bram',
    '60-70 kwadwostra: unknown / exact / unknown-name',
    '72-83 06-12345678: unknown / exact / personal-detail',
    '85-90 Дивне: unknown / exact / other-script',
    '92-100 Karelien: unknown / exact / unknown-capital',
    '102-106 L*za: first / masked / looks-alike / liza',
    '108-112 lisa: first / alike / looks-alike / liza',
    '116-130 drakenstijnsma: unknown / exact / other-case',
  ]);
  expect(hide(text).text).toBe(text.replace('Liza', 'Een andere leerling'));
});

test('the first letter of a masked name is no initial, and that of another name is', () => {
  expect(all('Toen kwam L*za met L. erbij.')).toEqual([
    '10-14 L*za: first / masked / looks-alike / liza',
    '19-21 L.: initials / exact / initials / liza',
  ]);
  expect(all('L. zag L*za.')).toEqual([
    '0-2 L.: initials / exact / initials / liza',
    '7-11 L*za: first / masked / looks-alike / liza',
  ]);
});

test.each([
  ['D.Z.', pupil('ander', 'Doerakko', 'Zwetsma'), pupil('eigen', 'Verzonnia', 'Doz')],
  ['D-Z', pupil('ander', 'Doerakko', 'Zwetsma'), pupil('eigen', 'Verzonnia', 'Doz')],
  ['J.d.V.', pupil('ander', 'Jippo', 'Verzwetsma', { prefix: 'de' }), pupil('eigen', 'Jadev', 'Xylofoonstra')],
  ['S.I.', pupil('ander', 'Sjokko', 'Inbeeldsma'), pupil('eigen', 'Soi', 'Xylofoonstra')],
])(
  'the initials %s of another go out, though with their signs they might hide the name of the own child',
  (text, other, own) => {
    expect(hideNames(`Toen sloeg ${text} hem.`, [own, other], { reader: own.id })).toMatchObject({
      text: 'Toen sloeg een andere leerling hem.',
      doubtful: [],
    });
    expect(hideNames(`Toen sloeg ${text} hem.`, [own, other]).sure).toMatchObject([{ pupils: ['ander'] }]);
  },
);

test.each([
  ['Toen kwam S-m.', '10-13 S-m: first / masked / looks-alike / sjim'],
  ['toen kwam s.m niet', '10-13 s.m: first / masked / looks-alike / sjim'],
])('a name of three letters may be hidden by one such sign: %j', (text, line) => {
  expect(all(text, [pupil('sjim', 'Sxm', 'Verzonma')])).toEqual([line]);
});

test('a letter before a masked name makes no initials with its first', () => {
  const two = pupil('twee', 'Bxm', 'Sjimsma');
  expect(all('Toen moest B S*im mee.', [pupil('sjim', 'Sjim', 'Verzonma'), two])).toEqual([
    '13-17 S*im: first / masked / looks-alike / sjim',
  ]);
});

test('initials that two others share are asked also where they might hide the name of the own child', () => {
  const own = pupil('eigen', 'Verzonnia', 'Doz');
  const others = [pupil('een', 'Doerakko', 'Zwetsma'), pupil('twee', 'Dwarskop', 'Zwijnsma')];
  const { sure, doubtful } = hideNames('Toen sloeg D.Z. hem.', [own, ...others], { reader: own.id });
  expect([...sure, ...doubtful].map(({ words, pupils }) => [words, ...pupils])).toEqual([['D.Z.', 'een', 'twee']]);
});

test('of a masked name that only the own child has no letter is asked as an initial of another', () => {
  const own = pupil('eigen', 'Lutska', 'Xylofoonstra');
  expect(hideNames('Toen kwam L*tska erbij.', [own, LIZA], { reader: own.id })).toMatchObject({
    sure: [],
    doubtful: [],
  });
});

test('a name behind bytes goes out where what follows looks like bytes too', () => {
  const other = pupil('ander', 'Adèlotte', 'Verzonma');
  for (const [text, meant] of [
    ['zie ?naam=Ad%C3%A8lotte voor', 'zie ?naam=een andere leerling voor'],
    ['zie =be=Ad=C3=A8lotte=be', 'zie =be=een andere leerling=be'],
  ] as const)
    expect(hideNames(text, [OWN, other], { reader: OWN.id }).text).toBe(meant);
});

test('two names written as bytes have each their own place', () => {
  const others = [pupil('een', 'Пример', 'Тестёва'), pupil('twee', 'Дивнер', 'Тестенко')];
  const { text, sure } = hideNames(`?q=${encodeURIComponent('Пример и Дивнер')}`, [OWN, ...others], { reader: OWN.id });
  expect(sure.map(({ pupils }) => pupils)).toEqual([['een'], ['twee']]);
  expect(decodeURIComponent(text)).toBe('?q=een andere leerling и een andere leerling');
});

test('a name that is sure stays so where it looks masked too', () => {
  expect(all('Toen kwam Liza*riesma.')).toEqual(['10-21 Liza*riesma: full / typo / sure / liza']);
});

test('what is asked is told of others alone, and what only the own child may be is not asked', () => {
  const near = pupil('bijna', 'Qwijba', 'Zwijnsma');
  expect(all('Qwij*o en Qwijb', [near])).toEqual(['10-15 Qwijb: first / typo / shared-name / bijna']);
  expect(all('Qwij lachte.', [near])).toEqual(['0-4 Qwij: first / short / short-form / bijna']);
  expect(all('Qwij*o en Qwijb')).toEqual([]);
});

test('where role words are given each other pupil has a word of its own', () => {
  const roleWords = { general: 'een andere leerling' };
  expect(hide('Liza en Bramio lachten.', [LIZA, BRAM], { roleWords }).text).toBe(
    'Een andere leerling en een andere leerling lachten.',
  );
  expect(hide('Liza en Bramio lachten.').text).toBe('Twee andere leerlingen lachten.');
});

test.each([
  ['和Liza和', '和een andere leerling和'],
  ['ひLizaカ', 'ひeen andere leerlingカ'],
  ['ㄅLizaก', 'ㄅeen andere leerlingก'],
  ['ຂLizaក', 'ຂeen andere leerlingក'],
  ['ကLizaက', 'ကeen andere leerlingက'],
  ['naastLiza, ZepLizaX', 'naast een andere leerling, Zep een andere leerling X'],
])(
  'a word that takes the place of a name has a space where it would touch a letter of a script with spaces: %s',
  (text, expected) => {
    const hidden = hide(text);
    expect(settleNames(text, hidden, ({ pupils }) => pupils.length > 0)).toBe(expected);
  },
);

test.each([
  ["Toen viel L. Vriesma's tas om.", 'Toen viel een andere leerlings tas om.'],
  ['Toen kwam L. Vriesma. daarna niemand.', 'Toen kwam een andere leerling. daarna niemand.'],
  ['Toen kwam L. V. binnen, en Liza V. ook.', 'Toen kwam een andere leerling binnen, en een andere leerling ook.'],
  ['Liza. en L.V.', 'Een andere leerling. en een andere leerling.'],
  ['Zag Vriesma,L. dat?', 'Zag een andere leerling dat?'],
])('the dot goes with an initial that the name ends in, and an ending with a name: %j', (text, expected) => {
  expect(hide(text).text).toBe(expected);
});

test('the words and the number of the school are nobody’s, each part of a number alone is not enough', () => {
  const options = { knownWords: ['Voorbeeldschool', 'Jip Verzonnensma', '050 000 00 00'] };
  expect(all('Bel Jip Verzonnensma van de Voorbeeldschool op 050 000 00 00.', [LIZA], options)).toEqual([]);
  expect(all('Bel Jip op 050 000 00 01, zei Karelien.', [LIZA], options)).toEqual([
    '11-24 050 000 00 01: unknown / exact / personal-detail',
    '30-38 Karelien: unknown / exact / unknown-capital',
  ]);
});

test('what stands in the words of a program is found with its place and words as they were given', () => {
  const text = 'Toen kwamen L&iacute;za, Br=C3=A1mio en zij.';
  expect(all(text)).toEqual([
    '12-23 L&iacute;za: first / exact / sure / liza',
    '25-36 Br=C3=A1mio: first / exact / sure / bram',
  ]);
  expect(hide('L&iacute;za zag zepLiza.').text).toBe('Een andere leerling zag zepLiza.');
});

test('a word at the start of a sentence has the capital that the name had there', () => {
  expect(hide('Zij kwam. liza ging. Liza ook.').text).toBe(
    'Zij kwam. een andere leerling ging. Een andere leerling ook.',
  );
  expect(hide('zij kwam. Liza ging.').text).toBe('zij kwam. Een andere leerling ging.');
});
