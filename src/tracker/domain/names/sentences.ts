/** Where sentences start, as far as capitals go. */
import type { Token } from './tokens';
import { isAbbreviation, isShortened } from './words';

const LONGEST_LOOK_BACK = 60;
const ENDS_SENTENCE = /[.!?…\r\n:;•]/;

/** Whether the word at that place starts a sentence, a line or a quotation, so that its capital says nothing. */
export function startsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return true;
  const gap = text.slice(Math.max(before.until, token.from - LONGEST_LOOK_BACK), token.from);
  if (!ENDS_SENTENCE.test(gap)) return false;
  const abbreviation =
    before.word.folded.length === 1 || isShortened(before.word.folded) || isAbbreviation(before.word.folded);
  return !(abbreviation && /^\.[^\S\r\n]*$/.test(gap));
}

const ENDS_LOUD = /[.!?…\n]/;

/** For each word, whether it stands in a sentence without one small letter, where capitals say nothing. */
export function shouted(text: string, tokens: readonly Token[]): readonly boolean[] {
  const loud: boolean[] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (
      end < tokens.length &&
      !ENDS_LOUD.test(text.slice((tokens[end - 1] as Token).until, (tokens[end] as Token).from))
    )
      end += 1;
    const letters = tokens.slice(start, end).filter(({ word }) => word.kind === 'letters');
    const isLoud = letters.length > 1 && letters.every(({ word }) => !word.small);
    for (; start < end; start += 1) loud.push(isLoud);
  }
  return loud;
}
