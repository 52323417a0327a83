/** How sure it is that one piece of text means a pupil, looked at alone. */
import { fold, INVISIBLE } from './fold';
import { inAccount } from './in-account';
import type { Claim, Mention } from './mentions';
import { isParticle } from './spellings';
import { isAbbreviation, isCapitalisedWord, isDutchWord, isEverywhere, isFrequentWord, isListedWord } from './words';

/**
 * Why a person decides. `shared-name`: the reader's own child is called so too. `ordinary-word`: also a word or an abbreviation.
 * `looks-alike`: one letter off, and perhaps another word. `split-name`: parted where the name is not, or inside a longer word.
 * `short-name`: too short to be sure. `initials`: a letter that a name begins with. `unknown-capital`: a capitalised word that is no known
 * pupil. `unknown-name`: a word that Dutch does not have, behind one that announces a name. `role-and-class`: a class next to a word that together fit one pupil only. `short-form`: a short form of a name. `other-script`: words
 * that are not in our letters. `other-case`: someone of another case is called so. `personal-detail`: a number, an address, a date of birth.
 */
export const DOUBTS = [
  'shared-name',
  'ordinary-word',
  'looks-alike',
  'split-name',
  'short-name',
  'initials',
  'unknown-capital',
  'unknown-name',
  'role-and-class',
  'short-form',
  'other-script',
  'other-case',
  'personal-detail',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** `nothing`: not worth a look. */
export type Weight = Doubt | 'sure' | 'nothing';

/** What a piece of text looks like where it stands. */
export interface Look {
  readonly folded: string;
  readonly capital: boolean;
  /** Has a letter that no Dutch word has: 'weğ' is not 'weg'. */
  readonly foreign: boolean;
  readonly startsSentence: boolean;
  readonly dotted: boolean;
  readonly besideDigits: boolean;
  /** Words in capitals alone, where a capital says nothing. */
  readonly loud: boolean;
  /** The word before says that a noun follows: 'de', 'een', 'mijn'. */
  readonly afterDeterminer: boolean;
  /** It is one word, without a particle or another word of the name beside it, and no account. */
  readonly alone: boolean;
}

/** What is known of the place of a mention. */
export type LookPlace = Pick<Look, 'startsSentence' | 'loud' | 'afterDeterminer'>;

const DETERMINERS: ReadonlySet<string> = new Set(
  'de het een t n deze die dit dat mijn jouw je zijn haar ons onze hun uw geen elk elke ieder iedere welk welke per vak les'.split(
    ' ',
  ),
);

/** Whether a noun follows the folded word. */
export const isDeterminer = (folded: string): boolean => DETERMINERS.has(folded);

const SHORT = 2;
const SHORT_WITH_ENDING = 3;

/** Words in the letters of Dutch, with the marks that it has, also for stress, and those of its loans. */
const DUTCH_LETTERS = /^[\p{ASCII}áàâäåçéèêëíìîïĳóòôöúùûüñ’]*$/iu;

/** Quotation marks and brackets around a word. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Looks at the mention in its text; `alone` says that no other word of the name stands beside it. */
export function lookOf(text: string, { from, until }: Mention, alone: boolean, place: LookPlace): Look {
  const words = text.slice(from, until);
  const inWords = words.replace(INVISIBLE, '').split(/\s+/);
  const withParticle = inWords.length > 1 && isParticle(fold(inWords[0] as string));
  const telling = withParticle ? (inWords.at(-1) as string).replaceAll(EDGES, '') : words;
  return {
    folded: fold(telling),
    // A nickname without letters has no small ones either.
    capital: /^[\p{Lu}\p{Lt}\P{L}]/u.test(telling),
    foreign: !DUTCH_LETTERS.test(telling.normalize('NFC').replaceAll(INVISIBLE, '')),
    ...place,
    // 'de Lange': the word that tells stands behind its particle.
    ...(withParticle && { startsSentence: false, afterDeterminer: true }),
    dotted: text.charAt(until) === '.',
    besideDigits: /\p{N}/u.test(text.charAt(from - 1) + text.charAt(until)),
    alone: alone && !inAccount(text, { from, until }),
  };
}

function weighInitial({ capital, startsSentence, dotted, besideDigits, folded }: Look): Weight {
  if (besideDigits) return 'nothing';
  if (dotted) return 'initials';
  // 'U' is how one writes politely to parents, and 'O' how one is surprised.
  return capital && folded !== 'u' && !(startsSentence && folded === 'o') ? 'initials' : 'nothing';
}

/** Whether the word may well be meant and not the name. */
function isOrdinary(word: string, look: Look, part: Claim['part']): boolean {
  const { capital, foreign, startsSentence, loud, afterDeterminer } = look;
  if (foreign) return false;
  if (isCapitalisedWord(word)) return true;
  // First and last name run together are a compound by chance only: 'janhoek'.
  if (!(part === 'full' ? isListedWord(word) : isDutchWord(word))) return false;
  if (!capital || loud || afterDeterminer) return true;
  // 'Sem' is a word too, but nobody begins a sentence with it; of last names most are words.
  return startsSentence && (isFrequentWord(word) || (part === 'last' && isListedWord(word)));
}

/** A word where it would stand anyway is no typo: marking every 'jullie' for a Julie would teach people to click without looking. */
function weighTypo(look: Look): Weight {
  const { folded, capital, loud } = look;
  // A word that only chance puts together from others may well be the slip: 'wilheelmina'.
  if (isOrdinary(folded, look, 'first') && (isListedWord(folded) || isCapitalisedWord(folded))) return 'nothing';
  return capital && !loud && !isListedWord(folded) ? 'sure' : 'looks-alike';
}

function weighClaim({ part, slot, letters, form, whole }: Claim, look: Look): Weight {
  const { folded, capital, alone } = look;
  if (part === 'initials') {
    if (slot !== 'full') return weighInitial(look);
    // 'SP' may be two initials, and is more often something else.
    return isAbbreviation(letters) ? 'ordinary-word' : 'initials';
  }
  if (!whole) return 'split-name';
  if (form === 'typo') return weighTypo(look);
  if (isOrdinary(letters, look, part) || isOrdinary(folded, look, part)) {
    // Nobody writes 'meer' for someone of that last name, and it is in every text; but 'van der meer' they do.
    const isOnlyWord = slot === 'last' && alone && !capital && letters.length > SHORT && isEverywhere(folded);
    return isOnlyWord ? 'nothing' : 'ordinary-word';
  }
  const short = form === 'exact' ? SHORT : SHORT_WITH_ENDING;
  return capital || letters.length > short ? 'sure' : 'short-name';
}

/** The weight of the claims together: one that is sure is enough, and any doubt is more than nothing. */
export function weigh(claims: readonly Claim[], look: Look): Weight {
  const weights = claims.map((claim) => weighClaim(claim, look));
  if (weights.includes('sure')) return 'sure';
  return weights.find((weight) => weight !== 'nothing') ?? 'nothing';
}
