/** Which page in another language a question is for, by the words that its translation lists. */
import { wordsOf } from '../normalise';

/** What can be found in one language. */
export interface LanguageWords {
  /** As in `lang`: 'ar'. */
  readonly tag: string;
  readonly pages: readonly { readonly href: string; readonly title: string; readonly words: readonly string[] }[];
}

export interface LanguageResult {
  readonly tag: string;
  readonly href: string;
  readonly title: string;
}

/** A word of a script in which what stands before a word is written to it. */
const IS_JOINED = /(?!\p{Script=Latin})(?!\p{Script=Cyrillic})\p{L}/u;
/** From so many letters on, a word may have another ending than the one that is listed. */
const STEM = 4;
/** Most letters of an ending, and of what is written before a word. */
const ENDING = 3;
/** Most results of one language. */
const MOST = 4;

/** Letters of Arabic that people write in more than one way, and the sign that only stretches a word. */
const oneWay = (word: string) =>
  word
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ـ/g, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l');

const partsOf = (text: string) => wordsOf(text).map(oneWay);

/** Whether two words are the same but for their ending, or for what Arabic and Tigrinya write before a word. */
function isLike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const shared = [...short].findIndex((letter, place) => letter !== long[place]);
  const same = shared < 0 ? short.length : shared;
  if (same >= STEM && same >= long.length - ENDING) return true;
  return (
    IS_JOINED.test(long) && short.length >= STEM - 1 && long.length - short.length <= ENDING && long.endsWith(short)
  );
}

/** The pages whose words are in the question, those of which it has most first; none where it has none whole. */
export function matchWords(question: string, languages: readonly LanguageWords[]): readonly LanguageResult[] {
  const asked = partsOf(question);
  if (asked.length === 0) return [];
  return languages.flatMap(({ tag, pages }) =>
    pages
      .map(({ href, title, words }) => ({
        tag,
        href,
        title,
        weight: Math.max(
          0,
          ...words.map((phrase) => {
            const parts = partsOf(phrase);
            return parts.length > 0 && parts.every((part) => asked.some((word) => isLike(word, part)))
              ? parts.length
              : 0;
          }),
        ),
      }))
      .filter(({ weight }) => weight > 0)
      .sort((one, other) => other.weight - one.weight)
      .slice(0, MOST)
      .map(({ tag, href, title }) => ({ tag, href, title })),
  );
}
