/** Brings the many ways to write one name to one form: case, diacritics, letters that take another's place, width. */

/** Marks of alphabets in which a name without them is still the same name, also the marks that many alphabets share. */
const DROPPED_MARKS =
  /(?=\p{M})[\p{scx=Inherited}\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}]/gu;

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

/** Characters that take no room on the screen: joiners, direction marks, soft hyphens, variation selectors. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

const ASCII = /^\p{ASCII}*$/u;

/** The text in lower case without diacritics and invisible characters; two ways to write one name come out the same. */
export function fold(text: string): string {
  // Most words and texts need no more.
  if (ASCII.test(text)) return text.toLowerCase();
  // Case first: 'İ' becomes an i with a dot that is dropped below, and a capital 'ẞ' a small one.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(DROPPED_MARKS, '')
    .replace(/\P{ASCII}/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(INVISIBLE, '');
}
