/** Stretches in which nobody did or wrote anything in an open case, though school went on. */
import { addDays, type Day } from '../../../protocol/day';
import type { Procedure, Term } from '../../../protocol/procedure';
import { isSchoolDay, type SchoolCalendar } from '../../../protocol/schoolday';
import type { CaseFile } from '../case';
import type { TellingEntry } from '../entries';
import { writtenOn } from '../written-on';

export interface Quiet {
  /** The last day on which something happened or was written. */
  readonly from: Day;
  /** The next such day; the day of asking while there is none. */
  readonly until: Day;
  /** How many school days lie between. */
  readonly schoolDays: number;
  /** Whether it still goes on. */
  readonly goesOn: boolean;
}

/** Where the procedure names no term, or is not at hand: so many school days. */
export const LONGEST_WITHOUT_TERM = 7;

/** How many school days there are in one of each: a weekend takes two days of seven, and a month has four weeks. */
const SCHOOL_DAYS_IN: Readonly<Record<Term['unit'], number>> = {
  weeks: 5,
  'school-days': 1,
  days: 5 / 7,
  months: 20,
  hours: 5 / 7 / 24,
};

const inSchoolDays = ({ count, most, unit }: Term): number => Math.ceil((most ?? count) * SCHOOL_DAYS_IN[unit]);

/** How many school days a case may lie still: the shortest term of its procedure, and 7 where that names none. */
export function quietLimit({ steps }: Procedure): number {
  const terms = steps.flatMap(({ evaluation }): Term[] => {
    if (evaluation === undefined) return [];
    const { after, again } = evaluation;
    return [...(after ? [after] : []), ...(again && 'term' in again ? [again.term] : [])];
  });
  return terms.length === 0 ? LONGEST_WITHOUT_TERM : Math.min(...terms.map(inSchoolDays));
}

/** The days on which an entry touched the case. */
const daysOf = ({ body, time }: TellingEntry): readonly Day[] =>
  'happenedOn' in body ? [body.happenedOn, writtenOn(time)] : [writtenOn(time)];

/** School days after the first day and before the last. */
function schoolDaysBetween(from: Day, until: Day, calendar: SchoolCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day < until; day = addDays(day, 1)) if (isSchoolDay(day, calendar)) count += 1;
  return count;
}

/** The stretches in which the case was closed. */
function closedBetween({ live }: CaseFile, today: Day): readonly { readonly from: Day; readonly until: Day }[] {
  const spans: { from: Day; until: Day }[] = [];
  let from: Day | undefined;
  for (const entry of live) {
    if (entry.type === 'case-closed' || entry.type === 'case-voided') from ??= entry.body.happenedOn;
    if (entry.type === 'case-reopened' && from !== undefined) {
      spans.push({ from, until: entry.body.happenedOn });
      from = undefined;
    }
  }
  return from === undefined ? spans : [...spans, { from, until: today }];
}

/** Each stretch of more school days than the limit, from the opening to the day of asking, but for when the case was closed. */
export function quietIn(file: CaseFile, procedure: Procedure, calendar: SchoolCalendar, today: Day): readonly Quiet[] {
  const limit = quietLimit(procedure);
  const touched = new Set(file.live.flatMap(daysOf).filter((day) => file.openedOn <= day && day < today));
  const days = [...[...touched].toSorted(), today];
  const closed = closedBetween(file, today);
  return days.flatMap((from, index): Quiet[] => {
    const until = days[index + 1];
    if (until === undefined || closed.some((span) => span.from <= from && until <= span.until)) return [];
    const schoolDays = schoolDaysBetween(from, until, calendar);
    return schoolDays > limit ? [{ from, until, schoolDays, goesOn: index + 2 === days.length }] : [];
  });
}
