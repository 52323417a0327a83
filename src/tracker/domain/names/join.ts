/** Joins mentions that stand next to each other to one: first and last name, initials, the particles in between. */
import type { PupilId } from '../entries';
import type { Claim, Mention, Reading } from './mentions';
import { initialsOf, type NamedPupil } from './spellings';
import { gapBetween, type Token } from './tokens';

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

/** A word after whose dot a name goes on: 'V. Testerman', 'vd. Testerman'. */
const LONGEST_SHORT = 2;

export type Particles = ReadonlyMap<PupilId, ReadonlySet<string>>;

/** The particles of each pupil's last name. */
export function particlesOf(pupils: readonly NamedPupil[]): Particles {
  const found = new Map<PupilId, ReadonlySet<string>>();
  for (const { pupil, particles } of pupils.map(initialsOf)) {
    found.set(pupil, new Set([...(found.get(pupil) ?? []), ...particles]));
  }
  return found;
}

const slots = (claims: readonly Claim[], pupil: PupilId): ReadonlySet<Claim['slot']> =>
  new Set(claims.filter((claim) => claim.pupil === pupil).map(({ slot }) => slot));

const claimsOf = ({ pieces }: Joined): readonly Claim[] => pieces.flatMap(({ claims }) => claims);

const hasLast = ({ claims }: Mention): boolean => claims.some(({ slot }) => slot === 'last');

/** Whether the one word may go on in the other within one name, as far as what stands between them goes. */
function goesOn(text: string, one: Token, other: Token, comma: boolean): boolean {
  const gap = gapBetween(text, one.until, other.from);
  if (gap === 'comma') return comma;
  if (gap === 'stop') return one.word.folded.length <= LONGEST_SHORT;
  return gap !== 'far';
}

/** Pupils for whom the mention adds another of their names to what was joined before. */
function meantByBoth(joined: Joined, { claims }: Mention): readonly PupilId[] {
  const before = claimsOf(joined);
  // 'X and Y' in Arabic is not one name: the particle stands against the second.
  const apart = claims.filter(({ form }) => form !== 'attached');
  return joined.pupils.filter((pupil) => {
    const had = slots(before, pupil);
    const adds = [...slots(apart, pupil)];
    const onlyInitials = before.every((claim) => claim.pupil !== pupil || claim.part === 'initials');
    return onlyInitials ? adds.length > 0 : adds.some((slot) => !had.has(slot));
  });
}

const isParticleOf = (joined: Joined, particles: Particles, token: Token): boolean =>
  joined.pupils.some((pupil) => particles.get(pupil)?.has(token.word.folded) === true);

/** 'van der Testerman': the particles before a name that begins with the last, back to the word at `floor`, which is another's. */
function withParticlesBefore(
  text: string,
  tokens: readonly Token[],
  joined: Joined,
  floor: number,
  particles: Particles,
) {
  if (!hasLast(joined.pieces[0] as Mention)) return joined;
  let { first, from } = joined;
  while (first - 1 > floor) {
    const [before, after] = [tokens[first - 1], tokens[first]] as [Token, Token];
    if (!isParticleOf(joined, particles, before) || !goesOn(text, before, after, false)) break;
    first -= 1;
    from = before.from;
  }
  return { ...joined, first, from };
}

/** 'Testerman, Voorbeeld van der': the particles of a list by last name. */
function withParticlesAfter(
  text: string,
  tokens: readonly Token[],
  joined: Joined,
  particles: Particles,
  startsMention: (index: number) => boolean,
): Joined {
  if (joined.pieces.length === 1 || !hasLast(joined.pieces[0] as Mention)) return joined;
  let { last, until } = joined;
  while (last + 1 < tokens.length) {
    const [before, after] = [tokens[last], tokens[last + 1]] as [Token, Token];
    // In 'Testerman, Voorbeeld de Testerman' the particle is of the next name.
    if (
      startsMention(last + 1) ||
      !isParticleOf(joined, particles, after) ||
      gapBetween(text, before.until, after.from) !== 'space'
    )
      break;
    last += 1;
    until = after.until;
  }
  return { ...joined, last, until };
}

