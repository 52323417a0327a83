/** Finds what may be a pupil though it is no name as anyone entered it: a short form, another spelling, a name in an account. All of it is for a person to decide. */
import type { PupilId } from '../entries';
import { ENDINGS, type NameForm } from './dictionary';
import type { Doubt } from './doubt';
import { withinEdits } from './edits';
import { fold } from './fold';
import shortForms from './short-forms.json' with { type: 'json' };
import { FEWEST_SOUNDS, soundOf } from './sound';
import { type NamedPupil, type NamePart, spellingsOf } from './spellings';
import {
  isAbbreviation,
  isCapitalisedWord,
  isDutchWord,
  isFrequentWord,
  isGivenName,
  isListedWord,
  isVeryFrequentWord,
} from './words';

export interface Hint {
  readonly pupils: readonly PupilId[];
  readonly part: NamePart;
  readonly form: NameForm;
  readonly doubt: Doubt;
  /** Where in the word it stands; the whole word when absent. */
  readonly inWord?: { readonly from: number; readonly until: number };
}

/** What is known of the place of a word. */
export interface WordPlace {
  /** With a capital that says something: not in a sentence of capitals alone. */
  readonly capital: boolean;
  readonly startsSentence: boolean;
  /** After @ or #, or beside digits or an underscore. */
  readonly inAccount: boolean;
  /** A dot stands after it. */
  readonly dotted: boolean;
}

interface Name {
  readonly letters: string;
  readonly pupil: PupilId;
  readonly part: NamePart;
  readonly squeezed: string;
  readonly sound: string;
}

const SHORTEST_INSIDE = 4;
const SHORTEST_IN_ACCOUNT = 3;
const SHORTEST_BEGINNING = 2;
const SHORTEST_END = 3;
const LONGEST_SHORT_NAME = 4;
/** From here on two letters may be wrong. */
const LONG_NAME = 7;
/** A longer run of letters is no word, and looking in it would take time without end. */
const LONGEST_WORD = 60;

const squeezed = (letters: string): string => letters.replace(/(.)\1+/gu, '$1');

/** The word without each ending that a name may have, the word itself first. */
function stems(word: string): readonly string[] {
  const found = [word];
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST_BEGINNING && word.endsWith(ending))
      found.push(word.slice(0, -ending.length));
  }
  return [...new Set(found.flatMap((stem) => (/(.)\1$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem])))];
}

/** The names that each short form stands for, parted by spaces. */
const namesByShortForm: ReadonlyMap<string, string> = new Map(Object.entries(shortForms.shortForms));

const isShortFormOf = (word: string, name: string): boolean =>
  namesByShortForm
    .get(word)
    ?.split(' ')
    .some((full) => full === name || (name.length >= 6 && withinEdits(full, name, 1))) === true;

/** A word as it is compared with names: worked out once, because there are many names. */
interface Read {
  readonly folded: string;
  /** Without endings; of 'jayjay' one half. */
  readonly shortened: readonly { readonly stem: string; readonly one: string }[];
  readonly squeezed: string;
  readonly sounds: readonly string[];
}

function readWord(folded: string): Read {
  const words = stems(folded);
  return {
    folded,
    shortened: words.map((stem) => {
      const half = stem.slice(0, stem.length / 2);
      return { stem, one: half + half === stem ? half : stem };
    }),
    squeezed: squeezed(folded),
    sounds: words.map(soundOf),
  };
}

/** 'Jay' for Jayden, 'Lex' for Alexander, 'jayjay'; the word is no longer than the name. */
function isShort({ shortened }: Read, { letters, part }: Name): boolean {
  if (part === 'last') return false;
  return shortened.some(({ stem, one }) => {
    if (one.length >= letters.length) return one !== stem && one === letters;
    if (letters.startsWith(one)) return letters.length > 3;
    if (one.length >= SHORTEST_END && letters.includes(one)) {
      return letters.endsWith(one) || !isListedWord(one) || isGivenName(one);
    }
    return isShortFormOf(one, letters);
  });
}

/** Another spelling of the name, or a slip. */
function isAlike(read: Read, { letters, squeezed: drawn, sound }: Name): boolean {
  const { folded, sounds } = read;
  if (letters.length >= 3 && letters.length <= LONGEST_SHORT_NAME && withinEdits(folded, letters, 1)) return true;
  if (letters.length >= LONG_NAME && withinEdits(folded, letters, 2)) return true;
  if (read.squeezed === drawn) return true;
  return (
    sound.length >= FEWEST_SOUNDS &&
    Math.abs(folded.length - letters.length) <= 3 &&
    sounds.some((one) => one === sound)
  );
}

