import type { EntryId, Stamp } from '../../log/entry';
import type { CaseFile, Intake } from '../case';
import { type Author, type CaseEntry, type CaseEvent, type EntryOf, KINDS, type PupilId } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import { knownAmong } from '../read-entry';

/** Something that was done to an entry: writing it, correcting it, taking it back. */
export interface Version {
  readonly change: 'written' | 'corrected' | 'retracted';
  /** The entry that it was done to. */
  readonly target: EntryId;
  /** What it said from then on; absent where it was taken back. */
  readonly event?: CaseEvent;
  /** The entry that did it. */
  readonly entry: EntryId;
  readonly time: Stamp;
  readonly by: Author;
  readonly reason?: string;
}

/** Everything that was done to the entries of the case, in order of writing; what was erased is not among it. */
export function versionsIn({ entries }: CaseFile, kinds: Kinds = KINDS): readonly Version[] {
  return knownAmong(entries, kinds)
    .filter((entry) => entry.type !== 'entry-erased')
    .map(versionOf);
}

function versionOf(entry: Exclude<CaseEntry, EntryOf<'entry-erased'>>): Version {
  const { id, time } = entry;
  const { by } = entry.body;
  if (entry.type === 'entry-retracted') {
    const { target, reason } = entry.body;
    return { change: 'retracted', target, entry: id, time, by, reason };
  }
  if (entry.type === 'entry-corrected') {
    const { target, reason, of, body } = entry.body;
    return { change: 'corrected', target, event: { type: of, body } as CaseEvent, entry: id, time, by, reason };
  }
  return { change: 'written', target: id, event: entry, entry: id, time, by };
}

/** What was done to one entry, in order. */
export const historyOfEntry = (file: CaseFile, id: EntryId): readonly Version[] =>
  versionsIn(file).filter(({ target }) => target === id);

/** A field that several entries may set. */
export type Field =
  | { readonly of: 'intake'; readonly field: keyof Intake }
  | { readonly of: 'pupil'; readonly pupil: PupilId; readonly field: 'names' | 'role' | 'class' };

export interface FieldVersion extends Version {
  /** What the field was said to be; absent where that was taken back, or where a correction left the field out. */
  readonly value?: unknown;
}

function valueIn(event: CaseEvent, field: Field): unknown {
  if (field.of === 'intake') return event.type === 'intake-recorded' ? event.body[field.field] : undefined;
  if (event.type !== 'pupil-added' && event.type !== 'pupil-changed') return undefined;
  return event.body.pupil === field.pupil ? event.body[field.field] : undefined;
}

/** What the field was said to be over time, with who said it and why it was corrected or taken back. */
export function historyOfField(file: CaseFile, field: Field): readonly FieldVersion[] {
  const valued = versionsIn(file).map((version): FieldVersion => {
    const value = version.event && valueIn(version.event, field);
    return value === undefined ? version : { ...version, value };
  });
  const about = new Set(valued.filter((version) => 'value' in version).map(({ target }) => target));
  return valued.filter(({ target }) => about.has(target));
}
