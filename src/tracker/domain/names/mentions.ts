/** Finds each single mention of a pupil: a first name, a last name, a nickname, an initial. Not yet joined to full names. */
import type { PupilId } from '../entries';
import { crossingFrom } from './crossing';
import { ENDINGS, type NameForm, treeOf } from './dictionary';
import { type Initials, initialsOf, type NamedPupil, type NamePart, type Spelling, spellingsOf } from './spellings';
import { splitAtInvisible, type Token, tokensOf } from './tokens';
import { TypoIndex } from './typo';
import { byFirstCharacter, foldPerCharacter, occurrencesIn } from './unspaced';
import { furthest, type Hit, hitsAt } from './walk';
import { isListedWord } from './words';

/** Why one thinks that a piece of text means this pupil. */
export interface Claim {
  readonly pupil: PupilId;
  readonly part: NamePart;
  /** Which place it takes in a full name. */
  readonly slot: 'first' | 'last' | 'nickname' | 'full';
  readonly form: NameForm;
  /** False when the name is parted at a place where it has no words, or stands inside a longer word. */
  readonly whole: boolean;
  /** The name that was recognised, folded. */
  readonly letters: string;
}

/** A piece of text that one or more pupils are called by. */
export interface Mention {
  readonly from: number;
  readonly until: number;
  /** Places of its first and last word in the list of words. */
  readonly first: number;
  readonly last: number;
  readonly claims: readonly Claim[];
}

