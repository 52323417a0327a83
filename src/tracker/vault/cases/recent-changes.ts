import { stampOf } from '../../log/clock';
import type { Stamp, StoredEntry } from '../../log/entry';

/** Counts what came in since the last back-up, of what was read and written in this tab. */
export interface RecentChanges {
  /** All cases are being read, from the first. */
  restart(): void;
  /** These were read. */
  see(entries: readonly StoredEntry[]): void;
  /** So many came in just now, whenever they were written. */
  arrived(count: number): void;
  /** How many came in since the back-up at that moment, in milliseconds since 1970; all when there was none. */
  since(moment: number | undefined): number;
}

/** @param moment when the last back-up was made, in milliseconds since 1970 */
export function createRecentChanges(moment: number | undefined): RecentChanges {
  let from = moment;
  let after: Stamp = moment === undefined ? '' : stampOf(moment);
  let count = 0;
  return {
    restart() {
      count = 0;
    },
    see(entries) {
      for (const { time } of entries) if (time > after) count += 1;
    },
    arrived(more) {
      count += more;
    },
    since(latest) {
      if (latest !== from) {
        from = latest;
        after = latest === undefined ? '' : stampOf(latest);
        count = 0;
      }
      return count;
    },
  };
}
