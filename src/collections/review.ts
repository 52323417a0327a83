/** When a page must be gone over again. */
import { asDay, type Day } from '../protocol/day';

/** `never`: the school has not gone over it yet; `overdue`: its day has passed; `in-time`: not yet. */
export type ReviewState = 'never' | 'overdue' | 'in-time';

export interface Review {
  readonly state: ReviewState;
  /** The day by which it must be gone over; absent for a page that never was. */
  readonly due?: Day;
}

/** The same day that many months later, or the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const target = new Date(lastOfMonth);
  target.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return asDay(target.toISOString().slice(0, 'yyyy-mm-dd'.length));
}

/** How a page stands on that day, when it was last gone over on `reviewed` and is due again after so many months. */
export function reviewOf(reviewed: string | undefined, months: number, today: Day): Review {
  if (reviewed === undefined) return { state: 'never' };
  const due = addMonths(asDay(reviewed), months);
  return { state: due < today ? 'overdue' : 'in-time', due };
}
