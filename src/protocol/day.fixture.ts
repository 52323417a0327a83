/** A plain model of the calendar for tests: every day of 1995 to 2105, written out by counting. */
import fc from 'fast-check';
import type { Day } from './day';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const twoDigits = (number: number) => String(number).padStart(2, '0');

function* countedDays(): Generator<Day> {
  for (let year = 1995; year <= 2105; year += 1) {
    for (const [index, length] of MONTH_LENGTHS.entries()) {
      const days = index === 1 && isLeap(year) ? length + 1 : length;
      for (let day = 1; day <= days; day += 1) yield `${year}-${twoDigits(index + 1)}-${twoDigits(day)}` as Day;
    }
  }
}

export const COUNTED_DAYS: readonly Day[] = [...countedDays()];

/** The first day counted, 1 January 1995, was a Sunday. */
export const modelWeekday = (index: number) => ((index + 6) % 7) + 1;

/** A place in `COUNTED_DAYS` with at least `margin` days on both sides. */
export const anyIndex = (margin = 0) => fc.integer({ min: margin, max: COUNTED_DAYS.length - 1 - margin });

export function dayAt(index: number): Day {
  const day = COUNTED_DAYS[index];
  if (day === undefined) throw new RangeError(`no counted day ${index}`);
  return day;
}
