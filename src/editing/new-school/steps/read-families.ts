/** Whose parents, as the field `ouders` names them, by the words in which people say it. */
const FAMILIES: Readonly<Record<string, string>> = {
  gepest: 'gepest',
  gepeste: 'gepest',
  slachtoffer: 'gepest',
  slachtoffers: 'gepest',
  doelwit: 'gepest',
  'wie gepest wordt': 'gepest',
  'wie gepest is': 'gepest',
  pest: 'pest',
  pester: 'pest',
  pesters: 'pest',
  'pester(s)': 'pest',
  dader: 'pest',
  daders: 'pest',
  'dader(s)': 'pest',
  'wie pest': 'pest',
  pestende: 'pest',
  'loopt mee': 'loopt mee',
  meeloper: 'loopt mee',
  meelopers: 'loopt mee',
  'wie meeloopt': 'loopt mee',
  'wie meedoet': 'loopt mee',
  'wie meedeed': 'loopt mee',
  'ziet het': 'ziet het',
  'wie het ziet': 'ziet het',
  'wie het zag': 'ziet het',
  omstander: 'ziet het',
  omstanders: 'ziet het',
  'stille omstanders': 'ziet het',
  getuige: 'ziet het',
  getuigen: 'ziet het',
  'stille getuigen': 'ziet het',
  toeschouwers: 'ziet het',
  beide: 'beide',
  beiden: 'beide',
  allebei: 'beide',
  'beide kanten': 'beide',
  'beide partijen': 'beide',
  allen: 'allen',
  alle: 'allen',
  allemaal: 'allen',
  betrokkenen: 'allen',
  'alle betrokkenen': 'allen',
  iedereen: 'allen',
};

/** Words for a pupil and for parents that stand beside who it is: 'de gepeste leerling', 'ouders van beide kinderen', 'alle ouders'. */
const BESIDE =
  /\b(?:de|het|een|van|met|ouders?|verzorgers?|leerling(?:en)?|kind(?:eren)?|student(?:en)?|die|dat)(?![\p{L}(])/giu;

/** 'Het kind dat gepest wordt' and 'de leerling die pest' say what 'gepest' and 'pest' say. */
const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(BESIDE, ' ')
    .replace(/^\s*(gepest|pest) (?:wordt|is|werd)\s*$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** The families that the words name; `undefined` where one of them is not known. */
export function readFamilies(text: string): readonly string[] | undefined {
  const known = text
    .split(/\s+en\s+|\s*[+,/&]\s*/)
    .filter((each) => each.trim() !== '')
    .map((each) => FAMILIES[plainOf(each)] ?? FAMILIES[each.trim().toLowerCase()]);
  return known.length > 0 && known.every((each) => each !== undefined) ? [...new Set(known)] : undefined;
}
