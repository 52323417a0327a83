/** What the place of a word says: whether its capital means something, and whether a noun is expected there. */
import { isDeterminer, type LookPlace } from './doubt';
import { shouted, startsSentence } from './sentences';
import { gapBetween, type Token } from './tokens';

export interface Places {
  readonly tokens: readonly Token[];
  /** For each word, whether its sentence has capitals alone. */
  readonly loud: readonly boolean[];
  /** Of the word at that place in the list; of what stands inside a word, as far as its start goes. */
  readonly of: (mention: { readonly first: number; readonly from: number }) => LookPlace;
}

const IN_SENTENCE: LookPlace = { startsSentence: false, loud: false, afterDeterminer: false };

/** The places of the words of a text. */
export function placesIn(text: string, tokens: readonly Token[]): Places {
  const loud = shouted(text, tokens);
  return {
    tokens,
    loud,
    of: ({ first, from }) => {
      const [before, token] = [tokens[first - 1], tokens[first]];
      if (token?.from !== from) return IN_SENTENCE;
      const isNext = before !== undefined && gapBetween(text, before.until, from) === 'space';
      return {
        startsSentence: startsSentence(text, tokens, first),
        loud: loud[first] === true,
        afterDeterminer: isNext && isDeterminer(before.word.folded),
      };
    },
  };
}
