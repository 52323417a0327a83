/** Joins mentions that stand next to each other to one: first and last name, initials, the particles in between. */
import type { PupilId } from './entries';
import type { Claim, Mention, Reading } from './names-mentions';
import { initialsOf, type NamedPupil } from './names-spellings';
import { gapBetween, type Token } from './names-tokens';

/** One or more mentions that together are one name. */
export interface Joined {
  readonly from: number;
  readonly until: number;
  readonly first: number;
  readonly last: number;
  /** Who is meant by all pieces together. */
  readonly pupils: readonly PupilId[];
  /** What was read, piece by piece. */
  readonly pieces: readonly Mention[];
}

/** 'van der' and 'van den' are two words; written with dots and spaces they are at most four. */
const MOST_PARTICLES = 4;

/** Most pieces of one name: three first initials and a last name. */
const MOST_PIECES = 4;

export type Particles = ReadonlyMap<PupilId, ReadonlySet<string>>;

/** The particles of each pupil's last name. */
export const particlesOf = (pupils: readonly NamedPupil[]): Particles =>
  new Map(pupils.map(initialsOf).map(({ pupil, particles }) => [pupil, particles]));

const slots = (claims: readonly Claim[], pupil: PupilId): ReadonlySet<Claim['slot']> =>
  new Set(claims.filter((claim) => claim.pupil === pupil).map(({ slot }) => slot));

const claimsOf = ({ pieces }: Joined): readonly Claim[] => pieces.flatMap(({ claims }) => claims);

const isShort = (token: Token | undefined): boolean => (token?.word.folded.length ?? 0) <= 2;

/** Whether words at these places can be parts of one name as far as what stands between them goes. */
function adjacent(text: string, tokens: readonly Token[], from: number, until: number): boolean {
  for (let index = from; index < until; index += 1) {
    const [one, other] = [tokens[index], tokens[index + 1]];
    if (!one || !other) return false;
    const gap = gapBetween(text, one.until, other.from);
    if (gap === 'far' || (gap === 'stop' && !isShort(one))) return false;
  }
  return true;
}

const allInitials = (claims: readonly Claim[], pupil: PupilId): boolean =>
  claims.every((claim) => claim.pupil !== pupil || claim.part === 'initials');

/** Pupils for whom the mention adds another of their names to what was joined before. */
function meantByBoth(joined: Joined, { claims }: Mention): readonly PupilId[] {
  const before = claimsOf(joined);
  return joined.pupils.filter((pupil) => {
    const had = slots(before, pupil);
    // 'X and Y' in Arabic is not one name: the particle stands against the second.
    const adds = slots(
      claims.filter(({ form }) => form !== 'attached'),
      pupil,
    );
    if (adds.size === 0 || had.has('full') || adds.has('full')) return false;
    if (allInitials(before, pupil)) return true;
    return [...adds].some((slot) => !had.has(slot)) || (joined.pieces.length === 1 && had.size > 1);
  });
}

function withParticlesBefore(
  text: string,
  tokens: readonly Token[],
  joined: Joined,
  floor: number,
  particles: Particles,
) {
  const [piece] = joined.pieces;
  const isLast = piece?.claims.some(({ slot }) => slot === 'last');
  if (!isLast || joined.first < 0) return joined;
  let { first, from } = joined;
  while (first - 1 > floor && joined.first - first < MOST_PARTICLES) {
    const before = tokens[first - 1];
    const known = joined.pupils.some((pupil) => particles.get(pupil)?.has(before?.word.folded ?? ''));
    if (!before || !known || !adjacent(text, tokens, first - 1, first)) break;
    if (gapBetween(text, before.until, from) === 'comma') break;
    first -= 1;
    from = before.from;
  }
  return { ...joined, first, from };
}

