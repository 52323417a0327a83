/** Finds a class next to a word such as 'pester' or 'meisje' when the two together fit one pupil of the case only. */
import type { PupilId } from './entries';
import type { NamedPupil } from './names-spellings';
import { gapBetween, type Token, tokensOf } from './names-tokens';
import { PUPIL_ROLES, type PupilRole } from './vocabulary';

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

const LONGEST_CLASS_IN_WORDS = 6;
const ENDS_SENTENCE = /[.!?…\n]/;

const classKey = (name: string): string =>
  tokensOf(name)
    .map(({ word }) => word.folded)
    .filter((word) => word !== 'klas')
    .join('');

interface ClassAt extends ClassMention {
  readonly key: string;
}

/** Classes by the first of their words, so that most words of a text cost one look. */
function classFinder(pupils: readonly NamedPupil[]) {
  const keys = new Set(pupils.map((pupil) => classKey(pupil.class)).filter((key) => key !== ''));
  const longest = Math.max(0, ...[...keys].map((key) => key.length));
  return (text: string, tokens: readonly Token[], start: number): ClassAt | undefined => {
    const first = tokens[start];
    if (!first || keys.size === 0) return undefined;
    let key = '';
    let found: ClassAt | undefined;
    for (let index = start; index < start + LONGEST_CLASS_IN_WORDS; index += 1) {
      const token = tokens[index];
      if (!token) break;
      const before = tokens[index - 1];
      const gap = index > start && before ? gapBetween(text, before.until, token.from) : 'joined';
      if (gap !== 'joined' && gap !== 'space' && gap !== 'mark') break;
      key += token.word.folded;
      if (key.length > longest) break;
      if (keys.has(key)) found = { from: first.from, until: token.until, key, pupils: [] };
    }
    return found;
  };
}

/** Prepares the search; a class alone, or one that fits several pupils of the case, is not marked. */
export function classReader(
  pupils: readonly NamedPupil[],
  reader: PupilId | undefined,
): (text: string, tokens: readonly Token[]) => readonly ClassMention[] {
  const classAt = classFinder(pupils.filter(({ id }) => id !== reader));

  const fits = (key: string, roles: readonly PupilRole[]) =>
    pupils.filter((pupil) => classKey(pupil.class) === key && roles.includes(pupil.role));

  const pointsToOne = (found: ClassAt, words: ReadonlySet<string>): ClassMention[] => {
    const meant = [...words]
      .map((word) => fits(found.key, ROLE_WORDS.get(word) ?? []))
      .find((some) => some.length === 1);
    const [pupil] = meant ?? [];
    return pupil && pupil.id !== reader ? [{ from: found.from, until: found.until, pupils: [pupil.id] }] : [];
  };

  return (text, tokens) => {
    const mentions: ClassMention[] = [];
    let classes: ClassAt[] = [];
    let words = new Set<string>();
    const closeSentence = () => {
      for (const found of classes) mentions.push(...pointsToOne(found, words));
      classes = [];
      words = new Set();
    };
    tokens.forEach((token, index) => {
      const before = tokens[index - 1];
      if (before && ENDS_SENTENCE.test(text.slice(before.until, token.from))) closeSentence();
      if (ROLE_WORDS.has(token.word.folded)) words.add(token.word.folded);
      if (token.from < (classes.at(-1)?.until ?? 0)) return;
      const found = classAt(text, tokens, index);
      if (found) classes.push(found);
    });
    closeSentence();
    return mentions;
  };
}
