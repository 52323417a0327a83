/** Finds a name that begins in a word of a script without spaces and goes on in the words behind it: '小例 Meer'. */
import type { Branch } from './dictionary';
import type { Token } from './tokens';
import { type Hit, hitsAt } from './walk';

export interface Crossing {
  /** Before how many letters of the word, folded, it begins. */
  readonly skip: number;
  /** One or more, all of them whole, which end in another word than they begin in. */
  readonly hits: readonly Hit[];
}

/**
 * The first name that goes on beyond the word at `index`, after `skip` of its letters; `undefined` for none. Words that are parted where the name
 * is not are left out: the end of one name and the beginning of the next would be taken for a third.
 */
export function crossingFrom(
  tree: Branch,
  text: string,
  tokens: readonly Token[],
  index: number,
  skip: number,
): Crossing | undefined {
  const { folded } = (tokens[index] as Token).word;
  for (let start = skip; start < folded.length; start += 1) {
    const hits = hitsAt(tree, text, tokens, index, start).filter(({ last, whole }) => whole && last > index);
    if (hits.length > 0) return { skip: start, hits };
  }
  return undefined;
}