export interface Reading {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

export interface MentionOptions {
  /** Take 'VV' for initials as it takes 'V.V.'. */
  readonly undottedInitials?: boolean;
}

/** Particles that Arabic and Hebrew write against the word that follows. */
const ATTACHED = ['وال', 'بال', 'فال', 'كال', 'ال', 'لل', 'ول', 'وب', 'فل', 'فب', 'و', 'ف', 'ب', 'ل', 'ك'].concat([
  'וה',
  'של',
  'ו',
  'ה',
  'ב',
  'ל',
  'מ',
  'ש',
  'כ',
]);
const SHORTEST_AFTER_PARTICLE = 3;
/** 'Chr.' */
const LONGEST_INITIAL = 3;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The s of "Anna's" is no initial, also before a full stop. */
const isEndingOfName = (text: string, from: number): boolean =>
  /\p{L}['’‘`´ʼ]$/u.test(text.slice(Math.max(0, from - 3), from));

const claim = (spelling: Spelling, form: NameForm, whole: boolean): Claim => ({
  pupil: spelling.pupil,
  part: spelling.part,
  slot: spelling.part,
  form,
  whole,
  letters: spelling.letters,
});

/** One claim per pupil, part and form. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  return [
    ...new Map(claims.map((one) => [`${one.pupil}/${one.part}/${one.slot}/${one.form}/${one.whole}`, one])).values(),
  ];
}

function initialClaims(letter: string, initials: readonly Initials[]): readonly Claim[] {
  return initials.flatMap(({ pupil, first, last }) =>
    (['first', 'last'] as const)
      .filter((slot) => (slot === 'first' ? first : last).has(letter))
      .map((slot): Claim => ({ pupil, part: 'initials', slot, form: 'exact', whole: true, letters: letter })),
  );
}

function undotted(pupils: readonly NamedPupil[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const { pupil, first, last } of pupils.map(initialsOf)) {
    for (const letters of [...first].flatMap((one) => [...last].map((other) => one + other))) {
      const known = found.get(letters) ?? [];
      known.push({ pupil, part: 'initials', slot: 'full', form: 'exact', whole: true, letters });
      found.set(letters, known);
    }
  }
  return found;
}

interface Named {
  readonly claims: readonly Claim[];
  /** Place of the last word. */
  readonly last: number;
  /** How many letters of the last word, folded, belong to it; all of them when absent. */
  readonly lettersOfLast?: number;
}

/** A mention, and where one reads on: before the word at `index`, after `skip` of its letters. */
interface Read {
  readonly mentions: readonly Mention[];
  readonly index: number;
  readonly skip: number;
}

/** What the hits that reach furthest claim; `undefined` for none. */
function furthestNamed(hits: readonly Hit[]): Named | undefined {
  const reached = furthest(hits);
  const [first] = reached;
  return (
    first && {
      last: first.last,
      ...(first.lettersOfLast !== undefined && { lettersOfLast: first.lettersOfLast }),
      claims: reached.map(({ spelling, form, whole }) => claim(spelling, form, whole)),
    }
  );
}

/** Where in the text so many letters of the word, folded, end. */
function placeAfter(text: string, { from, until }: Token, letters: number): number {
  if (letters === 0) return from;
  return from + (foldPerCharacter(text.slice(from, until)).places[letters] ?? until - from);
}

/** The mention that begins at `from` in the word at `index`. */
function readNamed(text: string, tokens: readonly Token[], index: number, from: number, named: Named): Read {
  const { last, lettersOfLast } = named;
  const end = tokens[last] as Token;
  const until = lettersOfLast === undefined ? end.until : placeAfter(text, end, lettersOfLast);
  const mention = { from, until, first: index, last, claims: distinct(named.claims) };
  return { mentions: [mention], index: lettersOfLast === undefined ? last + 1 : last, skip: lettersOfLast ?? 0 };
}

/** Prepares the reading of texts about these pupils: made once, used for many texts. */
export function mentionReader(pupils: readonly NamedPupil[], options: MentionOptions = {}): (text: string) => Reading {
  const spellings = pupils.flatMap(spellingsOf);
  const tree = treeOf(spellings);
  const unspaced = byFirstCharacter(spellings);
  const literals = spellings.filter(({ letters }) => !HAS_LETTER.test(letters));
  const initials = pupils.map(initialsOf);
  const undottedInitials = options.undottedInitials ? undotted(pupils) : new Map<string, readonly Claim[]>();
  const typos = new TypoIndex<Spelling>();
  for (const spelling of spellings) typos.add(spelling.letters, spelling);
  const typosSeen = new Map<string, readonly Claim[]>();

  function typoClaims(folded: string): readonly Claim[] {
    const seen = typosSeen.get(folded);
    if (seen) return seen;
    const near = [...typos.near(folded)];
    for (const ending of ENDINGS) {
      if (folded.endsWith(ending)) near.push(...typos.near(folded.slice(0, -ending.length)));
    }
    const claims = distinct(near.map((spelling) => claim(spelling, 'typo', true)));
    typosSeen.set(folded, claims);
    return claims;
  }

  const namesAt = (text: string, tokens: readonly Token[], index: number): Named | undefined => {
    const named = furthestNamed(hitsAt(tree, text, tokens, index));
    if (named) return named;
    const { folded } = (tokens[index] as Token).word;
    const attached = ATTACHED.filter((particle) => folded.startsWith(particle))
      .flatMap((particle) => hitsAt(tree, text, tokens, index, particle.length))
      .filter(({ spelling }) => spelling.letters.length >= SHORTEST_AFTER_PARTICLE);
    return furthestNamed(attached.map((hit) => ({ ...hit, form: 'attached' })));
  };

  /** The word and, where it is cut by invisible characters and nobody is called by the whole, its pieces. */
  const cut = (text: string, token: Token): readonly Token[] => {
    if (!token.word.invisible || token.word.kind === 'unspaced') return [token];
    if (namesAt(text, [token], 0) || typoClaims(token.word.folded).length > 0) return [token];
    return splitAtInvisible(text, token);
  };

  /** The names in a word of a script without spaces, after `skip` of its letters, and the one that goes on behind it. */
  function readUnspaced(text: string, tokens: readonly Token[], index: number, skip: number): Read {
    const token = tokens[index] as Token;
    const start = placeAfter(text, token, skip);
    const inside = occurrencesIn(text.slice(start, token.until), unspaced).map(
      ({ from, until, spellings: known, wholeWord }): Mention => {
        const whole = wholeWord && [...text.slice(start + from, start + until)].length > 1;
        const claims = distinct(known.map((spelling) => claim(spelling, 'exact', whole)));
        return { from: start + from, until: start + until, first: index, last: index, claims };
      },
    );
    const crossing = crossingFrom(tree, text, tokens, index, skip);
    const named = crossing && furthestNamed(crossing.hits);
    if (!named) return { mentions: inside, index: index + 1, skip: 0 };
    const begins = placeAfter(text, token, crossing.skip);
    // Of two names of which one begins inside the other neither may lose a letter.
    const over = inside.find(({ from, until }) => from < begins && until > begins);
    const claims = [...(over?.claims ?? []), ...named.claims];
    const { mentions, ...next } = readNamed(text, tokens, index, over?.from ?? begins, { ...named, claims });
    return { mentions: [...inside.filter(({ until }) => until <= begins), ...mentions], ...next };
  }

  const literalMentions = (text: string): Mention[] =>
    literals.flatMap((spelling) => {
      const found: Mention[] = [];
      const { letters } = spelling;
      for (let from = text.indexOf(letters); from >= 0; from = text.indexOf(letters, from + letters.length)) {
        found.push({
          from,
          until: from + letters.length,
          first: -1,
          last: -1,
          claims: [claim(spelling, 'exact', true)],
        });
      }
      return found;
    });

  return (text) => {
    const uncut = tokensOf(text);
    const tokens = uncut.some(({ word }) => word.invisible) ? uncut.flatMap((token) => cut(text, token)) : uncut;
    const mentions: Mention[] = [];
    let skip = 0;
    for (let index = 0; index < tokens.length; ) {
      const token = tokens[index] as Token;
      const { word, from, until } = token;
      const named = word.kind === 'unspaced' ? undefined : namesAt(text, tokens, index);
      const done =
        word.kind === 'unspaced'
          ? readUnspaced(text, tokens, index, skip)
          : named && readNamed(text, tokens, index, from, named);
      if (done) {
        mentions.push(...done.mentions);
        ({ index, skip } = done);
        continue;
      }
      const capitals = word.capital && !word.small;
      const claims =
        word.kind === 'digits' || isEndingOfName(text, from)
          ? []
          : word.folded.length <= LONGEST_INITIAL && (capitals || text[until] === '.')
            ? [...initialClaims(word.folded, initials), ...(capitals ? (undottedInitials.get(word.folded) ?? []) : [])]
            : // What the dictionary has with a small letter is that word.
              !word.capital && isListedWord(word.folded)
              ? []
              : typoClaims(word.folded);
      if (claims.length > 0) mentions.push({ from, until, first: index, last: index, claims });
      index += 1;
    }
    return {
      tokens,
      mentions: [...mentions, ...literalMentions(text)].toSorted((one, other) => one.from - other.from),
    };
  };
}
