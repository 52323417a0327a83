/** Which days are school days. A weekend or a holiday is free; any other day is a school day. */
import { addDays, type Day, weekday } from './day';

/** A holiday or a single day off, first and last day included. */
export interface Holiday {
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
}

/** What the school has said of its free days. Beyond the last holiday it knows of, only weekends are free. */
export interface SchoolCalendar {
  readonly holidays: readonly Holiday[];
}

/** Why a day is no school day. */
export type FreeReason = { readonly kind: 'weekend' } | { readonly kind: 'holiday'; readonly name: string };

const SATURDAY = 6;

/** Longer than any summer: a calendar without a school day for this many days is a mistake in the calendar. */
const SEARCH_LIMIT_DAYS = 366;

/** Why the day is free, or `undefined` for a school day. A weekend inside a holiday belongs to that holiday. */
export function freeBecause(day: Day, calendar: SchoolCalendar): FreeReason | undefined {
  const holiday = calendar.holidays.find(({ from, until }) => from <= day && day <= until);
  if (holiday) return { kind: 'holiday', name: holiday.name };
  return weekday(day) >= SATURDAY ? { kind: 'weekend' } : undefined;
}

/** Whether there is school on that day. */
export const isSchoolDay = (day: Day, calendar: SchoolCalendar): boolean => freeBecause(day, calendar) === undefined;

function nearestSchoolDay(day: Day, calendar: SchoolCalendar, direction: 1 | -1): Day | undefined {
  for (let away = 0; away <= SEARCH_LIMIT_DAYS; away += 1) {
    const candidate = addDays(day, away * direction);
    if (isSchoolDay(candidate, calendar)) return candidate;
  }
  return undefined;
}

/** The day itself, or the first school day after it; `undefined` when the 366 days after it have none. */
export const schoolDayOnOrAfter = (day: Day, calendar: SchoolCalendar): Day | undefined =>
  nearestSchoolDay(day, calendar, 1);

/** The day itself, or the last school day before it; `undefined` when the 366 days before it have none. */
export const schoolDayOnOrBefore = (day: Day, calendar: SchoolCalendar): Day | undefined =>
  nearestSchoolDay(day, calendar, -1);
