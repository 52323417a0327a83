/** What may mean a pupil although it is no name as anyone entered it, for a person to decide. */
import type { PupilId } from '../entries';
import type { NameForm } from './dictionary';
import type { Doubt } from './doubt';
import { hintReader } from './hints';
import { inAccount } from './in-account';
import { maskedNames } from './masked';
import type { Places } from './places';
import type { Span } from './rewrite';
import { isParticle, type NamedPupil, type NamePart, type Spelling, spellingsOf } from './spellings';
import { gapBetween, type Token, tokensOf } from './tokens';
import { isDutchWord, isFrequentWord, isGivenName } from './words';

/** Something to ask. */
export interface Asked extends Span {
  /** Who may be meant, the reader's own child too. */
  readonly pupils: readonly PupilId[];
  readonly part: NamePart | 'unknown' | 'class';
  readonly form: NameForm;
  readonly doubt: Doubt;
}

interface MayMean {
  readonly masked: (text: string) => readonly Asked[];
  /** Looks at the words that `isTaken` does not say are settled. */
  readonly words: (text: string, places: Places, isTaken: (token: Token) => boolean) => readonly Asked[];
}

const SHORTEST_ELSEWHERE = 3;
/** A vault holds thousands of pupils, and every key stroke in a letter looks through it. */
const elsewhereWords = new WeakMap<readonly NamedPupil[], ReadonlySet<string>>();

/** The words of the names of pupils of other cases. */
function wordsOf(pupils: readonly NamedPupil[]): ReadonlySet<string> {
  const known = elsewhereWords.get(pupils);
  if (known) return known;
  const words = new Set(
    pupils
      .flatMap(({ names: { first, last, nicknames } }) => [first, last, ...nicknames])
      .flatMap((name) => tokensOf(name).map(({ word }) => word.folded))
      .filter((word) => word.length >= SHORTEST_ELSEWHERE && !isParticle(word)),
  );
  elsewhereWords.set(pupils, words);
  return words;
}

/** Where the particles before the last name at that place begin: in 'van der Meijr' with 'van'. */
function withParticles(text: string, tokens: readonly Token[], index: number): number {
  let from = (tokens[index] as Token).from;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    if (!isParticle(token.word.folded) || gapBetween(text, token.until, from) !== 'space') break;
    from = token.from;
  }
  return from;
}

/** Prepares the search for these pupils, and for those of other cases. */
export function mayMeanReader(pupils: readonly NamedPupil[], elsewhere: readonly NamedPupil[]): MayMean {
  const hintOf = hintReader(pupils);
  const names = pupils.flatMap(spellingsOf);
  const others = wordsOf(elsewhere);

  return {
    masked: (text) =>
      maskedNames(text, names).map(({ from, until, names: meant }) => ({
        from,
        until,
        pupils: [...new Set(meant.map(({ pupil }) => pupil))],
        part: (meant[0] as Spelling).part,
        form: 'masked',
        doubt: 'looks-alike',
      })),
    words: (text, places, isTaken) =>
      places.tokens.flatMap((token, index): Asked[] => {
        const { word, from, until } = token;
        if (word.kind !== 'letters' || isTaken(token)) return [];
        // Most words of a text are these, and no more need be asked about them.
        if (!word.capital && isFrequentWord(word.folded) && !isGivenName(word.folded)) return [];
        const place = places.of({ first: index, from });
        const hint = hintOf(text.slice(from, until), word.folded, {
          capital: word.capital && !place.loud,
          startsSentence: place.startsSentence,
          inAccount: inAccount(text, token),
          dotted: text.charAt(until) === '.',
        });
        if (hint) {
          const { inWord = { from: 0, until: until - from }, ...rest } = hint;
          const start = inWord.from === 0 && hint.part === 'last' ? withParticles(text, places.tokens, index) : from;
          return [{ ...rest, from: start + inWord.from, until: from + inWord.until }];
        }
        const isOther =
          others.has(word.folded) && (!isDutchWord(word.folded) || (word.capital && !place.startsSentence));
        return isOther ? [{ from, until, pupils: [], part: 'unknown', form: 'exact', doubt: 'other-case' }] : [];
      }),
  };
}
