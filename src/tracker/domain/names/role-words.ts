/** The words that stand in place of a name. */
import { PUPIL } from '../../../words/phrases';
import type { PupilId } from '../entries';
import type { PupilRole } from '../vocabulary';
import type { NamedPupil } from './spellings';

export interface RoleWords {
  /** For any pupil: 'een andere leerling'. */
  readonly general: string;
  /** For a parent or carer; 'een andere ouder' when absent. */
  readonly carer?: string;
  /** Per role; used only where two or more other pupils have that role, so that it points to nobody. */
  readonly byRole?: Partial<Readonly<Record<PupilRole, string>>>;
}

/** What is said when nothing else is asked for. */
export const GENERAL_WORD: RoleWords = { general: PUPIL.other };

/** For a name that a pupil and a parent share. */
const ANYONE = 'iemand anders';
const ANY_CARER = 'een andere ouder';

const FEWEST_TO_POINT_TO_NOBODY = 2;

export interface Place {
  readonly genitive: boolean;
  readonly startsSentence: boolean;
}

export type WordFor = (pupils: readonly PupilId[], place: Place) => string;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Says what replaces a name that may mean these pupils; the general word where their words differ or would point to one pupil. */
export function replacementFor(
  pupils: readonly NamedPupil[],
  reader: PupilId | undefined,
  { general, carer = ANY_CARER, byRole = {} }: RoleWords = GENERAL_WORD,
): WordFor {
  // A pupil who had another name before is one pupil.
  const each = new Map(pupils.toReversed().map((pupil) => [pupil.id, pupil]));
  const others = [...each.values()].filter(({ id }) => id !== reader);
  const wordOf = (id: PupilId): string => {
    const who = others.find((one) => one.id === id);
    if (who?.carerOf !== undefined) return carer;
    const role = who?.role;
    const alike = others.filter((one) => one.role === role && one.carerOf === undefined).length;
    return (role && alike >= FEWEST_TO_POINT_TO_NOBODY && byRole[role]) || general;
  };
  return (ids, { genitive, startsSentence }) => {
    const words = new Set(ids.map(wordOf));
    const [only = general] = words;
    const shared = words.has(carer) ? ANYONE : general;
    const said = words.size > 1 ? shared : only;
    const word = genitive && !said.endsWith('s') ? `${said}s` : said;
    return startsSentence ? capitalised(word) : word;
  };
}