/** 'Vlinder, Test van der': the particles of a list by last name. */
function withParticlesAfter(text: string, tokens: readonly Token[], joined: Joined, particles: Particles): Joined {
  const [piece] = joined.pieces;
  if (joined.pieces.length < 2 || !piece?.claims.some(({ slot }) => slot === 'last')) return joined;
  let { last, until } = joined;
  while (last - joined.last < MOST_PARTICLES) {
    const after = tokens[last + 1];
    const known = joined.pupils.some((pupil) => particles.get(pupil)?.has(after?.word.folded ?? ''));
    if (!after || !known || gapBetween(text, until, after.from) !== 'space') break;
    last += 1;
    until = after.until;
  }
  return { ...joined, last, until };
}

const single = (mention: Mention): Joined => ({
  from: mention.from,
  until: mention.until,
  first: mention.first,
  last: mention.last,
  pupils: [...new Set(mention.claims.map(({ pupil }) => pupil))],
  pieces: [mention],
});

/** A small letter with a dot is an initial only next to another; alone it is more often a particle or an abbreviation. */
const isStraySmallLetter = (tokens: readonly Token[], { pieces: [piece, ...more] }: Joined): boolean =>
  more.length === 0 &&
  piece !== undefined &&
  piece.claims.every(({ part }) => part === 'initials') &&
  !tokens[piece.first]?.word.capital;

/** Joins what belongs together; the outcome is in order and nothing in it overlaps. */
export function joinMentions(text: string, { tokens, mentions }: Reading, particles: Particles): readonly Joined[] {
  const found: Joined[] = [];
  let reached = -1;
  for (let index = 0; index < mentions.length; index += 1) {
    const start = mentions[index] as Mention;
    if (start.from < (found.at(-1)?.until ?? 0)) continue;
    if (start.first < 0) {
      found.push(single(start));
      continue;
    }
    let joined = withParticlesBefore(text, tokens, single(start), reached, particles);
    while (joined.pieces.length < MOST_PIECES) {
      const next = furthestToJoin(text, tokens, joined, mentions, index, particles);
      if (!next) break;
      joined = next.joined;
      index = next.index;
    }
    if (isStraySmallLetter(tokens, joined)) continue;
    joined = withParticlesAfter(text, tokens, joined, particles);
    reached = joined.last;
    found.push(joined);
  }
  return found;
}

/** A comma stands in one name only where the last name comes first; else it parts two pupils of a list. */
const isLastThenFirst = (joined: Joined, mention: Mention, pupil: PupilId): boolean =>
  slots(claimsOf(joined), pupil).has('last') && slots(mention.claims, pupil).has('first');

/** The furthest mention within reach that makes one name with what was joined: in 'V.v.d.V.' the last letter, not the particle. */
function furthestToJoin(
  text: string,
  tokens: readonly Token[],
  joined: Joined,
  mentions: readonly Mention[],
  index: number,
  particles: Particles,
): { readonly joined: Joined; readonly index: number } | undefined {
  let furthest: { readonly joined: Joined; readonly index: number } | undefined;
  for (let at = index + 1; at < mentions.length; at += 1) {
    const mention = mentions[at] as Mention;
    if (mention.first < 0) continue;
    if (mention.first - joined.last > MOST_PARTICLES + 1 || !joinable(text, tokens, joined, mention)) break;
    const between = tokens
      .slice(joined.last + 1, Math.max(mention.first, joined.last + 1))
      .map(({ word }) => word.folded);
    const comma = gapBetween(text, joined.until, tokens[joined.last + 1]?.from ?? joined.until) === 'comma';
    const pupils = meantByBoth(joined, mention).filter(
      (pupil) =>
        between.every((word) => particles.get(pupil)?.has(word)) &&
        !(comma && !isLastThenFirst(joined, mention, pupil)),
    );
    if (pupils.length === 0) continue;
    const { until, last } = mention;
    furthest = { joined: { ...joined, until, last, pupils, pieces: [...joined.pieces, mention] }, index: at };
  }
  return furthest;
}

/** In scripts without spaces both names may stand in one word. */
function joinable(text: string, tokens: readonly Token[], joined: Joined, mention: Mention): boolean {
  if (mention.first === joined.last) return mention.from === joined.until;
  return adjacent(text, tokens, joined.last, mention.first);
}
