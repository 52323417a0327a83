import type { Day } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import { evaluationTarget } from '../../../protocol/terms';
import { LONGEST_WITHOUT_TERM, quietLimit } from './quiet';

const kept = new WeakMap<SchoolCalendar, Map<number, Map<Day, Day>>>();

function keptFor(limit: number, calendar: SchoolCalendar): Map<Day, Day> {
  const ofCalendar = kept.get(calendar) ?? new Map<number, Map<Day, Day>>();
  kept.set(calendar, ofCalendar);
  const days = ofCalendar.get(limit) ?? new Map<Day, Day>();
  ofCalendar.set(limit, days);
  return days;
}

/**
 * The day from which a case in which something was last written on `touchedOn` says so: the first school day after those of `quietLimit`, or
 * after seven where the procedure is not at hand.
 */
export function leftAloneFrom(touchedOn: Day, procedure: Procedure | undefined, calendar: SchoolCalendar): Day {
  const limit = procedure ? quietLimit(procedure) : LONGEST_WITHOUT_TERM;
  // Kept, for many cases were touched on one day, and counting school days takes longer than all else that is due.
  const days = keptFor(limit, calendar);
  const known = days.get(touchedOn);
  if (known !== undefined) return known;
  const term = { count: limit + 1, unit: 'school-days' } as const;
  const from = evaluationTarget(term, touchedOn, calendar).asked;
  days.set(touchedOn, from);
  return from;
}
