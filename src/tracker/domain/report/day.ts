import type { Day } from '../../../protocol/day';
import { REPORT_WORDS } from './words';

/** The day as Dutch readers write it: '6 december 2026'. */
export function dutchDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${REPORT_WORDS.months[Number(month) - 1]} ${year}`;
}
