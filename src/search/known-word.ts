import { stem } from './stem';
import { isStopWord } from './stop-words';
import { sound, typingCost } from './typing-cost';
import type { Vocabulary } from './vocabulary';

/** Whether the site, or the editor, has the word in some form, or a longer one that begins with it. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
  return isWord(word, vocabulary) || vocabulary.byStem.has(stem(word));
}

const isWord = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.common.has(word) || vocabulary.phraseWords.has(word) || (word.length >= 3 && beginsWord(word, vocabulary));

/** The word as the site spells it, when only its spelling is wrong: 'pesten' for 'pessten'. */
export function sameSound(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 4 || isWord(word, vocabulary)) return undefined;
  return vocabulary.byStem.get(stem(word))?.find((form) => sound(form) === sound(word));
}

function beginsWord(word: string, { common, phraseWords }: Vocabulary): boolean {
  for (const known of common.keys()) if (known.startsWith(word)) return true;
  for (const known of phraseWords) if (known.startsWith(word)) return true;
  return false;
}

/** Letters that may differ: none in a short word, where every other word is near. */
function mostApart(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

/** The known word that was probably meant, and what it took to type it so; `undefined` when none is near enough. */
export function nearestWord(word: string, vocabulary: Vocabulary): { word: string; cost: number } | undefined {
  const most = mostApart(word);
  if (most === 0) return undefined;
  let best: { word: string; cost: number; common: number } | undefined;
  for (const candidate of [...vocabulary.common.keys(), ...vocabulary.phraseWords]) {
    if (candidate.length < 4 || isStopWord(candidate)) continue;
    const begins = candidate[0] === word[0];
    // The first letter is seldom wrong; in a short word another one is another word.
    if (!begins && word.length < 6) continue;
    const cost = typingCost(word, candidate, begins ? most : 1) + (begins ? 0 : 0.4);
    if (cost > most) continue;
    const common = vocabulary.common.get(candidate) ?? 1;
    if (!best || cost < best.cost || (cost === best.cost && common > best.common))
      best = { word: candidate, cost, common };
  }
  return best;
}
