import { type Day, parseDay } from '../../../protocol/day';
import { schoolYearOf } from '../../../protocol/schoolyear';

/** A test for days of the school year with that label (`2026-2027`); no day passes for a text that is no such label. */
export function withinSchoolYear(label: string): (day: Day) => boolean {
  const start = parseDay(`${label.slice(0, 4)}-12-31`);
  const year = start && schoolYearOf(start);
  if (year?.label !== label) return () => false;
  const { first, last } = year;
  return (day) => first <= day && day <= last;
}
