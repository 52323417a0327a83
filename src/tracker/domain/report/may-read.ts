/** Who outside school may read what an entry says, as its kind has it. */
import type { EntryId } from '../../log/entry';
import type { CaseFile } from '../case';
import { type CaseEvent, KINDS, type PupilId, type TellingEntry } from '../entries';
import type { Kinds, Readers } from '../entries/schema/kind';
import type { ReferenceKind } from '../entries/schema/mark';
import { definedBy, pupilsOf, referencesIn } from '../references';
import { writtenIn } from '../written';

/** Which families may read what the entry says. */
export function readersOf({ type, body }: CaseEvent, kinds: Kinds = KINDS): Readers {
  const readers = kinds[type]?.readers ?? 'school';
  return typeof readers === 'function' ? readers(body as never) : readers;
}

/**
 * Whether that pupil's family may read the entry as a whole, but for what in it is of other pupils.
 * @param chosen entries that do not say whom they are about, of which a person said that they are about this pupil
 */
export function mayRead(
  file: CaseFile,
  entry: TellingEntry,
  pupil: PupilId,
  chosen: readonly EntryId[],
  kinds: Kinds = KINDS,
): boolean {
  const readers = readersOf(entry, kinds);
  const pupils = pupilsOf(entry, kinds);
  const isChosen = chosen.includes(entry.id);
  switch (readers) {
    case 'school':
    case 'writer':
      return false;
    case 'all':
      return true;
    case 'on-choice':
      return isChosen && (pupils.length === 0 || pupils.includes(pupil));
    case 'its-pupils':
      return pupils.length === 0 ? isChosen : pupils.includes(pupil);
    case 'its-pupils-or-all':
      return pupils.length === 0 || pupils.includes(pupil);
    default: {
      const source = sourceOf(file, entry, readers.as, kinds);
      return source !== undefined && mayRead(file, source, pupil, chosen, kinds);
    }
  }
}

/** The entry that defines what this one refers to. */
function sourceOf({ live }: CaseFile, event: CaseEvent, as: ReferenceKind, kinds: Kinds): TellingEntry | undefined {
  const what = referencesIn(event, kinds).find(({ kind }) => kind === as);
  return live.find((entry) => {
    const defined = definedBy(entry, kinds);
    return defined !== undefined && defined.kind === what?.kind && defined.id === what.id;
  });
}

/** What that pupil's family may read of an entry: all but what is of other pupils, only what is of their child, or nothing. */
type Open = 'all' | 'own-parts' | 'nothing';

function openTo(file: CaseFile, event: CaseEvent, pupil: PupilId, waiting: ReadonlySet<EntryId>, kinds: Kinds): Open {
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
      const source = sourceOf(file, event, readers.as, kinds);
      return source === undefined || waiting.has(source.id) ? 'nothing' : openTo(file, source, pupil, waiting, kinds);
    }
  }
}

/**
 * The texts of an entry that may be told to that pupil's family.
 * @param waiting entries of which a person has not said that they are about this pupil; what follows them waits too
 */
export function toldTo(
  file: CaseFile,
  event: CaseEvent,
  pupil: PupilId,
  waiting: ReadonlySet<EntryId>,
  kinds: Kinds = KINDS,
): readonly string[] {
  const open = openTo(file, event, pupil, waiting, kinds);
  if (open === 'nothing') return [];
  return writtenIn(event, kinds).flatMap(({ text, of }) => {
    const isTold = of === pupil || (of === undefined && open === 'all');
    return isTold ? text : [];
  });
}
