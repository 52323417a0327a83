/** Merging is union by id. Where one id has two contents, ours stays and theirs is set apart; nothing is overwritten. */
import { canonical } from './canonical';
import type { EntryId, StoredEntry } from './entry';
import { isErased } from './entry';
import { eraser, erasureIn } from './erasure';

export interface Log {
  readonly entries: ReadonlyMap<EntryId, StoredEntry>;
  /** Other contents seen under an id of `entries`, in a fixed order. They count for nothing but erasing. */
  readonly quarantine: ReadonlyMap<EntryId, readonly StoredEntry[]>;
}

export interface Merged {
  readonly log: Log;
  /** Entries that we did not have. */
  readonly added: readonly EntryId[];
  /** Entries whose content we had and that the merge erases. */
  readonly erased: readonly EntryId[];
  /** Entries of which a content arrived that we had not seen and that was set apart. */
  readonly conflicts: readonly EntryId[];
}

export const EMPTY_LOG: Log = { entries: new Map(), quarantine: new Map() };

const same = (one: StoredEntry, other: StoredEntry): boolean => one === other || canonical(one) === canonical(other);

const versionsOf = (log: Log): StoredEntry[] => [...log.entries.values(), ...[...log.quarantine.values()].flat()];

/** A log of these entries; of two contents for one id the first stays. */
export function logOf(entries: Iterable<StoredEntry>): Log {
  const kept = new Map<EntryId, StoredEntry>();
  const others: StoredEntry[] = [];
  for (const entry of entries) {
    if (kept.has(entry.id)) others.push(entry);
    else kept.set(entry.id, entry);
  }
  return settled(kept, others);
}

/** Both logs in one: union by id, ours first; erased content stays erased, whichever side still has it. */
export function merge(ours: Log, theirs: Log): Merged {
  const log = logOf([...ours.entries.values(), ...versionsOf(theirs), ...[...ours.quarantine.values()].flat()]);
  const ids = [...log.entries.keys()];
  return {
    log,
    added: ids.filter((id) => !ours.entries.has(id)),
    erased: ids.filter((id) => losesContent(ours.entries.get(id), log.entries.get(id))),
    conflicts: ids.filter((id) => countOf(log, id) > countOf(ours, id)),
  };
}

const countOf = (log: Log, id: EntryId): number => log.quarantine.get(id)?.length ?? 0;

const losesContent = (before: StoredEntry | undefined, after: StoredEntry | undefined): boolean =>
  before !== undefined && after !== undefined && !isErased(before) && isErased(after);

function settled(kept: ReadonlyMap<EntryId, StoredEntry>, others: readonly StoredEntry[]): Log {
  const all = [...kept.values(), ...others];
  // What nearly every log is, and there are thousands of them.
  if (others.length === 0 && !all.some(erasureIn)) return { entries: kept, quarantine: new Map() };
  const erase = eraser(all);
  const entries = new Map([...kept].map(([id, entry]) => [id, erase(entry)]));
  const apart = new Map<EntryId, Map<string, StoredEntry>>();
  for (const other of others.map(erase)) {
    const ours = entries.get(other.id);
    if (ours !== undefined && same(ours, other)) continue;
    const versions = apart.get(other.id) ?? new Map<string, StoredEntry>();
    apart.set(other.id, versions.set(canonical(other), other));
  }
  const quarantine = [...apart].map(([id, versions]): [EntryId, StoredEntry[]] => [
    id,
    [...versions].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, version]) => version),
  ]);
  return { entries, quarantine: new Map(quarantine) };
}
