/** Finds a class next to a word such as 'pester' or 'meisje' when the two together fit one pupil of the case only. */
import type { PupilId } from '../entries';
import { PUPIL_ROLES, type PupilRole } from '../vocabulary';
import type { NamedPupil } from './spellings';
import { type Gap, gapBetween, type Token, tokensOf } from './tokens';

export interface ClassMention {
  readonly from: number;
  readonly until: number;
  readonly pupils: readonly PupilId[];
}

const BY_ROLE: Readonly<Record<PupilRole, readonly string[]>> = {
  targeted: ['slachtoffer', 'gepeste', 'doelwit'],
  bullying: ['pester', 'pestkop', 'dader'],
  follower: ['meeloper'],
  bystander: ['getuige', 'omstander'],
};
const BY_ANYONE =
  'leerling leerlinge jongen jongetje meisje kind brugklasser klasgenoot klasgenote vriend vriendin zoon dochter broer broertje zus zusje';

/** Roles that each word may stand for. */
const ROLE_WORDS: ReadonlyMap<string, readonly PupilRole[]> = new Map([
  ...PUPIL_ROLES.flatMap((role) => BY_ROLE[role].map((word): [string, readonly PupilRole[]] => [word, [role]])),
  ...BY_ANYONE.split(' ').map((word): [string, readonly PupilRole[]] => [word, PUPIL_ROLES]),
]);

/** 'TL 3 - b 2': a class in more words is no class. */
const MOST_WORDS = 6;
const INSIDE_CLASS: ReadonlySet<Gap> = new Set(['joined', 'space', 'mark']);
/** A dot inside a class, as in 2.b, ends none. */
const ENDS_SENTENCE = /[!?…\r\n]|\.\s/;

const classKey = (name: string): string =>
  tokensOf(name)
    .map(({ word }) => word.folded)
    .filter((word) => word !== 'klas')
    .join('');

interface ClassAt extends Omit<ClassMention, 'pupils'> {
  readonly key: string;
}

/** Looks for a class that begins with the word at `start`; of '2' and '2B' the longer. */
function classFinder(keys: ReadonlySet<string>) {
  const longest = Math.max(0, ...[...keys].map((key) => key.length));
  return (text: string, tokens: readonly Token[], start: number): ClassAt | undefined => {
    let key = '';
    let found: ClassAt | undefined;
    // Most words are longer than any class, so that this seldom looks further than one word.
    for (let index = start; index < Math.min(start + MOST_WORDS, tokens.length); index += 1) {
      const [first, before, token] = [tokens[start], tokens[index - 1], tokens[index]] as [Token, Token, Token];
      key += token.word.folded;
      const parted = index > start && !INSIDE_CLASS.has(gapBetween(text, before.until, token.from));
      if (parted || key.length > longest) return found;
      if (keys.has(key)) found = { from: first.from, until: token.until, key };
    }
    return found;
  };
}

/** Prepares the search; a class alone, or one that fits several pupils of the case, is not marked. */
export function classReader(
  pupils: readonly NamedPupil[],
  reader: PupilId | undefined,
): (text: string, tokens: readonly Token[]) => readonly ClassMention[] {
  const classAt = classFinder(new Set(pupils.map((pupil) => classKey(pupil.class))));

  const fits = (key: string, roles: readonly PupilRole[]): readonly PupilId[] => [
    ...new Set(
      pupils.filter((pupil) => classKey(pupil.class) === key && roles.includes(pupil.role)).map(({ id }) => id),
    ),
  ];

  const pointsToOne = (found: ClassAt, told: ReadonlySet<readonly PupilRole[]>): ClassMention[] => {
    const ones = [...told].map((roles) => fits(found.key, roles)).filter((some) => some.length === 1);
    const others = new Set(ones.flat().filter((id) => id !== reader));
    return others.size > 0 ? [{ from: found.from, until: found.until, pupils: [...others] }] : [];
  };

  return (text, tokens) => {
    const mentions: ClassMention[] = [];
    let classes: ClassAt[] = [];
    // What the words of the sentence say of roles.
    let told = new Set<readonly PupilRole[]>();
    const closeSentence = () => {
      for (const found of classes) mentions.push(...pointsToOne(found, told));
      classes = [];
      told = new Set();
    };
    tokens.forEach((token, index) => {
      const before = tokens[index - 1];
      if (before && ENDS_SENTENCE.test(text.slice(before.until, token.from))) closeSentence();
      const roles = ROLE_WORDS.get(token.word.folded);
      if (roles) told.add(roles);
      if (token.from < (classes.at(-1)?.until ?? 0)) return;
      const found = classAt(text, tokens, index);
      if (found) classes.push(found);
    });
    closeSentence();
    return mentions;
  };
}
