/** Finds capitalised words that are no known pupil and may be a name that nobody entered. */
import { CAPITALISED_WORDS, COMMON_WORDS } from './ordinary';
import { startsSentence } from './sentences';
import { gapBetween, type Token } from './tokens';

export interface UnknownCapital {
  readonly from: number;
  readonly until: number;
}

interface Stretch extends UnknownCapital {
  readonly last: number;
}

const ENDS_SENTENCE = /[.!?…\n]/;

/** For each word, whether it stands in a sentence without one small letter, where capitals say nothing. */
function shouted(text: string, tokens: readonly Token[]): readonly boolean[] {
  const loud: boolean[] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (end < tokens.length && !ENDS_SENTENCE.test(text.slice(tokens[end - 1]?.until, tokens[end]?.from))) end += 1;
    const letters = tokens.slice(start, end).filter(({ word }) => word.kind === 'letters');
    const isLoud = letters.length > 1 && letters.every(({ word }) => !word.small);
    for (; start < end; start += 1) loud.push(isLoud);
  }
  return loud;
}

const besideDigits = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    (before?.word.kind === 'digits' && before.until === token?.from) ||
    (after?.word.kind === 'digits' && after.from === token?.until)
  );
};

/** Capitalised words inside sentences, neighbours taken together. `known` says which words are no pupil; `taken` which are settled. */
export function unknownCapitals(
  text: string,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  taken: (token: Token) => boolean,
): readonly UnknownCapital[] {
  const loud = shouted(text, tokens);
  const found: Stretch[] = [];
  tokens.forEach((token, index) => {
    const { word, from, until } = token;
    if (!word.capital || [...word.folded].length < 2 || loud[index] || taken(token)) return;
    if (COMMON_WORDS.has(word.folded) || CAPITALISED_WORDS.has(word.folded) || known.has(word.folded)) return;
    // '2BC' is a class or a code.
    if (besideDigits(tokens, index)) return;
    const before = found.at(-1);
    if (before?.last === index - 1 && ['space', 'joined', 'mark'].includes(gapBetween(text, before.until, from))) {
      found[found.length - 1] = { from: before.from, until, last: index };
    } else if (!startsSentence(text, tokens, index)) {
      found.push({ from, until, last: index });
    }
  });
  return found.map(({ from, until }) => ({ from, until }));
}
