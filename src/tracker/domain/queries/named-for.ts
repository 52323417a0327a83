import type { CaseFile } from '../case';
import { type HomeId, KINDS, type PupilId } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import type { NamedPupil } from '../names/names';
import { everNamed } from './ever-named';

/** What the case keeps of the homes that such a document is for, in the words in which it was told: none of it points to anyone else. */
export const ownHomeWords = ({ homes }: CaseFile, reader: PupilId, home?: HomeId): readonly string[] =>
  [...homes.values()].flatMap(({ id, pupil, reach = '', language = '' }) =>
    pupil === reader && (home === undefined || id === home) ? [reach, language] : [],
  );

/**
 * Everyone whom a case ever knew, as the guard takes them for what that pupil's family gets: parents and carers of the home that
 * gets it are its own, those of another home are others. Where no home is said, all of the pupil's homes are its own but for
 * those that are kept apart.
 */
export function namedFor(
  file: CaseFile,
  reader: PupilId | undefined,
  home?: HomeId,
  kinds: Kinds = KINDS,
): readonly NamedPupil[] {
  const isOwn = (id: HomeId) => (home === undefined ? file.homes.get(id)?.apart !== true : id === home);
  return everNamed(file, kinds).map((one) => {
    if (reader === undefined || one.carerOf !== reader || !isOwn(one.id)) return one;
    const { carerOf: _, ...own } = one;
    return { ...own, id: reader };
  });
}
