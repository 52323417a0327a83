import { compoundsOn, splitCompound } from './compound';
import { isBegun, isKnown, sameSound } from './known-word';
import { nearestWord } from './near-words';
import { numberIn, wordsOf } from './normalise';
import { stem, verbStem } from './stem';
import { isStopWord } from './stop-words';
import type { Meaning, Phrase, Vocabulary } from './vocabulary';
import { LIMITS, WEIGHTS } from './weights';

/** A word to ask the index for. */
export interface Alternative {
  readonly word: string;
  readonly weight: number;
}

/** One thing that was asked, with the words that can answer it; the best of them counts. */
export interface Term {
  readonly alternatives: readonly Alternative[];
}

export interface Understood {
  readonly terms: readonly Term[];
  /** The words of the question that say something. */
  readonly telling: readonly string[];
  /** Places that the editor's example questions lead to: an address, perhaps with a fragment, and how strongly. */
  readonly pages: ReadonlyMap<string, number>;
  /** Who asks, as far as the words give it away: one audience, seldom more. */
  readonly audiences: ReadonlySet<string>;
  /** The question as it was read, when that is not as it was typed. */
  readonly corrected: string | undefined;
}

/** What a question asks. With `literal` nothing is corrected. */
export function understand(query: string, vocabulary: Vocabulary, { literal = false } = {}): Understood {
  const number = numberIn(query);
  const shown = number && vocabulary.numbers.find((each) => each.replace(/\D/g, '').startsWith(number));
  if (shown) {
    const terms = wordsOf(shown).map((word) => ({ alternatives: [{ word, weight: WEIGHTS.asked }] }));
    const pages = vocabulary.examples.like(wordsOf(shown));
    return { terms, telling: [], pages, audiences: new Set(), corrected: undefined };
  }

  const typed = wordsOf(query);
  const words = literal
    ? typed
    : typed.map((word, index) => (isHalf(typed, index, vocabulary) ? word : correct(word, vocabulary)));
  const corrected = words.some((word, index) => word !== typed[index]) ? words.join(' ') : undefined;
  const parts = words.flatMap((word) => (isKnown(word, vocabulary) ? word : (splitCompound(word, vocabulary) ?? word)));
  const found = phrasesIn(parts, vocabulary);
  const pages = new Map<string, number>(vocabulary.examples.like(parts));
  const explained = asksMeaning(words) ? WEIGHTS.glossary : WEIGHTS.glossaryBeside;
  for (const { meaning } of found)
    if (meaning.explains)
      for (const page of meaning.pages ?? []) pages.set(page, Math.max(pages.get(page) ?? 0, explained));
  const telling = tellingWords(words);
  return {
    terms: termsOf(words, telling, found, vocabulary, literal),
    telling,
    pages,
    audiences: vocabulary.askers(words),
    corrected,
  };
}

/** Whether a question is what a word means: only then does the glossary answer it. */
const asksMeaning = (words: readonly string[]): boolean =>
  words.some((word) => /^(betekent|betekenis|betekenen|definitie|begrip)$/.test(word)) ||
  /(^| )wat (is|zijn|houdt)( |$)/.test(words.join(' '));

/** Whether a word and its neighbour are one word of the site: 'naakt foto'. */
const isHalf = (words: readonly string[], index: number, { common, phraseWords }: Vocabulary): boolean =>
  [`${words[index - 1] ?? ''}${words[index]}`, `${words[index]}${words[index + 1] ?? ''}`].some(
    (pair) => pair !== words[index] && (common.has(pair) || phraseWords.has(pair)),
  );

function correct(word: string, vocabulary: Vocabulary): string {
  if (isStopWord(word) || vocabulary.isRight(word)) return word;
  if (isKnown(word, vocabulary)) return sameSound(word, vocabulary) ?? word;
  const near = nearestWord(word, vocabulary.near);
  if (near === undefined) return word;
  // Two letters wrong is less likely than a compound of known words.
  return near.cost > 1 && splitCompound(word, vocabulary) ? word : near.word;
}

/** The editor's phrases that stand in the question, in order and with at most two words between. */
function phrasesIn(words: readonly string[], { phrases }: Vocabulary): readonly Phrase[] {
  const asked = words.map(stem);
  const joined = words.flatMap((word, index) => (index > 0 ? [stem(`${words[index - 1]}${word}`)] : []));
  const stands = ({ stems }: Phrase): boolean => {
    const [first = ''] = stems;
    if (stems.length === 1) return asked.includes(first) || joined.includes(first);
    return asked.some((each, start) => each === first && follows(asked, start + 1, stems.slice(1)));
  };
  const found = phrases.filter(stands);
  // What a longer phrase says goes before what a part of it says.
  const isPartOf = (one: Phrase, other: Phrase) =>
    other.stems.length > one.stems.length && one.stems.every((each) => other.stems.includes(each));
  return found.filter(
    (phrase) => phrase.meaning.audience !== undefined || !found.some((other) => isPartOf(phrase, other)),
  );
}

function follows(asked: readonly string[], from: number, stems: readonly string[]): boolean {
  let place = from;
  for (const wanted of stems) {
    const next = asked.indexOf(wanted, place);
    if (next < 0 || next - place > 2) return false;
    place = next + 1;
  }
  return true;
}

/** Stop words only count when there is nothing else. */
function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isStopWord(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, LIMITS.words);
}

function termsOf(
  words: readonly string[],
  telling: readonly string[],
  found: readonly Phrase[],
  vocabulary: Vocabulary,
  literal: boolean,
): readonly Term[] {
  const pairs = words.flatMap((word, index) => {
    const pair = `${words[index - 1] ?? ''}${word}`;
    return index > 0 && vocabulary.common.has(pair) ? [{ alternatives: [{ word: pair, weight: WEIGHTS.asked }] }] : [];
  });
  const given = (meaning: Meaning) =>
    (meaning.terms ?? []).map((term) => ({ alternatives: [{ word: term.toLowerCase(), weight: WEIGHTS.term }] }));
  return [
    ...telling.flatMap((word) => termsFor(word, vocabulary, literal)),
    ...pairs,
    // A word that the site has finds its pages by itself, and another word could cost another part of the index.
    ...(telling.every((word) => vocabulary.common.has(word))
      ? []
      : [...new Set(found.map(({ meaning }) => meaning))].flatMap(given)),
  ];
}

/** What to ask the index for a word. A word that nothing here is a form of is not asked for: the index would answer with words that only begin alike. */
function termsFor(word: string, vocabulary: Vocabulary, literal: boolean): readonly Term[] {
  const { common, byStem } = vocabulary;
  const endings = compoundsOn(word, vocabulary, LIMITS.endings).map((known) => ({
    word: known,
    weight: WEIGHTS.ending,
  }));
  const asked = { word, weight: WEIGHTS.asked };
  if (common.has(word)) return [{ alternatives: [asked, ...endings] }];
  const forms = [stem(word), verbStem(word) ?? '']
    .flatMap((each) => byStem.get(each) ?? [])
    .filter((form) => common.has(form))
    .slice(0, 2)
    .map((form) => ({ word: form, weight: WEIGHTS.form }));
  const parts = forms.length > 0 || isKnown(word, vocabulary) ? undefined : splitCompound(word, vocabulary);
  if (parts) return parts.map((part) => ({ alternatives: [{ word: part, weight: WEIGHTS.part }] }));
  const isAsked = literal || /\d/.test(word) || isStopWord(word) || isBegun(word, vocabulary);
  const alternatives = [...(isAsked ? [asked] : []), ...forms, ...endings];
  return alternatives.length > 0 ? [{ alternatives }] : [];
}
