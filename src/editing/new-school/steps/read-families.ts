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
  betrokken: 'allen',
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

/** Whether the words name a pupil or parents without saying which: 'het kind', 'de leerlingen'. */
export const saysNotWhose = (text: string): boolean => plainOf(text) === '';

/** Words for one side in all their forms, where the table has not the very words; of a text in which none or more than one is found nothing is chosen. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /\bgepest (?:heeft|hebben|had|hadden)\b|\b(?:heeft|hebben) gepest\b|\bpest(?:e|en|te|ten|ende)?\b|\bpesters?\b/,
    'pest',
  ],
  [/\bgepest(?:e|en)?\b(?! (?:heeft|hebben|had))(?<!(?:heeft|hebben) gepest)|\bslachtoffer/, 'gepest'],
  [/\bmeelop|\bmeegelopen\b|\bmee(?:doe|deed|deden|gedaan)/, 'loopt mee'],
  [/\bomstander|\bgetuige|\btoeschouwer/, 'ziet het'],
  [/\bbeide\b|\ballebei\b/, 'beide'],
  [/\balle\b(?!\w)|\bbetrokken(?:en)?\b/, 'allen'],
];
const OF_ALL = /\b(?:alle|elke?|iedere?|betrokken)\b/g;

function formOf(text: string): string | undefined {
  const plain = text.toLowerCase();
  const found = FORMS.filter(([form]) => form.test(plain)).map(([, family]) => family);
  // 'Alle pesters' and 'elke betrokken meeloper' are of one side.
  const sides = found.length > 1 ? found.filter((family) => family !== 'allen') : found;
  const rest = plain.replace(OF_ALL, ' ').replace(/[\p{L}()-]+/gu, (word) => (KNOWN.test(word) ? '' : word));
  return sides.length === 1 && rest.trim() === '' ? sides[0] : undefined;
}

/** Every word that may stand in such a text: one that is not among them says something else. */
const KNOWN =
  /^(?:de|het|een|van|met|die|dat|wie|er|ouders?|ouderpa(?:ar|ren)|verzorgers?|leerling(?:en)?|kind(?:eren)?|student(?:en)?|klasgenoten|gepeste?n?|pest(?:e|en|te|ten|ende)?|pesters?|slachtoffers?|meelop\p{L}*|meegelopen|mee(?:doe|deed|deden|gedaan)\p{L}*|omstanders?|getuigen?|toeschouwers?|beide|allebei|betrokken(?:en)?|heeft|hebben|had|hadden|wordt|werd|worden|is)$/u;

/** The families that the words name; `undefined` where one of them is not known. */
export function readFamilies(text: string): readonly string[] | undefined {
  const known = text
    .split(/\s+en\s+|\s*[+,/&]\s*/)
    .filter((each) => each.trim() !== '')
    .map((each) => FAMILIES[plainOf(each)] ?? FAMILIES[each.trim().toLowerCase()] ?? formOf(each));
  return known.length > 0 && known.every((each) => each !== undefined) ? [...new Set(known)] : undefined;
}