const single = (mention: Mention): Joined => ({
  ...mention,
  pupils: [...new Set(mention.claims.map(({ pupil }) => pupil))],
  pieces: [mention],
});

/** A small letter with a dot is an initial only next to another; alone it is more often a particle or an abbreviation. */
const isStraySmallLetter = (tokens: readonly Token[], { pieces, first }: Joined): boolean =>
  pieces.length === 1 &&
  pieces.every(({ claims }) => claims.every(({ part }) => part === 'initials')) &&
  tokens[first]?.word.capital === false;

/** Joins what belongs together; the outcome is in order and nothing in it overlaps. */
export function joinMentions(text: string, { tokens, mentions }: Reading, particles: Particles): readonly Joined[] {
  const found: Joined[] = [];
  const firsts = new Set(mentions.map(({ first }) => first));
  let reached = { until: 0, last: -1 };
  for (let index = 0; index < mentions.length; index += 1) {
    const start = mentions[index] as Mention;
    // A nickname without letters may stand between two names that were joined.
    if (start.from < reached.until) continue;
    let joined: Joined = withParticlesBefore(text, tokens, single(start), reached.last, particles);
    while (joined.pieces.length < MOST_PIECES) {
      const next = furthestToJoin(text, tokens, joined, mentions, index, particles);
      if (!next) break;
      joined = next.joined;
      index = next.index;
    }
    if (isStraySmallLetter(tokens, joined)) continue;
    joined = withParticlesAfter(text, tokens, joined, particles, (at) => firsts.has(at));
    reached = { until: joined.until, last: Math.max(reached.last, joined.last) };
    found.push(joined);
  }
  return found;
}

/** Whether nothing but particles and gaps inside a name stands between what was joined and the word at `until`; a comma only first. */
function leadsTo(text: string, tokens: readonly Token[], last: number, until: number, comma: boolean): boolean {
  for (let index = last; index < until; index += 1) {
    const [one, other] = [tokens[index], tokens[index + 1]] as [Token, Token];
    if (!goesOn(text, one, other, comma && index === last)) return false;
  }
  return true;
}

/** The furthest mention within reach that makes one name with what was joined: in 'V.v.d.V.' the last letter, not the particle. */
function furthestToJoin(
  text: string,
  tokens: readonly Token[],
  joined: Joined,
  mentions: readonly Mention[],
  index: number,
  particles: Particles,
): { readonly joined: Joined; readonly index: number } | undefined {
  // Without words there is nothing to go on from.
  if (joined.last < 0) return undefined;
  let furthest: { readonly joined: Joined; readonly index: number } | undefined;
  for (let at = index + 1; at < mentions.length; at += 1) {
    const mention = mentions[at] as Mention;
    if (mention.first - joined.last > MOST_PARTICLES + 1) break;
    if (mention.first < 0) continue;
    // In a script without spaces a whole text may be one word: looking on in it would take time without bound.
    if (mention.first === joined.last) break;
    const between = tokens.slice(joined.last + 1, mention.first).map(({ word }) => word.folded);
    const pupils = meantByBoth(joined, mention).filter((pupil) => {
      // A comma stands in one name only where the last name comes first; else it parts two pupils of a list.
      const comma = slots(claimsOf(joined), pupil).has('last') && slots(mention.claims, pupil).has('first');
      const known = between.every((word) => particles.get(pupil)?.has(word) === true);
      return known && leadsTo(text, tokens, joined.last, mention.first, comma);
    });
    if (pupils.length === 0) continue;
    const { until, last } = mention;
    furthest = { joined: { ...joined, until, last, pupils, pieces: [...joined.pieces, mention] }, index: at };
  }
  return furthest;
}

/** What was joined without the pieces that begin before `place`; `undefined` when nothing is left. */
export function joinedFrom(joined: Joined, place: number): Joined | undefined {
  if (joined.from >= place) return joined;
  const pieces = joined.pieces.filter(({ from }) => from >= place);
  const [start] = pieces;
  return start && { ...joined, from: start.from, first: start.first, pieces };
}
