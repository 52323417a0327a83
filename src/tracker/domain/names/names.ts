/** Takes the names of other pupils out of a text before the parents of one pupil read it (S3-12). */
import type { PupilId } from '../entries';
import { announcedNames } from './announced';
import { type ClassMention, classReader } from './class';
import { personalDetails } from './details';
import type { NameForm } from './dictionary';
import type { Doubt } from './doubt';
import { type Joined, joinedFrom, joinMentions, particlesOf } from './join';
import { joinOthers } from './join-others';
import { judge } from './judge';
import { type Asked, mayMeanReader } from './may-mean';
import { type Mention, mentionReader } from './mentions';
import { type Places, placesIn } from './places';
import { plainView } from './plain-view';
import { type Replaceable, rewrite, risingLookup, type Span } from './rewrite';
import { GENERAL_WORD, type RoleWords, replacementFor } from './role-words';
import type { NamedPupil, NamePart } from './spellings';
import { tailOf } from './tail';
import { SPACED_LETTER, tokensOf } from './tokens';
import { otherScripts, unknownCapitals } from './unknown';

export type { Doubt } from './doubt';
export type { Span } from './rewrite';
export type { RoleWords } from './role-words';
export type { NamedPupil, NamePart } from './spellings';

export interface Finding extends Replaceable {
  /** Place in the text that came out: of the word that replaced it, or of the words as they stayed. */
  readonly shown: Span;
  /** Who may be meant; empty for a capitalised word that is no known pupil. */
  readonly pupils: readonly PupilId[];
  readonly part: NamePart | 'unknown' | 'class';
  readonly form: NameForm;
  /** Why a person decides; absent for what is sure. */
  readonly doubt?: Doubt;
}

export interface HiddenNames {
  /** The text with all that is sure replaced, and all that is doubtful as it was. */
  readonly text: string;
  /** In order of place; no two findings overlap, also not a sure and a doubtful one. */
  readonly sure: readonly Finding[];
  readonly doubtful: readonly Finding[];
}

export interface NameOptions {
  /** Whose parents read the text: that pupil's own name stays. Absent: no name stays. */
  readonly reader?: PupilId;
  /** What stands in place of a name; 'een andere leerling' when absent. */
  readonly roleWords?: RoleWords;
  /** Take 'VV' for initials as it takes 'V.V.'. */
  readonly undottedInitials?: boolean;
  /** Words with a capital that are no pupil: the school, the staff. */
  readonly knownWords?: readonly string[];
  /** Pupils of other cases: their names are asked. */
  readonly elsewhere?: readonly NamedPupil[];
}

type Found = Omit<Finding, 'shown' | 'words'>;

const isSure = ({ doubt }: Found): boolean => doubt === undefined;

/** Letters with a sign between every two. */
const LIKE_INITIALS = /^\p{L}(?:[.-]\p{L})+$/u;

const byPlace = (one: Found, other: Found): number => one.original.from - other.original.from;

/** The words with a space where they would touch a letter: 'naastVoorbeeld' must not become a word in which the rest is lost. */
const apart = (text: string, { from, until }: Span, words: string): string =>
  (SPACED_LETTER.test(text.charAt(from - 1)) ? ' ' : '') + words + (SPACED_LETTER.test(text.charAt(until)) ? ' ' : '');

const isInitial = ({ claims }: Mention): boolean => claims.every(({ part }) => part === 'initials');

/** What was joined without the letter of a class that it begins with: that of 'klas 2 A' is no initial. */
function withoutClass(joined: Joined, inClass: (span: Span) => boolean): Joined | undefined {
  const first = joined.pieces[0] as Mention;
  return isInitial(first) && inClass(first) ? joinedFrom(joined, first.until) : joined;
}

