/** Days and moments as people read them. */
import { type Day, daysBetween, SCHOOL_TIME_ZONE } from '../../../protocol/day';

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', options);
const DAY = { timeZone: 'UTC' } as const;
const MOMENT = { timeZone: SCHOOL_TIME_ZONE } as const;

const long = format({ ...DAY, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const middle = format({ ...DAY, weekday: 'long', day: 'numeric', month: 'long' });
const dateOnly = format({ ...DAY, day: 'numeric', month: 'long', year: 'numeric' });
const short = format({ ...DAY, weekday: 'short', day: 'numeric', month: 'short' });
const shortWithYear = format({ ...DAY, day: 'numeric', month: 'short', year: 'numeric' });
const time = format({ ...MOMENT, hour: '2-digit', minute: '2-digit' });
const momentDay = format({ ...MOMENT, day: 'numeric', month: 'long', year: 'numeric' });

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** 'dinsdag 24 november 2026' */
export const longDay = (day: Day): string => long.format(dateOf(day));
/** 'dinsdag 24 november' */
export const plainDay = (day: Day): string => middle.format(dateOf(day));
/** '24 november 2026' */
export const dateWords = (day: Day): string => dateOnly.format(dateOf(day));
/** 'di 24 nov' in the year of `today`, else '24 nov 2025' */
export const shortDay = (day: Day, today: Day): string =>
  (day.slice(0, 4) === today.slice(0, 4) ? short : shortWithYear).format(dateOf(day));
/** '14:05' */
export const clockTime = (ms: number): string => time.format(ms);
/** '24 november 2026 om 14:05' */
export const moment = (ms: number): string => `${momentDay.format(ms)} om ${clockTime(ms)}`;

/** 'vandaag', 'morgen', 'over 5 dagen', 'gisteren', '5 dagen geleden' */
export function fromToday(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'vandaag';
  if (days === 1) return 'morgen';
  if (days === -1) return 'gisteren';
  return days > 0 ? `over ${days} dagen` : `${-days} dagen geleden`;
}

/** '1 dag te laat', '5 dagen te laat' */
export function late(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  return days === 1 ? '1 dag te laat' : `${days} dagen te laat`;
}
