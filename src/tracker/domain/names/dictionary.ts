/** All spellings of all pupils as one tree of letters, so that a text is read once however many pupils there are. */
import type { Spelling } from './spellings';

/**
 * How the name was written. `attached`: with an Arabic or Hebrew particle before it. `short`: a short form or a beginning. `alike`: another
 * spelling. `inside`: inside a longer word. `masked`: with signs, digits or gaps for letters.
 */
export type NameForm =
  | 'exact'
  | 'genitive'
  | 'diminutive'
  | 'attached'
  | 'typo'
  | 'short'
  | 'alike'
  | 'inside'
  | 'masked';

/** A spelling that must still be followed by one of the endings. */
interface Stem {
  readonly spelling: Spelling;
  readonly endings: ReadonlySet<string>;
}

export interface Branch {
  readonly next: Map<string, Branch>;
  readonly spellings: Spelling[];
  readonly stems: Stem[];
}

const branch = (): Branch => ({ next: new Map(), spellings: [], stems: [] });

const withPlural = (endings: readonly string[]): ReadonlySet<string> =>
  new Set(endings.flatMap((ending) => [ending, `${ending}s`]));

const GENITIVE = 's';
const DIMINUTIVES = ['je', 'tje', 'etje', 'pje', 'kje', 'ke', 'eke', 'ie', 'y'];

/** Endings that follow the name as it is. */
export const ENDINGS: ReadonlySet<string> = new Set([GENITIVE, ...withPlural(DIMINUTIVES)]);
const AFTER_DOUBLED_CONSONANT = withPlural(['etje', 'eke', 'ie', 'y']);
const AFTER_LONG_VOWEL = withPlural(['tje']);
const AFTER_NK = withPlural(['je']);
const AFTER_DROPPED_VOWEL = withPlural(['etje', 'je', 'tje', 'ke', 'eke', 'ie', 'y']);

/** What ending that is. */
export const formOfEnding = (ending: string): NameForm => (ending === GENITIVE ? 'genitive' : 'diminutive');

/** The name as Dutch spells it before an ending: Bram-metje, Annaa-tje, Ann-eke, Konink-je. */
function stemsOf(name: string): (readonly [stem: string, endings: ReadonlySet<string>])[] {
  const last = name.slice(-1);
  return [
    [name, ENDINGS],
    ...(/[aeiouy][bcdfgklmnprstvz]$/.test(name) ? [[name + last, AFTER_DOUBLED_CONSONANT] as const] : []),
    ...(/[aeou]$/.test(name) ? [[name + last, AFTER_LONG_VOWEL] as const] : []),
    ...(name.endsWith('i') ? [[`${name}e`, AFTER_LONG_VOWEL] as const] : []),
    ...(name.endsWith('ng') ? [[`${name.slice(0, -1)}k`, AFTER_NK] as const] : []),
    ...(/.{3}[ae]$/.test(name) ? [[name.slice(0, -1), AFTER_DROPPED_VOWEL] as const] : []),
  ];
}

function grow(root: Branch, letters: string): Branch {
  let at = root;
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters.charAt(index);
    let next = at.next.get(letter);
    if (!next) {
      next = branch();
      at.next.set(letter, next);
    }
    at = next;
  }
  return at;
}

/** The tree of these spellings, with their endings. */
export function treeOf(spellings: readonly Spelling[]): Branch {
  const root = branch();
  for (const spelling of spellings) {
    grow(root, spelling.letters).spellings.push(spelling);
    for (const [stem, endings] of stemsOf(spelling.letters)) grow(root, stem).stems.push({ spelling, endings });
  }
  return root;
}
