/** All names here are invented. */
import { expect, test } from 'vitest';
import { announcedNames } from './announced';
import { hideNames } from './names';
import { OWN, pupil } from './names.fixture';
import { tokensOf } from './tokens';

const found = (text: string, known: readonly string[] = [], taken: readonly string[] = []) =>
  announcedNames(text, tokensOf(text), new Set(known), ({ from, until }) =>
    taken.includes(text.slice(from, until)),
  ).map(({ from, until }) => text.slice(from, until));

test.each([
  ['gebeld met moeder qwibbela, zij schrikt', ['qwibbela']],
  ['haar vriendin qwibbela was erbij', ['qwibbela']],
  ['de vriendin van qwibbela was erbij', ['qwibbela']],
  ['ze heet qwibbela', ['qwibbela']],
  ['mijn naam is qwibbela', ['qwibbela']],
  ['een jongen genaamd qwibbelo', ['qwibbelo']],
  ['moeder qwibbela xylofstra kwam', ['qwibbela xylofstra']],
  ['moeder qwibbela-xylofa kwam', ['qwibbela-xylofa']],
  ['vrienden qwibbela en xylofa, qwobbo', ['qwibbela', 'xylofa', 'qwobbo']],
  ['tel. met mw. xylofstra', ['xylofstra']],
  ['dhr. van der xylofstra belde', ['xylofstra']],
  ['MOEDER QWIBBELA KOMT', ['QWIBBELA']],
  ['haar naam was qwibbela', ['qwibbela']],
  ['klasgenoot qwibbela, pester qwobbo, stiefvader xylofa', ['qwibbela', 'qwobbo', 'xylofa']],
  ['haar zusje qiw, haar nichtje qi', ['qiw']],
  // A given name that is a word too.
  ['haar vriendin roos was erbij', ['roos']],
])('a name in small letters is found behind a word that announces it: %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['moeder belde en vader kwam niet'],
  ['haar moeder is boos'],
  ['zijn broer ook, want zijn vriendin wil dat'],
  ['de groep heet pestkoppen en zo'],
  ['vriendin op snapchat, moeder via whatsapp'],
  ['moeder ivm mbt nav tgv'],
  ['vader. qwibbela kwam'],
  ['gebeld met mw! qwibbela kwam'],
  ['moeder turks, vader afspr gemaakt'],
  ['leerling Ⅷ, zijn broer qwbbl'],
  ['moeder belde qwibbela'],
  ['leerling 2b, moeder 06'],
  ['de leerling, die het zag'],
  ['met qwibbela'],
  [''],
])('no name is announced: %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('what is known or settled is left out', () => {
  expect(found('moeder qwibbela en juf xylofa', ['xylofa'])).toEqual(['qwibbela']);
  expect(found('moeder qwibbela en juf xylofa', [], ['qwibbela'])).toEqual(['xylofa']);
});

test('an announced name is asked, and stays until a person says so', () => {
  const { sure, doubtful } = hideNames(
    'vader Zandeko en moeder samiqua kwamen',
    [OWN, pupil('x', 'Voorbeeld', 'Testerman')],
    {
      reader: OWN.id,
    },
  );
  expect(sure).toEqual([]);
  expect(doubtful.map(({ words, doubt, pupils }) => [words, doubt, pupils])).toEqual([
    ['Zandeko', 'unknown-capital', []],
    ['samiqua', 'unknown-name', []],
  ]);
});
