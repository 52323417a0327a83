/** Who outside school may read what an entry says, as its kind has it. */
import type { CaseFile } from '../case';
import { type CaseEvent, KINDS, type PupilId } from '../entries';
import type { Kinds, Readers } from '../entries/schema/kind';
import { definedBy, pupilsOf, referencesIn } from '../references';
import { writtenIn } from '../written';

/** Which families may read what the entry says. */
export function readersOf({ type, body }: CaseEvent, kinds: Kinds = KINDS): Readers {
  const readers = kinds[type]?.readers ?? 'school';
  return typeof readers === 'function' ? readers(body as never) : readers;
}

/** What that pupil's family may read of an entry: all but what is of other pupils, only what is of their child, or nothing. */
type Open = 'all' | 'own-parts' | 'nothing';

function openTo(file: CaseFile, event: CaseEvent, pupil: PupilId, kinds: Kinds): Open {
  const readers = readersOf(event, kinds);
  switch (readers) {
    case 'school':
    case 'writer':
    case 'on-choice':
      return 'nothing';
    case 'all':
      return 'all';
    case 'its-pupils':
    case 'its-pupils-or-all': {
      const pupils = pupilsOf(event, kinds);
      return pupils.length === 0 || pupils.includes(pupil) ? 'all' : 'own-parts';
    }
    default: {
      const what = referencesIn(event, kinds).find(({ kind }) => kind === readers.as);
      const source = file.live.find((entry) => {
        const defined = definedBy(entry, kinds);
        return defined !== undefined && defined.kind === what?.kind && defined.id === what.id;
      });
      return source === undefined ? 'nothing' : openTo(file, source, pupil, kinds);
    }
  }
}

/** The texts of an entry that may be told to that pupil's family. Whether a person has to choose it first is another matter (`loose-notes.ts`). */
export function toldTo(file: CaseFile, event: CaseEvent, pupil: PupilId, kinds: Kinds = KINDS): readonly string[] {
  const open = openTo(file, event, pupil, kinds);
  if (open === 'nothing') return [];
  return writtenIn(event, kinds).flatMap(({ text, of }) => {
    const isTold = of === pupil || (of === undefined && open === 'all');
    return isTold ? text : [];
  });
}
