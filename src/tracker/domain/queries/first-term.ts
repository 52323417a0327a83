import type { Day } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import type { CaseFile } from '../case';
import { dueIn } from './due';
import { openTimed } from './task-terms';

/** The first day by which a task with a term is to be done, of those that 'Vandaag' shows; `undefined` where none waits. */
export function firstTerm(whole: CaseFile, procedure: Procedure, calendar: SchoolCalendar): Day | undefined {
  if (openTimed(whole, procedure, calendar).size === 0) return undefined;
  // Nothing but its term gives the line of a task a day.
  return dueIn(whole, procedure, calendar)
    .flatMap(({ on, task }) => (on !== undefined && task !== undefined ? on : []))
    .toSorted()[0];
}
