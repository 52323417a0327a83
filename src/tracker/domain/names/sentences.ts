/** Where sentences start, as far as capitals go. */
import { ABBREVIATIONS } from './ordinary';
import type { Token } from './tokens';

const LONGEST_LOOK_BACK = 60;
const ENDS_SENTENCE = /[.!?…\r\n:;•]/;

/** Whether the word at that place starts a sentence, a line or a quotation, so that its capital says nothing. */
export function startsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return true;
  const gap = text.slice(Math.max(before.until, token.from - LONGEST_LOOK_BACK), token.from);
  if (!ENDS_SENTENCE.test(gap)) return false;
  const abbreviation = before.word.folded.length === 1 || ABBREVIATIONS.has(before.word.folded);
  return !(abbreviation && /^\.[^\S\r\n]*$/.test(gap));
}