/** Prepares the hiding of names in many texts about the same pupils. What it gives works in time that grows evenly with the text, and never throws. */
export function nameHider(pupils: readonly NamedPupil[], options: NameOptions = {}): (text: string) => HiddenNames {
  const { reader } = options;
  const read = mentionReader(pupils, options);
  const classesIn = classReader(pupils, reader);
  const particles = particlesOf(pupils);
  const known = new Set((options.knownWords ?? []).flatMap((words) => tokensOf(words).map(({ word }) => word.folded)));
  const wordFor = replacementFor(pupils, reader, options.roleWords ?? GENERAL_WORD);
  /** Of the number at which the sender can be reached every part is known. */
  const isKnown = (words: string): boolean => tokensOf(words).every(({ word }) => known.has(word.folded));
  const mayMean = mayMeanReader(pupils, options.elsewhere ?? []);

  /** Mentions of pupils, and the places of all that needs no further look, the reader's own child included. */
  function namesIn(text: string): {
    readonly found: Found[];
    readonly settled: Span[];
    readonly places: Places;
    readonly classes: readonly ClassMention[];
  } {
    const reading = read(text);
    const places = placesIn(text, reading.tokens);
    const classes = classesIn(text, reading.tokens);
    const inClass = risingLookup(classes);
    const found: Found[] = [];
    const settled: Span[] = [];
    for (const together of joinMentions(text, reading, particles)) {
      // The ending behind an apostrophe may look like an initial: "Anna's. V."
      const behind = joinedFrom(together, settled.at(-1)?.until ?? 0);
      const joined = behind && withoutClass(behind, inClass);
      if (!joined) continue;
      const starts = places.of(joined).startsSentence;
      const judged = judge(text, joined, reader, places.of);
      const { from } = joined;
      if (judged.kind === 'nothing') continue;
      const tail = tailOf(text, from, joined.until, isInitial(joined.pieces.at(-1) as Mention));
      const original = { from, until: tail.until };
      settled.push(original);
      if (judged.kind === 'own') continue;
      const { kind: _, ...rest } = judged;
      const form = tail.form ?? rest.form;
      const place = { genitive: form === 'genitive', startsSentence: starts && !/^\p{Ll}/u.test(text.slice(from)) };
      found.push({ ...rest, form, original, replacement: apart(text, original, wordFor(rest.pupils, place)) });
    }
    return { found, settled, places, classes };
  }

  /** All that was found in a text that needs no decoding. */
  function findIn(text: string): readonly Found[] {
    const { found, settled, places, classes } = namesIn(text);
    const { tokens } = places;
    const initials = found.filter(({ part }) => part === 'initials');
    const ofInitials: ReadonlySet<Span> = new Set(initials.map(({ original }) => original));
    const isFirm = risingLookup(settled.filter((span) => !ofInitials.has(span)));
    const masked = mayMean.masked(text).filter((span) => !isFirm(span));
    // In 'L*sa' the first letter is no initial, and 'S-m' may hide a name too. What can only mean the reader's own child is not asked, so nothing
    // that is sure may go with it; and letters with signs between may be the initials of another all the same.
    const looksLikeInitials = ({ from, until }: Asked) => LIKE_INITIALS.test(text.slice(from, until));
    const meansAnother = ({ pupils: meant }: Asked) => meant.some((id) => id !== reader);
    const isMasked = risingLookup(masked.filter((one) => meansAnother(one) || !looksLikeInitials(one)));
    const isSurelyMasked = risingLookup(masked.filter((one) => meansAnother(one) && !looksLikeInitials(one)));
    const dropped = new Set(
      initials.filter((one) => (isSure(one) ? isSurelyMasked : isMasked)(one.original)).map(({ original }) => original),
    );
    const kept = found.filter(({ original }) => !dropped.has(original));
    const asked: Asked[] = [];
    const fixed: readonly Span[] = settled.filter((span) => !dropped.has(span));
    const takenNow = () => risingLookup([...fixed, ...asked].toSorted((one, other) => one.from - other.from));
    const add = (more: readonly Asked[]) => {
      const isTaken = takenNow();
      asked.push(...more.filter((span) => !isTaken(span)));
    };
    add(classes.map((mention) => ({ ...mention, part: 'class', form: 'exact', doubt: 'role-and-class' })));
    add(
      personalDetails(text)
        .filter(({ from, until }) => !isKnown(text.slice(from, until)))
        .map((span) => ({ ...span, pupils: [], part: 'unknown', form: 'exact', doubt: 'personal-detail' })),
    );
    add(masked);
    add(mayMean.words(text, places, takenNow()));
    const unknown = (span: Span, doubt: Doubt): Asked => ({
      ...span,
      pupils: [],
      part: 'unknown',
      form: 'exact',
      doubt,
    });
    add(otherScripts(text, tokens, known, takenNow()).map((span) => unknown(span, 'other-script')));
    add(unknownCapitals(text, tokens, known, takenNow(), places.loud).map((span) => unknown(span, 'unknown-capital')));
    add(announcedNames(text, tokens, known, takenNow()).map((span) => unknown(span, 'unknown-name')));
    return [
      ...(options.roleWords === undefined ? joinOthers(text, kept, GENERAL_WORD.general) : kept),
      ...asked.flatMap(({ from, until, pupils: meant, ...rest }): Found[] => {
        const others = meant.filter((id) => id !== reader);
        // What can only mean the reader's own child stays.
        if (others.length === 0 && meant.length > 0) return [];
        const word = wordFor(others, { genitive: false, startsSentence: false });
        const replacement = apart(text, { from, until }, word);
        return [{ original: { from, until }, replacement, pupils: others, ...rest }];
      }),
    ];
  }

  return (text) => {
    const view = plainView(text);
    const found = findIn(view.text).map((one) => {
      const original = view.original(one.original);
      return { ...one, original, words: text.slice(original.from, original.until) };
    });
    const rewritten = rewrite(text, found.toSorted(byPlace), isSure);
    const sure = rewritten.findings.filter(isSure);
    return { text: rewritten.text, sure, doubtful: rewritten.findings.filter((finding) => !isSure(finding)) };
  };
}

/** Hides names in one text; `nameHider` is quicker for many. */
export const hideNames = (text: string, pupils: readonly NamedPupil[], options: NameOptions = {}): HiddenNames =>
  nameHider(pupils, options)(text);

/**
 * The text as a person settled it, all that is sure replaced and of what is doubtful that for which `replaces` says so;
 * and everything that was found, in order, with its place in that text.
 */
export function settle(
  original: string,
  hidden: HiddenNames,
  replaces: (finding: Finding) => boolean,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const findings = [...hidden.sure, ...hidden.doubtful].toSorted(byPlace);
  return rewrite(original, findings, (finding) => isSure(finding) || replaces(finding));
}

/** The text alone of what `settle` gives. */
export const settleNames = (...settling: Parameters<typeof settle>): string => settle(...settling).text;
