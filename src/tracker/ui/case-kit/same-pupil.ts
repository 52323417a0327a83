import type { CaseFile, Pupil } from '../../domain/case';
import type { PupilNames } from '../../domain/entries';
import { fold } from '../../domain/names/fold';
import { oneTypoApart } from '../../domain/names/typo';

/** A name as it is being typed. */
export interface TypedName {
  readonly first: string;
  readonly prefix: string;
  readonly last: string;
  readonly class: string;
}

/** A pupil of a case who may be the one that is being typed. */
export interface KnownPupil {
  readonly file: CaseFile;
  readonly pupil: Pupil;
  /** First and last name are the same; otherwise one letter differs, or only first name and class are known. */
  readonly sure: boolean;
}

interface Folded {
  readonly firsts: readonly string[];
  readonly last: string;
}

const squeezed = (text: string): string => fold(text).replace(/[\s'’.-]+/gu, '');
const lastOf = ({ prefix = '', last }: Pick<PupilNames, 'prefix' | 'last'>): string => squeezed(`${prefix}${last}`);

/** Names stay the same objects for as long as nobody changes them, and there are many. */
const foldedNames = new WeakMap<PupilNames, Folded>();

function foldedOf(names: PupilNames): Folded {
  const known = foldedNames.get(names);
  if (known) return known;
  const folded = { firsts: [names.first, ...names.nicknames].map(squeezed).filter(Boolean), last: lastOf(names) };
  foldedNames.set(names, folded);
  return folded;
}

interface FoldedTyping {
  readonly first: string;
  readonly last: string;
  readonly group: string;
}

/** Whether they may be the same, and whether that is sure; `undefined` when they are not. */
function likeness({ first, last, group }: FoldedTyping, pupil: Pupil): boolean | undefined {
  const known = foldedOf(pupil.names);
  const sameFirst = known.firsts.includes(first);
  const sameLast = last !== '' && last === known.last;
  if (sameFirst && sameLast) return true;
  if (sameLast && known.firsts.some((name) => oneTypoApart(name, first))) return false;
  if (!sameFirst) return undefined;
  if (last !== '' && known.last !== '') return oneTypoApart(last, known.last) ? false : undefined;
  return group !== '' && group === squeezed(pupil.class) ? false : undefined;
}

/** Pupils of open cases who may be the one whose name is typed, the sure ones first; a first name alone finds nobody. */
export const knownPupils = (typed: TypedName, files: Iterable<CaseFile>): readonly KnownPupil[] =>
  pupilsLike(typed, files, ({ status }, { removed }) => status === 'open' && !removed);

/** Pupils who may be the one of that name, the sure ones first, among those that `looks` wants. */
export function pupilsLike(
  typed: TypedName,
  files: Iterable<CaseFile>,
  looks: (file: CaseFile, pupil: Pupil) => boolean,
): readonly KnownPupil[] {
  const folded = { first: squeezed(typed.first), last: lastOf(typed), group: squeezed(typed.class) };
  if (folded.first === '') return [];
  const found: KnownPupil[] = [];
  for (const file of files) {
    for (const pupil of file.pupils) {
      const sure = looks(file, pupil) ? likeness(folded, pupil) : undefined;
      if (sure !== undefined) found.push({ file, pupil, sure });
    }
  }
  return found.toSorted((one, other) => Number(other.sure) - Number(one.sure));
}
