/** Decides what a joined mention is for one reader: their own child, surely another pupil, or for a person to decide. */
import type { PupilId } from '../entries';
import type { NameForm } from './dictionary';
import { type Doubt, type Look, type LookPlace, lookOf, type Weight, weigh } from './doubt';
import type { Joined } from './join';
import type { Claim, Mention } from './mentions';
import type { NamePart } from './spellings';
import { isAbbreviation, isCapitalisedWord } from './words';

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

/** Others who are called by one of the pieces in another way than the own child is: 'Jan Peter', where Peter is another pupil. */
function othersInside({ pieces, pupils }: Joined, reader: PupilId): readonly PupilId[] {
  if (!pupils.includes(reader)) return [];
  return pieces.flatMap(({ claims }) => {
    const own = new Set(claims.filter(({ pupil }) => pupil === reader).map(({ slot }) => slot));
    return claims
      .filter(({ slot, part, form }) => part !== 'initials' && form !== 'typo' && !own.has(slot))
      .map(({ pupil }) => pupil);
  });
}

/** Two names of one pupil side by side are hardly chance, unless neither has a capital that says something and each of them alone is doubtful. */
const weighNames = (weights: readonly Weight[], looks: readonly Look[]): Weight =>
  weights.includes('sure') ||
  looks.some(
    ({ capital, startsSentence, loud, folded }) => capital && !startsSentence && !loud && !isCapitalisedWord(folded),
  )
    ? 'sure'
    : (weights.find((weight) => weight !== 'nothing') ?? 'ordinary-word');

/** Initials are someone's name when each is a capital and together they are no known abbreviation. */
function weighInitials(looks: readonly Look[]): Weight {
  const letters = looks.map(({ folded }) => folded).join('');
  return looks.every(({ capital }) => capital) && !isAbbreviation(letters) ? 'sure' : 'initials';
}

function partOf(claims: readonly Claim[], pieces: number): NamePart {
  if (claims.every(({ part }) => part === 'initials')) return 'initials';
  return pieces > 1 ? 'full' : (claims[0] as Claim).part;
}

/** What the mention is for the parents of `reader`; for nobody in particular when `reader` is `undefined`. */
export function judge(
  text: string,
  joined: Joined,
  reader: PupilId | undefined,
  placeOf: (piece: Mention) => LookPlace,
): Judgement {
  const { pieces, pupils } = joined;
  const inside = reader === undefined ? [] : othersInside(joined, reader);
  const others = [...new Set([...pupils, ...inside])].filter((pupil) => pupil !== reader);
  if (others.length === 0) return { kind: 'own' };

  const alone = joined.first === joined.last;
  const looks = pieces.map((piece) => lookOf(text, piece, alone, placeOf(piece)));
  const claims = pieces.map((piece) => piece.claims.filter(({ pupil }) => pupils.includes(pupil)));
  const weights = claims.map((some, index) => weigh(some, looks[index] as Look));
  const part = partOf(claims.flat(), pieces.length);
  const weight =
    pieces.length === 1
      ? (weights[0] as Weight)
      : part === 'initials'
        ? weighInitials(looks)
        : weighNames(weights, looks);
  if (weight === 'nothing') return { kind: 'nothing' };
  const shared = others.length < new Set([...pupils, ...inside]).size;
  const doubt = shared ? 'shared-name' : weight;
  const form = claims.flat().findLast((claim) => claim.form !== 'exact')?.form ?? 'exact';
  return { kind: 'other', pupils: others, part, form, ...(doubt !== 'sure' && { doubt }) };
}