/** Every name that is one word. */
const namesOf = (pupils: readonly NamedPupil[]): readonly Name[] =>
  pupils
    .flatMap(spellingsOf)
    .filter(({ breaks }) => breaks.size === 0)
    .map(({ letters, pupil, part }) => ({
      letters,
      pupil,
      part,
      squeezed: squeezed(letters),
      sound: soundOf(letters),
    }));

/** Letters of names by their first letter, the longest first. */
function byFirstLetter(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const sorted = names.toSorted((one, other) => other.letters.length - one.letters.length);
  return Map.groupBy(sorted, ({ letters }) => letters.charAt(0));
}

interface Inside {
  readonly from: number;
  readonly until: number;
  readonly names: readonly Name[];
}

/** The longest name that stands inside the word at a place that `fits`. */
function longestInside(
  word: string,
  names: ReadonlyMap<string, readonly Name[]>,
  fits: (from: number, until: number) => boolean,
): Inside | undefined {
  let longest: Inside | undefined;
  for (let from = 0; from < word.length; from += 1) {
    const here = names.get(word.charAt(from)) ?? [];
    for (const { letters } of here) {
      const until = from + letters.length;
      if (letters.length <= (longest ? longest.until - longest.from : 0)) break;
      if (!word.startsWith(letters, from) || !fits(from, until)) continue;
      longest = { from, until, names: here.filter((name) => name.letters === letters) };
    }
  }
  return longest;
}

const NO_SEAMS: ReadonlySet<number> = new Set();

/** Places at which a word in capitals and small letters begins anew: TeamJayden, enLisa. */
function seamsOf(raw: string): ReadonlySet<number> {
  const rest = raw.slice(1);
  if (rest === rest.toLowerCase()) return NO_SEAMS;
  const seams = new Set<number>();
  for (const { index } of raw.matchAll(/(?<=\p{Ll})\p{Lu}|(?<=\p{Lu})\p{Lu}(?=\p{Ll})|(?<=\p{Lu})\p{Ll}/gu))
    seams.add(index);
  return seams;
}

/** Initials as one word, by pupil: 'svdb', 'lv', 'as'. */
function initialRuns(pupils: readonly NamedPupil[]): ReadonlyMap<string, readonly PupilId[]> {
  const runs = new Map<string, Set<PupilId>>();
  const add = (letters: string, pupil: PupilId) => runs.set(letters, (runs.get(letters) ?? new Set()).add(pupil));
  const firsts = (name: string): string[] => Array.from(fold(name).matchAll(/\p{L}+/gu), ([word]) => word.charAt(0));
  for (const { id, names } of pupils) {
    const given = firsts(names.first);
    const family = firsts(names.last);
    const particles = firsts(names.prefix ?? '');
    if (given.length === 0) continue;
    add(given.join(''), id);
    for (const start of new Set([given[0] as string, given.join('')])) {
      for (const end of new Set([family[0], family.at(-1), family.join('')])) {
        if (!end) continue;
        add(start + end, id);
        add(start + particles.join('') + end, id);
        add(start + particles.slice(0, 1).join('') + end, id);
      }
      // 'Sem v.d. B.' without the dots, and the particles alone.
      add(start + particles.join(''), id);
    }
  }
  return new Map([...runs].map(([letters, ids]) => [letters, [...ids]]));
}

const idsOf = (names: readonly Name[]): readonly PupilId[] => [...new Set(names.map(({ pupil }) => pupil))];

