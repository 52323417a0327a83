import type { Day } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import { evaluationTarget } from '../../../protocol/terms';
import { quietLimit } from './quiet';

const kept = new WeakMap<Procedure, WeakMap<SchoolCalendar, Map<Day, Day>>>();

function keptFor(procedure: Procedure, calendar: SchoolCalendar): Map<Day, Day> {
  const ofProcedure = kept.get(procedure) ?? new WeakMap<SchoolCalendar, Map<Day, Day>>();
  kept.set(procedure, ofProcedure);
  const days = ofProcedure.get(calendar) ?? new Map<Day, Day>();
  ofProcedure.set(calendar, days);
  return days;
}

/** The day from which a case in which something was last written on `touchedOn` says so: the first school day after those of `quietLimit`. */
export function leftAloneFrom(touchedOn: Day, procedure: Procedure, calendar: SchoolCalendar): Day {
  // Kept, for many cases were touched on one day, and counting school days takes longer than all else that is due.
  const days = keptFor(procedure, calendar);
  const known = days.get(touchedOn);
  if (known !== undefined) return known;
  const term = { count: quietLimit(procedure) + 1, unit: 'school-days' } as const;
  const from = evaluationTarget(term, touchedOn, calendar).asked;
  days.set(touchedOn, from);
  return from;
}
