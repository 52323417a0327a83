/** Finds names that nobody entered and that stand in small letters, by the word before them: 'moeder qwibbela', 'ze heet qwibbela'. */
import { isParticle } from './spellings';
import { gapBetween, type Token } from './tokens';
import type { UnknownCapital } from './unknown';
import { isAbbreviation, isCapitalisedWord, isDutchWord, isGivenName, isShortened, isVeryFrequentWord } from './words';

/** Words that say who somebody is, behind which the name often follows. */
const ANNOUNCERS: ReadonlySet<string> = new Set(
  (
    'moeder vader mama papa ma pa ouder ouders oma opa zus zusje zussen broer broertje broers neef neefje nicht nichtje tante oom ' +
    'stiefmoeder stiefvader pleegmoeder pleegvader voogd zoon dochter vriend vrienden vriendje vriendin vriendinnen vriendinnetje ' +
    'klasgenoot klasgenote klasgenoten leerling leerlinge leerlingen jongen meisje kind buurjongen buurmeisje buurman buurvrouw ' +
    'pester dader slachtoffer meeloper getuige juf juffrouw meester meneer mevrouw mw mevr mvr dhr hr fam familie docent docente ' +
    'mentor concierge coach naam heet heette heten genaamd'
  ).split(' '),
);

/** Words that may stand between the one that announces and the name, beside the particles of names. */
const BETWEEN: ReadonlySet<string> = new Set(['is', 'was', 'en']);

const SHORTEST = 3;
const HAS_VOWEL = /[aeiouy]/;

/** Whether the word is one that Dutch does not have, or one that is a given name too. */
function mayBeName({ word: { folded, kind } }: Token): boolean {
  if (kind !== 'letters' || folded.length < SHORTEST || !HAS_VOWEL.test(folded)) return false;
  if (isCapitalisedWord(folded) || isShortened(folded) || isAbbreviation(folded)) return false;
  return !isDutchWord(folded) || (isGivenName(folded) && !isVeryFrequentWord(folded));
}

/** Names behind a word that announces one, neighbours taken together. `known` says which words are no pupil; `taken` which are settled. */
export function announcedNames(
  text: string,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  taken: (token: Token) => boolean,
): readonly UnknownCapital[] {
  const found: (UnknownCapital & { readonly last: number })[] = [];
  let announced = false;
  tokens.forEach((token, index) => {
    const { word, from, until } = token;
    const before = tokens[index - 1];
    const gap = before && gapBetween(text, before.until, from);
    const goesOn =
      gap === 'space' ||
      gap === 'mark' ||
      gap === 'comma' ||
      (gap === 'stop' && before && isShortened(before.word.folded));
    if (ANNOUNCERS.has(word.folded)) {
      announced = true;
      return;
    }
    if (!announced || !goesOn) {
      announced = false;
      return;
    }
    if (BETWEEN.has(word.folded) || isParticle(word.folded)) return;
    announced = mayBeName(token);
    if (!announced || known.has(word.folded) || taken(token)) return;
    const one = found.at(-1);
    if (one?.last === index - 1 && (gap === 'space' || gap === 'mark')) {
      found[found.length - 1] = { from: one.from, until, last: index };
    } else found.push({ from, until, last: index });
  });
  return found.map(({ from, until }) => ({ from, until }));
}
