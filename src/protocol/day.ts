/** Calendar days without a time zone. Arithmetic runs in UTC, where every day is 24 hours long, so summer time never matters. */

declare const brand: unique symbol;

/** A day that exists in the Gregorian calendar (carried back before 1582), as `2026-11-22`; years 0000 to 9999. */
export type Day = string & { readonly [brand]: 'Day' };

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;

const startOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** 0 for a month that there is not. */
const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** The day that the text names; `undefined` when it has another shape or names a day that does not exist (30 February). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  // Counted rather than asked of `Date`, which takes ten times as long; every day of every case comes by here.
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return day >= 1 && day <= monthLength(year, month) ? (text as Day) : undefined;
}

/** The day that the text names; throws a `RangeError` where `parseDay` gives nothing. For text that the program itself wrote. */
export function asDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`not a day: ${text}`);
  return day;
}

/** The day that many days later, or earlier when negative; throws a `RangeError` outside the years 0000 to 9999. */
export function addDays(day: Day, days: number): Day {
  return asDay(new Date(startOf(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 'yyyy-mm-dd'.length));
}

/** The same weekday that many weeks later, or earlier when negative; throws as `addDays` does. */
export const addWeeks = (day: Day, weeks: number): Day => addDays(day, weeks * DAYS_PER_WEEK);

/** The same day of the month that many months later, or the last day of a month that has no such day; throws as `addDays` does. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const first = new Date(Date.UTC(2000, month - 1 + months, 1));
  const to = year + first.getUTCFullYear() - 2000;
  const last = monthLength(to, first.getUTCMonth() + 1);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return asDay(`${pad(to, 4)}-${pad(first.getUTCMonth() + 1, 2)}-${pad(Math.min(date, last), 2)}`);
}

/** Number of days from the first to the second, negative when the second comes earlier. */
export const daysBetween = (from: Day, until: Day): number => (startOf(until) - startOf(from)) / MILLISECONDS_PER_DAY;

/** Negative when the first comes earlier, positive when it comes later, 0 for the same day: the order for `sort`. */
export const compareDays = (one: Day, other: Day): -1 | 0 | 1 => (one < other ? -1 : one > other ? 1 : 0);

/** The day's place in the week, Monday first. */
export const weekday = (day: Day): Weekday => (new Date(startOf(day)).getUTCDay() || DAYS_PER_WEEK) as Weekday;

/** Where the school is. */
export const SCHOOL_TIME_ZONE = 'Europe/Amsterdam';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, for making one takes much longer than using it. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const kept = formats.get(timeZone);
  if (kept) return kept;
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** The day that it is at that moment in that time zone (`SCHOOL_TIME_ZONE`); throws a `RangeError` for an unknown zone. */
export function dayOf(moment: Date, timeZone: string): Day {
  const format = formatIn(timeZone);
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return asDay(`${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`);
}

/** The day that it is at school at that moment: there it begins at midnight, wherever a computer thinks that it stands. */
export const schoolDay = (moment: Date): Day => dayOf(moment, SCHOOL_TIME_ZONE);
