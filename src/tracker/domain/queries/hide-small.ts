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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * The keys to hide: the small counts and, smallest first, as many others as it takes. Where counts add up to the total, until
 * at least two are hidden that together are not small either. Where cases count more than once, always one more: else small
 * counts that together just reach the total, each as large as a small one can be, would be known.
 */
function hiddenKeys(row: Readonly<Record<string, number>>, addsUp: boolean): ReadonlySet<string> {
  const bySize = Object.entries(row).sort(([, one], [, other]) => one - other);
  const small = bySize.filter(([, count]) => count < SMALLEST_SHOWN).length;
  if (small === 0) return new Set();
  const isEnough = (length: number): boolean =>
    addsUp ? length > 1 && sum(bySize.slice(0, length).map(([, count]) => count)) >= SMALLEST_SHOWN : length > small;
  let length = small;
  while (length < bySize.length && !isEnough(length)) length += 1;
  return new Set(bySize.slice(0, length).map(([key]) => key));
}

function shownRow(row: Readonly<Record<string, number>>, addsUp: boolean): Record<string, ShownCount> {
  const hidden = hiddenKeys(row, addsUp);
  return Object.fromEntries(Object.entries(row).map(([key, count]) => [key, hidden.has(key) ? 'hidden' : count]));
}

/** The tally as it may be shown, printed and saved: no count under 5, and none that the others give away. */
export function hideSmall({ schoolYear, total, counts }: Tally): ShownTally {
  const rows = DIMENSIONS.map((dimension) => [dimension, shownRow(counts[dimension], !OVERLAPPING.has(dimension))]);
  return {
    schoolYear,
    total: total < SMALLEST_SHOWN ? 'hidden' : total,
    counts: Object.fromEntries(rows) as ShownTally['counts'],
  };
}
