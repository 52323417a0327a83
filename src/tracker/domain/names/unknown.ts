/** Finds capitalised words that are no known pupil and may be a name that nobody entered. */
import { startsSentence } from './sentences';
import { gapBetween, type Token } from './tokens';
import { isCapitalisedWord, isDutchWord, isGivenName, isShortened } from './words';

export interface UnknownCapital {
  readonly from: number;
  readonly until: number;
}

interface Stretch extends UnknownCapital {
  readonly last: number;
}

const besideDigits = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, after] = [tokens[index - 1], tokens[index] as Token, tokens[index + 1]];
  return (
    (before?.word.kind === 'digits' && before.until === token.from) ||
    (after?.word.kind === 'digits' && after.from === token.until)
  );
};

const PARTICLES_OF_PEOPLE: ReadonlySet<string> = new Set(['der', 'den', 'ter', 'ten', 'vd', 'd', 'el', 'von']);

/** Whether an initial with its dot, or a particle that only names have, stands before the word. */
function comesAfterPartOfName(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  const gap = text.slice(before.until, (tokens[index] as Token).from);
  if (PARTICLES_OF_PEOPLE.has(before.word.folded)) return /^\.?\s$/.test(gap);
  return before.word.capital && before.word.folded.length === 1 && /^\.\s?$/.test(gap);
}

/** A longer word in capitals is no abbreviation. */
const LONGEST_ABBREVIATION = 5;

/** Whether the word is one that has a capital by rule or by habit. */
function isWord({ word }: Token): boolean {
  const { folded, small } = word;
  if (isCapitalisedWord(folded) || isShortened(folded)) return true;
  // 'NK', 'GGD'; initials of a pupil are found before.
  if (!small && folded.length <= LONGEST_ABBREVIATION) return true;
  if (!isDutchWord(folded)) return false;
  const isName = isGivenName(folded) || SMALL_FORMS.some((form) => isGivenName(folded.replace(form, '')));
  return !isName;
}

/** 'Pietje', 'Jantje', 'Anneke'. */
const SMALL_FORMS = [/je$/, /tje$/, /ke$/, /ie$/];

/** Capitalised words that Dutch does not have, neighbours taken together. `known` says which words are no pupil; `taken` which are settled; `loud` where capitals say nothing. */
export function unknownCapitals(
  text: string,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  taken: (token: Token) => boolean,
  loud: readonly boolean[],
): readonly UnknownCapital[] {
  const found: Stretch[] = [];
  tokens.forEach((token, index) => {
    const { word, from, until } = token;
    if (!word.capital || loud[index] || taken(token)) return;
    // '2BC' is a class or a code.
    if (known.has(word.folded) || besideDigits(tokens, index)) return;
    const starts = startsSentence(text, tokens, index);
    const before = found.at(-1);
    // An invisible letter parts two words that stand joined.
    const isNext =
      before?.last === index - 1 && ['space', 'joined', 'mark'].includes(gapBetween(text, before.until, from));
    // Behind a name also a word with a capital is one: 'Karelien Steen'.
    // 'A. Visser' and 'van der Sluis' are people, whatever else the word means.
    const isAfterName = word.small && comesAfterPartOfName(text, tokens, index) && !isCapitalisedWord(word.folded);
    if (!isAfterName && isWord(token) && !(isNext && word.small && !isCapitalisedWord(word.folded) && !starts)) return;
    if (before && isNext) {
      found[found.length - 1] = { from: before.from, until, last: index };
    } else {
      found.push({ from, until, last: index });
    }
  });
  return found.map(({ from, until }) => ({ from, until }));
}

/** Words in another script than Latin that nobody is known by, neighbours taken together. */
export function otherScripts(
  text: string,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  taken: (token: Token) => boolean,
): readonly UnknownCapital[] {
  const found: Stretch[] = [];
  tokens.forEach((token, index) => {
    const { word, from, until } = token;
    if (
      word.kind === 'digits' ||
      /^[\p{Script=Latin}\p{M}]/u.test(word.folded) ||
      known.has(word.folded) ||
      taken(token)
    )
      return;
    const before = found.at(-1);
    if (before?.last === index - 1 && gapBetween(text, before.until, from) !== 'far') {
      found[found.length - 1] = { from: before.from, until, last: index };
    } else {
      found.push({ from, until, last: index });
    }
  });
  return found.map(({ from, until }) => ({ from, until }));
}
