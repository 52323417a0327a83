/**
 * Merging is union by id. Where one id has two contents, ours stays and theirs is set apart; nothing is overwritten. Content
 * that was left out on one side (`withheld.ts`) comes from the other.
 */
import { canonical } from './canonical';
import type { EntryId, StoredEntry } from './entry';
import { isErased } from './entry';
import { eraser, erasureIn } from './erasure';
import { headerText, sameHeader } from './withheld';

export interface Log {
  readonly entries: ReadonlyMap<EntryId, StoredEntry>;
  /** Other contents seen under an id of `entries`, in a fixed order. They count for nothing but erasing. */
  readonly quarantine: ReadonlyMap<EntryId, readonly StoredEntry[]>;
}

export interface Merged {
  readonly log: Log;
  /** Entries that we did not have. */
  readonly added: readonly EntryId[];
  /** Entries of which we had the header alone and that have their content now. */
  readonly filled: readonly EntryId[];
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
    filled: ids.filter((id) => losesContent(log.entries.get(id), ours.entries.get(id))),
    erased: ids.filter((id) => losesContent(ours.entries.get(id), log.entries.get(id))),
    conflicts: ids.filter((id) => countOf(log, id) > countOf(ours, id)),
  };
}

const countOf = (log: Log, id: EntryId): number => log.quarantine.get(id)?.length ?? 0;

const losesContent = (before: StoredEntry | undefined, after: StoredEntry | undefined): boolean =>
  before !== undefined && after !== undefined && !isErased(before) && isErased(after);

function settled(kept: ReadonlyMap<EntryId, StoredEntry>, others: readonly StoredEntry[]): Log {
  const all = [...kept.values(), ...others];
  // Nearly every log has neither conflicts nor erasures, and there are thousands of logs, so this is worth a shortcut.
  if (others.length === 0 && !all.some(erasureIn)) return { entries: kept, quarantine: new Map() };
  const erase = eraser(all);
  const entries = new Map([...kept].map(([id, entry]) => [id, erase(entry)]));
  const rest = others.map(erase);
  // An entry whose content was left out on our side takes it from the first other version that has it.
  for (const other of rest) {
    const ours = entries.get(other.id);
    if (ours && lacks(ours, other)) entries.set(other.id, other);
  }
  const apart = new Map<EntryId, Map<string, StoredEntry>>();
  for (const other of rest) {
    const ours = entries.get(other.id);
    if (ours !== undefined && (same(ours, other) || lacks(other, ours))) continue;
    const versions = apart.get(other.id) ?? new Map<string, StoredEntry>();
    apart.set(other.id, versions.set(canonical(other), other));
  }
  const quarantine = [...apart].map(([id, versions]): [EntryId, StoredEntry[]] => {
    const all = [...versions].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, version]) => version);
    const full = new Set(all.filter((version) => !isErased(version)).map(headerText));
    return [id, all.filter((version) => !isErased(version) || !full.has(headerText(version)))];
  });
  return { entries, quarantine: new Map(quarantine) };
}

/** Whether it is the other without its content. */
const lacks = (entry: StoredEntry, other: StoredEntry): boolean =>
  isErased(entry) && !isErased(other) && sameHeader(entry, other);
