/** Counts as people see them: small ones hidden, and with them enough others that they cannot be worked out from totals. */
import { DIMENSIONS, type Dimension, OVERLAPPING, type Tally } from './tally';

/** Counts under this are hidden, 0 included: that nobody was is news too. */
export const SMALLEST_SHOWN = 5;

export type ShownCount = number | 'hidden';

export interface ShownTally {
  readonly schoolYear: string;
  readonly total: ShownCount;
  readonly counts: Readonly<Record<Dimension, Readonly<Record<string, ShownCount>>>>;
}

/**
 * The keys to hide: the small counts and every count that is as large as the smallest of the others. So the rule treats all hidden keys alike,
 * and whoever knows it, the total and what is shown can change the places of any two hidden counts and sees the same table: a small count
 * may as well be the larger one. (4, 4, 4, 5, 9 of 26: of the first four one is 5 or more, and nobody can tell which.)
 */
function hiddenWhereSummed(row: Readonly<Record<string, number>>): ReadonlySet<string> {
  const counts = Object.values(row);
  if (counts.every((count) => count >= SMALLEST_SHOWN)) return new Set();
  const next = Math.min(...counts.filter((count) => count >= SMALLEST_SHOWN));
  return new Set(Object.keys(row).filter((key) => (row[key] ?? 0) <= next));
}

/**
 * The keys to hide where cases count more than once, so that no total can be taken apart: the small counts and one more, else small counts
 * that together just reach the total, each as large as a small one can be, would be known.
 */
function hiddenWhereOverlapping(row: Readonly<Record<string, number>>): ReadonlySet<string> {
  const bySize = Object.entries(row).sort(([, one], [, other]) => one - other);
  const small = bySize.filter(([, count]) => count < SMALLEST_SHOWN).length;
  return new Set(small === 0 ? [] : bySize.slice(0, small + 1).map(([key]) => key));
}

function shownRow(row: Readonly<Record<string, number>>, overlaps: boolean): Record<string, ShownCount> {
  const hidden = overlaps ? hiddenWhereOverlapping(row) : hiddenWhereSummed(row);
  return Object.fromEntries(Object.entries(row).map(([key, count]) => [key, hidden.has(key) ? 'hidden' : count]));
}

/** The tally as it may be shown, printed and saved: no count under 5, and none that the others give away. */
export function hideSmall({ schoolYear, total, counts }: Tally): ShownTally {
  const rows = DIMENSIONS.map((dimension) => [dimension, shownRow(counts[dimension], OVERLAPPING.has(dimension))]);
  return {
    schoolYear,
    total: total < SMALLEST_SHOWN ? 'hidden' : total,
    counts: Object.fromEntries(rows) as ShownTally['counts'],
  };
}
