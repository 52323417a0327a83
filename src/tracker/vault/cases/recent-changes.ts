import { stampOf, writtenAt } from '../../log/clock';
import type { CaseId, StoredEntry } from '../../log/entry';

/** The last back-up, as the vault remembers it. */
export interface LastBackup {
  /** When it was made, in milliseconds since 1970. */
  readonly madeAt: number;
  /** How many entries of each case are in it; absent where an older version of the program made it. */
  readonly held?: Readonly<Record<CaseId, number>>;
}

/** Counts what came in since the last back-up, by when it came and not by when it was written: clocks may be wrong, and a colleague's entries are older than they are here. */
export interface RecentChanges {
  /** All cases are being read, from the first. */
  restart(): void;
  /** These are the entries of that case. */
  see(id: CaseId, entries: readonly StoredEntry[]): void;
  /** So many came in just now. */
  arrived(count: number): void;
  /** The last back-up of which this knows. */
  readonly last: LastBackup | undefined;
  /** This is the last back-up now, and all that came in until now is in it. */
  backedUp(last: LastBackup | undefined): void;
  /** How many came in since the last back-up; all when there was none. */
  count(): number;
}

export function createRecentChanges(first: LastBackup | undefined): RecentChanges {
  let last = first;
  let count = 0;

  /** How many of these are not in the last back-up. */
  function missing(id: CaseId, entries: readonly StoredEntry[]): number {
    if (last === undefined) return entries.length;
    if (last.held) return Math.max(0, entries.length - (last.held[id] ?? 0));
    const made = stampOf(last.madeAt);
    return entries.filter(({ time }) => writtenAt(time) > made).length;
  }

  return {
    restart() {
      count = 0;
    },
    see(id, entries) {
      count += missing(id, entries);
    },
    arrived(more) {
      count += more;
    },
    get last() {
      return last;
    },
    backedUp(next) {
      last = next;
      count = 0;
    },
    count: () => count,
  };
}