/** Prepares the search for these pupils; what it gives looks at one word in its place. */
export function hintReader(
  pupils: readonly NamedPupil[],
): (raw: string, folded: string, place: WordPlace) => Hint | undefined {
  const names = namesOf(pupils);
  const insideNames = byFirstLetter(names.filter(({ letters }) => letters.length >= SHORTEST_IN_ACCOUNT));
  const runs = initialRuns(pupils);
  const known = new Map<string, { readonly short: readonly Name[]; readonly alike: readonly Name[] }>();

  /** Names that the whole word may stand for, whatever its place. */
  function meantBy(folded: string) {
    const seen = known.get(folded);
    if (seen) return seen;
    const read = readWord(folded);
    const meant = {
      short: names.filter((name) => isShort(read, name)),
      alike: names.filter((name) => isAlike(read, name)),
    };
    known.set(folded, meant);
    return meant;
  }

  const hint = (some: readonly Name[], form: NameForm, doubt: Doubt): Hint | undefined =>
    some.length > 0 ? { pupils: idsOf(some), part: (some[0] as Name).part, form, doubt } : undefined;

  const beginning = (some: readonly Name[], folded: string): readonly Name[] =>
    some.filter(({ letters }) => letters.startsWith(folded));

  /** A word that Dutch has too means a pupil only with a capital where none belongs. */
  function ofDutchWord(folded: string, { capital, startsSentence }: WordPlace): Hint | undefined {
    if (isCapitalisedWord(folded) || isVeryFrequentWord(folded)) return undefined;
    if (!capital && isFrequentWord(folded) && !isGivenName(folded)) return undefined;
    const { short, alike } = meantBy(folded);
    // 'mark' for Markus, which nobody pays with any more; 'mo', which few know as a word.
    if (!capital) return hint(isGivenName(folded) ? short : beginning(short, folded), 'short', 'short-form');
    if (startsSentence && isFrequentWord(folded) && !isGivenName(folded)) return undefined;
    return hint(short, 'short', 'short-form') ?? hint(alike, 'alike', 'looks-alike');
  }

  /** A word that the dictionary does not have itself: it may be a name with a word, or a slip that chance makes a compound. */
  function ofCompound(folded: string, place: WordPlace): Hint | undefined {
    const { alike } = meantBy(folded);
    if (alike.length > 0) return hint(alike, 'alike', 'looks-alike');
    const atEdge = (from: number, until: number) =>
      until - from >= SHORTEST_INSIDE &&
      ((from === 0 && isDutchWord(folded.slice(until))) ||
        (until === folded.length && isDutchWord(folded.slice(0, from))));
    const given = (longestInside(folded, insideNames, atEdge)?.names ?? []).filter(
      ({ part, letters }) => part !== 'last' && (!isListedWord(letters) || isGivenName(letters)),
    );
    return hint(given, 'inside', 'split-name') ?? ofDutchWord(folded, place);
  }

  function inside(raw: string, folded: string, { inAccount }: WordPlace): Hint | undefined {
    const seams = raw.length === folded.length ? seamsOf(raw) : NO_SEAMS;
    const isEdge = (place: number) => place === 0 || place === folded.length || seams.has(place);
    const isWordBeside = (from: number, until: number) =>
      (from === 0 || isDutchWord(folded.slice(0, from))) &&
      (until === folded.length || isDutchWord(folded.slice(until)));
    const found = longestInside(folded, insideNames, (from, until) => {
      if (until - from >= SHORTEST_INSIDE) return true;
      const atEdge = from === 0 || until === folded.length;
      if (isEdge(from) && isEdge(until)) return true;
      return atEdge && (inAccount || isWordBeside(from, until));
    });
    if (!found) return undefined;
    const { from, until } = found;
    // In 'ZepLiza' one name is not all.
    const isOnly = [folded.slice(0, from), folded.slice(until)].every(
      (rest) => longestInside(rest, insideNames, (start, end) => start === 0 || end === rest.length) === undefined,
    );
    const atSeams = isEdge(from) && isEdge(until) && isOnly;
    return {
      pupils: idsOf(found.names),
      part: (found.names[0] as Name).part,
      form: 'inside',
      doubt: 'split-name',
      ...(atSeams && { inWord: { from, until } }),
    };
  }

  function ofInitials(raw: string, folded: string): Hint | undefined {
    const ids = runs.get(folded);
    if (!ids) return undefined;
    const isMixed = /^\p{Lu}/u.test(raw) && /\p{Lu}$/u.test(raw);
    const isWord = isDutchWord(folded) || isAbbreviation(folded);
    return isMixed || !isWord ? { pupils: ids, part: 'initials', form: 'exact', doubt: 'initials' } : undefined;
  }

  return (raw, folded, place) => {
    if (folded.length < SHORTEST_BEGINNING || folded.length > LONGEST_WORD) return undefined;
    const initials = ofInitials(raw, folded);
    if (initials) return initials;
    const isCamel = seamsOf(raw).size > 0;
    if (!isCamel && isDutchWord(folded)) {
      if (place.dotted && place.capital && folded.length <= 3) {
        return hint(meantBy(folded).short, 'short', 'initials');
      }
      return isListedWord(folded) ? ofDutchWord(folded, place) : ofCompound(folded, place);
    }
    const { short, alike } = meantBy(folded);
    const isAlso = alike.length > 0;
    return (
      hint([...alike, ...short], isAlso ? 'alike' : 'short', isAlso ? 'looks-alike' : 'short-form') ??
      inside(raw, folded, place)
    );
  };
}
