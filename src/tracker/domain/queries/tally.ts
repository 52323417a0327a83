/** Yearly counts over cases. The true counts; `hide-small.ts` makes what people see. */

import type { StepNumber } from '../../../protocol/procedure';
import type { Stamp } from '../../log/entry';
import type { CaseFile } from '../case';
import { CLOSE_REASONS, FORMS, PLACES } from '../vocabulary';
import { withinSchoolYear } from './within-school-year';

/** In `month`, `step` and `outcome` each case counts once; it may have several forms and places. */
export const DIMENSIONS = ['month', 'form', 'place', 'step', 'outcome'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Dimensions in which a case may count more than once. */
export const OVERLAPPING: ReadonlySet<Dimension> = new Set(['form', 'place']);

export interface Tally {
  /** Label of the school year in which the cases were opened: `2026-2027`. */
  readonly schoolYear: string;
  readonly total: number;
  /** Every key that a case could count under is there, also with 0. */
  readonly counts: Readonly<Record<Dimension, Readonly<Record<string, number>>>>;
}

/** A tally as it travels, sealed, from one vault to who adds them up. */
export interface TallyShare {
  /** The vault that it comes from. */
  readonly source: string;
  readonly madeAt: Stamp;
  readonly tally: Tally;
}

const UNKNOWN = 'unknown';
const OPEN = 'open';

/** The twelve months of the school year that begins in that calendar year, August first. */
function monthsOf(schoolYear: string): readonly string[] {
  const starts = Number(schoolYear.slice(0, 4));
  return Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 7) % 12) + 1;
    return `${month < 8 ? starts + 1 : starts}-${String(month).padStart(2, '0')}`;
  });
}

const keysOf = (file: CaseFile): Record<Dimension, readonly (string | number)[]> => ({
  month: [file.openedOn.slice(0, 'yyyy-mm'.length)],
  form: file.intake.forms?.length ? [...new Set(file.intake.forms)] : [UNKNOWN],
  place: file.intake.places?.length ? [...new Set(file.intake.places)] : [UNKNOWN],
  step: [file.furthestStep],
  outcome: [file.closed?.body.reason ?? OPEN],
});

const zeros = (keys: readonly (string | number)[]): Record<string, number> =>
  Object.fromEntries(keys.map((key) => [key, 0]));

function countsOf(empty: Tally['counts'], files: readonly CaseFile[]): Tally['counts'] {
  const counts = structuredClone(empty) as Record<Dimension, Record<string, number>>;
  for (const file of files) {
    const keys = keysOf(file);
    for (const dimension of DIMENSIONS) {
      const row = counts[dimension];
      for (const key of keys[dimension]) row[key] = (row[key] ?? 0) + 1;
    }
  }
  return counts;
}

/**
 * Counts the cases opened in a school year; voided ones do not count.
 * @param counts whether this vault counts the case, so that one that was handed over is not counted in two vaults
 * @param steps the numbers of all steps that a case can reach
 */
export function tallyOf(
  files: Iterable<CaseFile>,
  schoolYear: string,
  steps: readonly StepNumber[],
  counts: (file: CaseFile) => boolean = () => true,
): Tally {
  const inYear = withinSchoolYear(schoolYear);
  const counted = [...files].filter((file) => file.status !== 'voided' && inYear(file.openedOn) && counts(file));
  const empty = {
    month: zeros(monthsOf(schoolYear)),
    form: zeros([...FORMS, UNKNOWN]),
    place: zeros([...PLACES, UNKNOWN]),
    step: zeros(steps),
    outcome: zeros([...CLOSE_REASONS, OPEN]),
  };
  return { schoolYear, total: counted.length, counts: countsOf(empty, counted) };
}

/** The sum of the newest tally of each source for that school year; the order of the shares makes no difference. */
export function addTallies(shares: Iterable<TallyShare>, schoolYear: string): Tally {
  const newest = new Map<string, TallyShare>();
  for (const share of shares) {
    if (share.tally.schoolYear !== schoolYear) continue;
    const known = newest.get(share.source);
    if (known === undefined || known.madeAt < share.madeAt) newest.set(share.source, share);
  }
  const tallies = [...newest.values()].map(({ tally }) => tally);
  const counts = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, sumOf(tallies, dimension)]));
  const total = tallies.reduce((sum, tally) => sum + tally.total, 0);
  return { schoolYear, total, counts: counts as Tally['counts'] };
}

function sumOf(tallies: readonly Tally[], dimension: Dimension): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { counts } of tallies) {
    for (const [key, count] of Object.entries(counts[dimension])) sum[key] = (sum[key] ?? 0) + count;
  }
  return sum;
}
