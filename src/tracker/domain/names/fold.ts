/** Brings the many ways to write one name to one form: case, diacritics, letters that take another's place, width. */

/** Marks of alphabets in which a name without them is still the same name: Latin, Greek, Cyrillic, Arabic, Hebrew, Syriac. */
const DROPPED_MARKS = new RegExp(
  [
    ['\u0300-\u036f', '\u1ab0-\u1aff', '\u1dc0-\u1dff', '\u20d0-\u20ff', '\ufe20-\ufe2f'],
    ['\u0483-\u0487'],
    ['\u0591-\u05bd', '\u05bf', '\u05c1\u05c2', '\u05c4\u05c5', '\u05c7'],
    ['\u0610-\u061a', '\u064b-\u065f', '\u0670', '\u06d6-\u06dc', '\u06df-\u06e4', '\u06e7\u06e8', '\u06ea-\u06ed'],
    ['\u0711', '\u0730-\u074a'],
  ]
    .map((ranges) => `[${ranges.join('')}]`)
    .join('|'),
  'g',
);

/** Letters that Unicode does not take apart although people type the plain one; also the two ways to write one letter. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  ς: 'σ',
  ک: 'ك',
  ی: 'ي',
  ى: 'ي',
  ې: 'ي',
  ہ: 'ه',
  ە: 'ه',
  ة: 'ه',
  ٱ: 'ا',
  ـ: '',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Characters that take no room on the screen: joiners, direction marks, soft hyphens, variation selectors. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

const ALREADY_PLAIN = /^[a-z]*$/;

/** The text in lower case without diacritics and invisible characters; two ways to write one name come out the same. */
export function fold(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text;
  // Case first: 'İ' becomes an i with a dot that is dropped below, and a capital 'ẞ' a small one.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(DROPPED_MARKS, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(INVISIBLE, '');
}
