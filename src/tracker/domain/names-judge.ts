/** Decides what a joined mention is for one reader: their own child, surely another pupil, or for a person to decide. */
import type { PupilId } from './entries';
import type { NameForm } from './names-dictionary';
import type { Joined } from './names-join';
import type { Claim, Mention } from './names-mentions';
import { CAPITAL_ABBREVIATIONS, COMMON_WORDS, isOrdinary } from './names-ordinary';
import type { NamePart } from './names-spellings';
import type { Token } from './names-tokens';

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

export type Judgement =
  | { readonly kind: 'own' }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'other';
      readonly pupils: readonly PupilId[];
      readonly part: NamePart;
      readonly form: NameForm;
      readonly doubt?: Doubt;
    };

const SHORT = 2;
const SHORT_WITH_ENDING = 3;

interface Look {
  readonly folded: string;
  readonly capital: boolean;
  readonly startsSentence: boolean;
  readonly dotted: boolean;
  readonly besideDigits: boolean;
}

function initialDoubt({ capital, startsSentence, dotted, besideDigits, folded }: Look): Doubt | 'nothing' {
  if (besideDigits || !(dotted || (capital && !startsSentence && folded !== 'u'))) return 'nothing';
  return 'initials';
}

/** A common word where it would stand anyway is no typo: marking every 'jullie' for a Julie would teach people to click without looking. */
function typoDoubt({ folded, capital, startsSentence }: Look): Doubt | 'nothing' | undefined {
  if (COMMON_WORDS.has(folded)) return capital && !startsSentence ? 'looks-alike' : 'nothing';
  return capital && !isOrdinary(folded, capital) ? undefined : 'looks-alike';
}

/** Why one claim alone is not sure; `undefined` when it is. */
function doubtOf(claim: Claim, look: Look): Doubt | 'nothing' | undefined {
  const { letters, part, form, whole } = claim;
  const { folded, capital } = look;
  if (part === 'initials' && claim.slot === 'full')
    return CAPITAL_ABBREVIATIONS.has(letters) ? 'ordinary-word' : undefined;
  if (part === 'initials') return initialDoubt(look);
  if (!whole) return 'split-name';
  if (form === 'typo') return typoDoubt(look);
  if (isOrdinary(letters, capital) || isOrdinary(folded, capital)) return 'ordinary-word';
  if (capital) return undefined;
  const inflected = form === 'genitive' || form === 'diminutive';
  return letters.length <= (inflected ? SHORT_WITH_ENDING : SHORT) ? 'short-name' : undefined;
}

function lookOf(text: string, tokens: readonly Token[], mention: Mention, startsSentence: boolean): Look {
  const first = tokens[mention.first];
  const beside = [tokens[mention.first - 1], tokens[mention.last + 1]];
  return {
    folded: tokens
      .slice(Math.max(mention.first, 0), mention.last + 1)
      .map(({ word }) => word.folded)
      .join(''),
    // A nickname without letters has no small ones either.
    capital: first?.word.capital ?? true,
    startsSentence,
    dotted: text[mention.until] === '.',
    besideDigits: beside.some(
      (token) => token?.word.kind === 'digits' && (token.until === mention.from || token.from === mention.until),
    ),
  };
}

/** The form of the last piece that is not simply exact. */
const formOf = (claims: readonly Claim[]): NameForm => claims.findLast(({ form }) => form !== 'exact')?.form ?? 'exact';

/** What stands apart is someone's whole name only when each of its letters is a capital and it is no known abbreviation. */
function initialsDoubt(joined: Joined, looks: readonly Look[]): Doubt | undefined {
  const letters = looks.map(({ folded }) => folded).join('');
  const capitals = looks.every(({ capital }) => capital);
  if (capitals && !CAPITAL_ABBREVIATIONS.has(letters)) return undefined;
  return joined.pieces.length > 1 ? 'initials' : undefined;
}

/** Others who are called by one of the pieces in another way than the own child is: 'Jan Peter', where Peter is another pupil. */
function othersInside({ pieces, pupils }: Joined, reader: PupilId): readonly PupilId[] {
  if (pieces.length < 2 || !pupils.includes(reader)) return [];
  return pieces.flatMap(({ claims }) => {
    const own = new Set(claims.filter(({ pupil }) => pupil === reader).map(({ slot }) => slot));
    return claims
      .filter(
        ({ pupil, slot, part, form }) => pupil !== reader && part !== 'initials' && form !== 'typo' && !own.has(slot),
      )
      .map(({ pupil }) => pupil);
  });
}

/** What the mention is for the parents of `reader`; for nobody in particular when `reader` is absent. */
export function judge(
  text: string,
  tokens: readonly Token[],
  joined: Joined,
  reader: PupilId | undefined,
  startsSentence: boolean,
): Judgement {
  const { pieces } = joined;
  const pupils = joined.pupils.filter((pupil) => pupil !== reader);
  const inside = reader === undefined ? [] : othersInside(joined, reader);
  if (pupils.length === 0 && inside.length === 0) return { kind: 'own' };

  const looks = pieces.map((piece, index) => lookOf(text, tokens, piece, index === 0 && startsSentence));
  const meant = new Set(joined.pupils);
  const claims = pieces.map((piece) => piece.claims.filter(({ pupil }) => meant.has(pupil)));
  const doubts = claims.map((some, index) => {
    const each = some.map((claim) => doubtOf(claim, looks[index] as Look));
    return each.includes(undefined) ? undefined : (each.find((doubt) => doubt !== 'nothing') ?? 'nothing');
  });
  const all = claims.flat();
  const onlyInitials = all.every(({ part }) => part === 'initials');
  const part: NamePart = onlyInitials ? 'initials' : pieces.length > 1 ? 'full' : (all[0]?.part ?? 'full');
  const other = (doubt: Doubt | undefined): Judgement => ({
    kind: 'other',
    pupils: [...new Set([...pupils, ...inside])],
    part,
    form: formOf(all),
    ...(doubt && { doubt }),
  });

  const [alone] = doubts;
  if (pieces.length === 1 && alone === 'nothing') return { kind: 'nothing' };
  if (inside.length > 0 || (reader !== undefined && meant.has(reader))) return other('shared-name');
  if (pieces.length === 1) return other(alone === 'nothing' ? undefined : alone);
  if (onlyInitials) return other(initialsDoubt(joined, looks));
  // Two names of one pupil side by side are hardly chance, unless each of them alone is a word and neither has a capital.
  const sure = doubts.includes(undefined) || looks.some(({ capital }) => capital);
  return other(sure ? undefined : doubts.find((doubt): doubt is Doubt => doubt !== 'nothing' && doubt !== undefined));
}
