import { plain, wordsOf } from './normalise';
import { stem } from './stem';
import { isStopWord } from './stop-words';

/** Another word for something on the site, as the editor gave it. */
export interface Meaning {
  /** What people type. */
  readonly asked: readonly string[];
  /** Terms of the site that mean the same. */
  readonly terms?: readonly string[];
  /** Addresses that help, the best first; with a fragment for a part of a page. */
  readonly pages?: readonly string[];
  /** The audience whose words these are. */
  readonly audience?: string;
  /** Whether it is only the glossary's own entry of a term, which explains but does not help. */
  readonly explains?: true;
}

/** What the build writes for the search, as JSON. */
export interface VocabularyFile {
  /** Id in the index, address, title and audiences of every page. */
  readonly pages: readonly (readonly [id: string, address: string, title: string, audiences: readonly string[]])[];
  /** The words of the site, with a space between. A digit behind a word is how common it is. */
  readonly words: string;
  /** A word that stands on as many pages as any, by which a page can be had without loading all of the index. */
  readonly everywhere: string;
  /** Telephone numbers as the pages show them. */
  readonly numbers: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** A phrase of the editor's as stems, with what it stands for. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly meaning: Meaning;
}

export interface Vocabulary {
  readonly pages: VocabularyFile['pages'];
  readonly numbers: readonly string[];
  readonly phrases: readonly Phrase[];
  /** Every word, sorted, with how common it is: 0 to 9. */
  readonly common: ReadonlyMap<string, number>;
  /** The words that have a stem. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** Words that only the editor's phrases have: they can be typed, but the index does not know them. */
  readonly phraseWords: ReadonlySet<string>;
}

/** Makes of the built file what questions are read by. */
export function readVocabulary({ pages, words, numbers, meanings }: VocabularyFile): Vocabulary {
  const common = new Map<string, number>();
  for (const [, word = '', digit] of words.matchAll(/(\S+?)(?:_(\d))?(?:\s|$)/g)) common.set(word, Number(digit ?? 0));
  const phrases = meanings.flatMap((meaning) =>
    meaning.asked.map((text) => ({ stems: wordsOf(text).map(stem), meaning })).filter(({ stems }) => stems.length > 0),
  );
  const phraseWords = new Set(
    meanings.flatMap(({ asked }) => asked.flatMap(wordsOf)).filter((word) => !common.has(word)),
  );
  const byStem = new Map<string, string[]>();
  for (const word of [...common.keys(), ...phraseWords]) {
    const key = stem(word);
    const row = byStem.get(key);
    if (row) row.push(word);
    else byStem.set(key, [word]);
  }
  return { pages, numbers, phrases, common, byStem, phraseWords };
}

/** The words of texts as the built file holds them. */
export function wordList(texts: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of plain(text).match(/[\p{L}\d]+/gu) ?? [])
      if (word.length > 2 && word.length < 40 && !/\d/.test(word) && !isStopWord(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, count]) => {
      const size = Math.min(9, Math.floor(Math.log2(count)));
      return size > 1 ? `${word}_${size}` : word;
    })
    .join(' ');
}

/** The word that stands on most of the texts. */
export function wordEverywhere(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(/\p{L}{2,}/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [most = ['', 0]] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most[0];
}
