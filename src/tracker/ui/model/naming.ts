import { useMemo } from 'preact/hooks';
import type { RoleId } from '../../../protocol/procedure';
import { PUPIL } from '../../../words/phrases';
import type { CaseFile } from '../../domain/case';
import type { HomeId, Person, PupilId, PupilNames } from '../../domain/entries';
import { plainLine } from '../../domain/plain-line';
import { roleName, type School } from './school';
import { useWork } from './work';

/** What people see as the first letter; `undefined` of nothing. */
function firstLetter(word: string): string | undefined {
  // Firefox has a segmenter since 125; before it, a letter and the marks on it.
  if (!('Segmenter' in Intl)) return word.match(/^.\p{M}*/su)?.[0];
  const [letter] = new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(word);
  return letter?.segment;
}

/** The first letters of a name as people write them: 'V.v.V.' */
const initials = ({ first, prefix = '', last }: PupilNames): string =>
  [first, ...prefix.split(' '), last]
    .flatMap((word) => {
      const letter = firstLetter(word.trim());
      return letter ? `${letter}.` : [];
    })
    .join('');

/** The one place that decides how a pupil shows: by name, or by initials alone while others can see the screen. */
export function shownName(names: PupilNames, projector: boolean): string {
  if (projector) return initials(names) || '?';
  return plainLine([names.first, names.prefix, names.last].filter((name) => name?.trim()).join(' ')) || '?';
}

/** How the people of a case show on the screen. */
export interface Naming {
  pupil(id: PupilId): string;
  /** By first name where no other pupil of the case has it. */
  short(id: PupilId): string;
  person(person: Person): string;
  /** All of them, each once; 'niemand' for nobody. */
  people(people: readonly Person[]): string;
  role(id: RoleId): string;
  /** The parents of that home by their names; 'thuis' for one that is not known, and while others can see the screen. */
  home(id: HomeId): string;
  /** Other names that a pupil goes by; none while others can see the screen. */
  nicknames(id: PupilId): string;
}

export function namingOf(
  file: Pick<CaseFile, 'pupils'> & Partial<Pick<CaseFile, 'homes'>>,
  school: School,
  projector: boolean,
): Naming {
  const namesOf = (id: PupilId) => file.pupils.find((pupil) => pupil.id === id)?.names;
  const pupil = (id: PupilId): string => {
    const names = namesOf(id);
    return names ? shownName(names, projector) : `een ${PUPIL.one} ${PUPIL.who} niet meer in het dossier staat`;
  };
  const short = (id: PupilId): string => {
    const names = namesOf(id);
    const alone = names && file.pupils.filter((other) => other.names.first === names.first).length === 1;
    return names && alone && names.first.trim() && !projector ? plainLine(names.first) : pupil(id);
  };
  const role = (id: RoleId): string => roleName(school, id);
  /** Which home, where the entry says so. */
  const at = (id: HomeId | undefined): string => {
    const home = id === undefined ? undefined : file.homes?.get(id);
    return home && !projector ? ` (${plainLine(home.carers.join(' en '))})` : '';
  };
  const person = (who: Person): string => {
    switch (who.kind) {
      case 'pupil':
        return pupil(who.pupil);
      case 'parents':
        return `ouders van ${short(who.pupil)}${at(who.home)}`;
      case 'role':
        return who.initials?.trim() ? `${role(who.role)} (${who.initials})` : role(who.role);
      case 'other':
        // What somebody typed here is most often a name.
        return projector ? 'iemand anders' : who.text;
      default:
        return who satisfies never;
    }
  };
  const home = (id: HomeId): string => {
    const carers = projector ? undefined : file.homes?.get(id)?.carers;
    return carers?.join(' en ') ?? 'thuis';
  };
  const nicknames = (id: PupilId): string => (projector ? '' : (namesOf(id)?.nicknames ?? []).join(', '));
  return {
    pupil,
    short,
    nicknames,
    person,
    people: (all) => [...new Set(all.map(person))].join(', ') || 'niemand',
    role,
    home,
  };
}

/** How the people of this case show now. */
export function useNaming(file: Pick<CaseFile, 'pupils'> & Partial<Pick<CaseFile, 'homes'>>): Naming {
  const { school, preferences } = useWork();
  const projector = preferences.projector.value;
  return useMemo(() => namingOf(file, school, projector), [file, school, projector]);
}
