/** Yearly counts over cases. The true counts; `hide-small.ts` makes what people see. */

import { asDay } from '../../../protocol/day';
import type { StepNumber } from '../../../protocol/procedure';
import { schoolYearOf } from '../../../protocol/schoolyear';
import { WORDS } from '../../../words/school-words';
import { CLOSE_REASONS, FORMS, PLACES } from '../vocabulary';
import { type CaseLine, EVALUATED, FIRST_TALKS, OPEN } from './case-line';

/** Each case counts once in each of these, but for `form` and `place`: it may have several. */
export const DIMENSIONS = ['month', 'form', 'place', 'step', 'firstTalk', 'evaluated', 'outcome'] as const;
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

/** The key of cases of which no form or place is known. */
export const UNKNOWN = 'unknown';

/** Label of the school year in which a case was opened. */
export const schoolYearOfLine = ({ opened }: CaseLine): string => schoolYearOf(asDay(`${opened}-01`)).label;

/** The twelve months of the school year that begins in that calendar year, August first. */
function monthsOf(schoolYear: string): readonly string[] {
  const starts = Number(schoolYear.slice(0, 4));
  return Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 7) % 12) + 1;
    return `${month < 8 ? starts + 1 : starts}-${String(month).padStart(2, '0')}`;
  });
}

const keysOf = (line: CaseLine): Record<Dimension, readonly (string | number)[]> => ({
  month: [line.opened],
  form: line.forms.length > 0 ? line.forms : [UNKNOWN],
  place: line.places.length > 0 ? line.places : [UNKNOWN],
  step: [line.step],
  firstTalk: [line.firstTalk],
  evaluated: [line.evaluated],
  outcome: [line.outcome],
});

const zeros = (keys: readonly (string | number)[]): Record<string, number> =>
  Object.fromEntries(keys.map((key) => [key, 0]));

/**
 * Counts the cases opened in a school year.
 * @param lines each case once
 * @param steps the numbers of all steps that a case can reach
 */
export function tallyOf(lines: Iterable<CaseLine>, schoolYear: string, steps: readonly StepNumber[]): Tally {
  const counts: Record<Dimension, Record<string, number>> = {
    month: zeros(monthsOf(schoolYear)),
    form: zeros([...FORMS, ...WORDS.forms.offered, UNKNOWN]),
    place: zeros([...PLACES, ...WORDS.places.offered, UNKNOWN]),
    step: zeros(steps),
    firstTalk: zeros(FIRST_TALKS),
    evaluated: zeros(EVALUATED),
    outcome: zeros([...CLOSE_REASONS, OPEN]),
  };
  let total = 0;
  for (const line of lines) {
    if (schoolYearOfLine(line) !== schoolYear) continue;
    total += 1;
    const keys = keysOf(line);
    for (const dimension of DIMENSIONS) {
      const row = counts[dimension];
      for (const key of new Set(keys[dimension])) row[key] = (row[key] ?? 0) + 1;
    }
  }
  return { schoolYear, total, counts };
}
