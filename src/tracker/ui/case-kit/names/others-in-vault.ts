import type { CaseFile } from '../../../domain/case';
import type { NamedPupil } from '../../../domain/names/names';
import type { CaseId } from '../../../log/entry';

/** Pupils of all cases but these, for whom the guard asks: their names may stand in a text too. */
export const othersInVault = (files: Iterable<CaseFile>, without: readonly CaseId[]): readonly NamedPupil[] =>
  [...files].flatMap(({ id, pupils }) => (without.includes(id) ? [] : pupils));
