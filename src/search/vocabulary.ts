import { readAskers } from './askers';
import { type Examples, readExamples } from './examples';
import { type NearWords, nearWords } from './near-words';
import { plain, wordsOf } from './normalise';
import { stem } from './stem';
import { isStopWord } from './stop-words';
import { readWordSet } from './word-set';

/** Another word for something on the site, as the editor gave it. */
export interface Meaning {
  /** What people type: words, or whole questions. */
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
  /** A few words that together stand on every page, the one that stands on most of them first, with a space between: by these any page can be had without loading all of the index. */
  readonly everywhere: string;
  /** Telephone numbers as the pages show them. */
  readonly numbers: readonly string[];
  readonly meanings: readonly Meaning[];
  /** Words that mean nearly the same, a group each, with a space between. */
  readonly alike: readonly string[];
  /** Words of the language that are right and must not be corrected, as `writeWordSet` makes it. */
  readonly right: string;
}

/** A phrase of the editor's as stems, with what it stands for. */
export interface Phrase {
  readonly words: readonly string[];
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
  /** All of these words in the order of their letters, for finding one by its beginning. */
  readonly sorted: readonly string[];
  /** The same, for finding one that is spelled nearly so. */
  readonly near: NearWords;
  /** Whether a word is right, though the site does not have it; of the words that are near to one of the site. */
  isRight(word: string): boolean;
  /** Whom the words of a question are of: one audience, seldom more, and none when they do not give it away. */
  askers(words: readonly string[]): ReadonlySet<string>;
  /** What the editor gave as questions, with the places that answer them. */
  readonly examples: Examples;
}

/** Makes of the built file what questions are read by. */
export function readVocabulary({ pages, words, numbers, meanings, alike, right }: VocabularyFile): Vocabulary {
  const common = new Map<string, number>();
  for (const [, word = '', digit] of words.matchAll(/(\S+?)(?:_(\d))?(?:\s|$)/g)) common.set(word, Number(digit ?? 0));
  const phrases = meanings.flatMap((meaning) =>
    meaning.asked
      .map((text) => ({ words: wordsOf(text), stems: wordsOf(text).map(stem), meaning }))
      .filter(({ stems }) => stems.length > 0),
  );
  const phraseWords = new Set(
    [...meanings.flatMap(({ asked }) => asked.flatMap(wordsOf)), ...alike.flatMap(wordsOf)].filter(
      (word) => !common.has(word),
    ),
  );
  const byStem = new Map<string, string[]>();
  for (const word of [...common.keys(), ...phraseWords]) {
    const key = stem(word);
    const row = byStem.get(key);
    if (row) row.push(word);
    else byStem.set(key, [word]);
  }
  const askers = readAskers(meanings);
  const examples = readExamples(
    meanings.flatMap(({ asked, pages: places = [], explains }) =>
      places.length > 0 && !explains ? [{ asked: asked.map(wordsOf), pages: places }] : [],
    ),
    {
      alike: groupOf(alike),
      askers,
      audiences: (place) => pages.find(([, address]) => address === place.replace(/#.*/, ''))?.[3] ?? [],
    },
  );
  return {
    pages,
    numbers,
    phrases,
    common,
    byStem,
    phraseWords,
    sorted: [...common.keys(), ...phraseWords].sort(),
    near: nearWords([...common, ...[...phraseWords].map((word) => [word, 1] as const)]),
    isRight: readWordSet(right),
    askers,
    examples,
  };
}

/** The group of words of nearly the same meaning that a word belongs to, by itself or in another form. */
function groupOf(alike: readonly string[]): (word: string) => string | undefined {
  const groups = new Map<string, string>();
  for (const words of alike.map(wordsOf))
    for (const word of words)
      for (const form of [word, stem(word)]) if (!groups.has(form)) groups.set(form, `=${words[0]}`);
  return (word) => groups.get(word) ?? groups.get(stem(word));
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

/** A few words that together stand on every text: each time the one that stands on most of what is left, and of those the one that stands there least often, because it weighs least in the index. */
export function wordsEverywhere(texts: readonly string[]): string {
  const chosen: string[] = [];
  let left: readonly (readonly string[])[] = texts
    .map((text) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
    .filter((words) => words.length > 0);
  while (left.length > 0) {
    const counts = new Map<string, { word: string; texts: number; times: number }>();
    for (const words of left)
      for (const word of new Set(words)) {
        const count = counts.get(word) ?? { word, texts: 0, times: 0 };
        counts.set(word, {
          word,
          texts: count.texts + 1,
          times: count.times + words.filter((each) => each === word).length,
        });
      }
    const [best] = [...counts.values()].sort(
      (one, other) => other.texts - one.texts || one.times - other.times || (one.word < other.word ? -1 : 1),
    );
    if (!best) break;
    chosen.push(best.word);
    left = left.filter((words) => !words.includes(best.word));
  }
  return chosen.join(' ');
}
