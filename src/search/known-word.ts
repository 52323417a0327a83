import { stem } from './stem';
import { sound } from './typing-cost';
import type { Vocabulary } from './vocabulary';

/** Whether the site, or the editor, has the word in some form, or a longer one that begins with it. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
  return isWord(word, vocabulary) || vocabulary.byStem.has(stem(word));
}

const isWord = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.common.has(word) || vocabulary.phraseWords.has(word) || isBegun(word, vocabulary);

/** Whether a known word begins with what was typed, so that it may be on its way; a word that is whole already is not. */
export const isBegun = (word: string, vocabulary: Vocabulary): boolean =>
  word.length >= 3 && !vocabulary.isRight(word) && beginsWord(word, vocabulary);

/** The word as the site spells it, when only its spelling is wrong: 'pesten' for 'pessten'. */
export function sameSound(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 4 || isWord(word, vocabulary)) return undefined;
  return vocabulary.byStem.get(stem(word))?.find((form) => sound(form) === sound(word));
}

function beginsWord(word: string, { sorted }: Vocabulary): boolean {
  let [from, until] = [0, sorted.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((sorted[middle] ?? '') < word) from = middle + 1;
    else until = middle;
  }
  return sorted[from]?.startsWith(word) ?? false;
}
