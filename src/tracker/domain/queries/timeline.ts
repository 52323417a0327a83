import { compareDays, type Day } from '../../../protocol/day';
import { type EntryId, isErased, type StoredEntry } from '../../log/entry';
import { withheldIn } from '../../log/withheld';
import type { CaseFile } from '../case';
import { type CaseEntry, KINDS, type TellingEntry } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import { knownEntry } from '../read-entry';
import { writtenOn } from '../written-on';

export interface TimelineItem {
  readonly entry: StoredEntry;
  /** The day on which it happened; where the entry names none, the day at school on which it was written. */
  readonly on: Day;
  /** `counts` as it was written, `corrected` and counting as it reads now, taken back, erased, left out of the handover in which the case came, an amendment of another, or from a newer program. */
  readonly standing: 'counts' | 'corrected' | 'retracted' | 'erased' | 'withheld' | 'amendment' | 'unknown';
  /** As it reads now; present where it counts. */
  readonly reads?: TellingEntry;
  /** What there is to show: as it reads now, or what was taken back as it was written. */
  readonly tells?: TellingEntry;
}

/** Everything in the case, in order of the days on which it happened, and of one day in order of writing. */
export function timelineOf({ entries, live }: CaseFile, kinds: Kinds = KINDS): readonly TimelineItem[] {
  const reading = new Map<EntryId, TellingEntry>();
  for (const entry of live) reading.set(entry.id, entry);
  const withheld = new Set(withheldIn(entries).map(({ id }) => id));
  return entries
    .map((entry) => (withheld.has(entry.id) ? withheldItem(entry) : itemOf(entry, reading.get(entry.id), kinds)))
    .sort((one, other) => compareDays(one.on, other.on));
}

const withheldItem = (entry: StoredEntry): TimelineItem => ({ entry, on: writtenOn(entry.time), standing: 'withheld' });

function itemOf(entry: StoredEntry, reads: TellingEntry | undefined, kinds: Kinds): TimelineItem {
  if (isErased(entry)) return { entry, on: writtenOn(entry.time), standing: 'erased' };
  const known = knownEntry(entry, kinds);
  if (known === undefined) return { entry, on: writtenOn(entry.time), standing: 'unknown' };
  if (reads)
    return {
      entry,
      on: dayOf(reads),
      standing: reads.body === known.body ? 'counts' : 'corrected',
      reads,
      tells: reads,
    };
  if (known.type === 'entry-corrected' || known.type === 'entry-retracted' || known.type === 'entry-erased') {
    return { entry, on: dayOf(known), standing: 'amendment' };
  }
  return { entry, on: dayOf(known), standing: 'retracted', tells: known };
}

const dayOf = (entry: CaseEntry): Day => ('happenedOn' in entry.body ? entry.body.happenedOn : writtenOn(entry.time));
