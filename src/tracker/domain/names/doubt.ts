/** How sure it is that one piece of text means a pupil, looked at alone. */
import { fold } from './fold';
import type { Claim, Mention } from './mentions';
import { CAPITAL_ABBREVIATIONS, COMMON_WORDS, isOrdinary } from './ordinary';

/**
 * Why a person decides. `shared-name`: the reader's own child is called so too. `ordinary-word`: also a word or an abbreviation.
 * `looks-alike`: one letter off, and perhaps another word. `split-name`: parted where the name is not, or inside a longer word.
 * `short-name`: too short to be sure. `initials`: a letter that a name begins with. `unknown-capital`: a capitalised word that is no known
 * pupil. `role-and-class`: a class next to a word that together fit one pupil only.
 */
export const DOUBTS = [
  'shared-name',
  'ordinary-word',
  'looks-alike',
  'split-name',
  'short-name',
  'initials',
  'unknown-capital',
  'role-and-class',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** `nothing`: not worth a look. */
export type Weight = Doubt | 'sure' | 'nothing';

/** What a piece of text looks like where it stands. */
export interface Look {
  readonly folded: string;
  readonly capital: boolean;
  readonly startsSentence: boolean;
  readonly dotted: boolean;
  readonly besideDigits: boolean;
}

const SHORT = 2;
const SHORT_WITH_ENDING = 3;

/** Looks at the mention in its text. */
export function lookOf(text: string, { from, until }: Mention, startsSentence: boolean): Look {
  const words = text.slice(from, until);
  return {
    folded: fold(words),
    // A nickname without letters has no small ones either.
    capital: /^[\p{Lu}\p{Lt}\P{L}]/u.test(words),
    startsSentence,
    dotted: text.charAt(until) === '.',
    besideDigits: /\p{N}/u.test(text.charAt(from - 1) + text.charAt(until)),
  };
}

function weighInitial({ capital, startsSentence, dotted, besideDigits, folded }: Look): Weight {
  if (besideDigits) return 'nothing';
  if (dotted) return 'initials';
  // 'U' is how one writes politely to parents.
  return capital && !startsSentence && folded !== 'u' ? 'initials' : 'nothing';
}

/** A common word where it would stand anyway is no typo: marking every 'jullie' for a Julie would teach people to click without looking. */
function weighTypo({ folded, capital, startsSentence }: Look): Weight {
  if (COMMON_WORDS.has(folded)) return capital && !startsSentence ? 'looks-alike' : 'nothing';
  return capital && !isOrdinary(folded, capital) ? 'sure' : 'looks-alike';
}

function weighClaim({ part, slot, letters, form, whole }: Claim, look: Look): Weight {
  const { folded, capital } = look;
  if (part === 'initials') {
    if (slot !== 'full') return weighInitial(look);
    return CAPITAL_ABBREVIATIONS.has(letters) ? 'ordinary-word' : 'sure';
  }
  if (!whole) return 'split-name';
  if (form === 'typo') return weighTypo(look);
  if (isOrdinary(letters, capital) || isOrdinary(folded, capital)) return 'ordinary-word';
  const short = form === 'exact' ? SHORT : SHORT_WITH_ENDING;
  return capital || letters.length > short ? 'sure' : 'short-name';
}

/** The weight of the claims together: one that is sure is enough, and any doubt is more than nothing. */
export function weigh(claims: readonly Claim[], look: Look): Weight {
  const weights = claims.map((claim) => weighClaim(claim, look));
  if (weights.includes('sure')) return 'sure';
  return weights.find((weight) => weight !== 'nothing') ?? 'nothing';
}
