/** A hybrid logical clock: the wall clock where it can be believed, a counter where it stands still or runs back. */
import type { Stamp } from './entry';

/** How far ahead of our wall clock a stamp may be and still be followed: a day, for clocks in a wrong time zone. */
export const MAX_AHEAD_MS = 24 * 60 * 60 * 1000;

const LAST_COUNT = 9999;
const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z-\d{4}$/;
const MOMENT_LENGTH = 'yyyy-mm-ddThh:mm:ss.sssZ'.length;

interface Reading {
  /** Milliseconds since 1970. */
  readonly ms: number;
  readonly count: number;
}

/** The stamp for that moment; throws a `RangeError` outside the years 0000 to 9999. */
export function stampOf(ms: number, count = 0): Stamp {
  const stamp = `${new Date(ms).toISOString()}-${String(count).padStart(4, '0')}`;
  if (!SHAPE.test(stamp)) throw new RangeError(`no stamp for ${ms} and ${count}`);
  return stamp;
}

/** What the stamp says; `undefined` when the text is no stamp. */
export function readStamp(stamp: string): Reading | undefined {
  if (!SHAPE.test(stamp)) return undefined;
  const moment = stamp.slice(0, MOMENT_LENGTH);
  const ms = Date.parse(moment);
  // `Date` reads an hour 24 or a 31 June as another day, and then the order of the texts would not be that of the moments.
  if (Number.isNaN(ms) || new Date(ms).toISOString() !== moment) return undefined;
  return { ms, count: Number(stamp.slice(MOMENT_LENGTH + 1)) };
}

/** Whether the stamp is further ahead of the wall clock (`now`, in milliseconds since 1970) than we follow. */
export const isAhead = (stamp: Stamp, now: number): boolean => stamp > stampOf(now + MAX_AHEAD_MS, LAST_COUNT);

/** The last stamp that our clock knows of after seeing these: the latest of them that is not too far ahead (`isAhead`). */
export function follow(clock: Stamp | undefined, seen: Iterable<Stamp>, now: number): Stamp | undefined {
  const believed = [...seen].filter((stamp) => !isAhead(stamp, now));
  return [...believed, ...(clock === undefined ? [] : [clock])].sort().at(-1);
}

/** A stamp after `clock`, at `now` (milliseconds since 1970) where the wall clock allows it. */
export function tick(clock: Stamp | undefined, now: number): Stamp {
  const last = clock && readStamp(clock);
  if (!last || last.ms < now) return stampOf(now);
  return last.count < LAST_COUNT ? stampOf(last.ms, last.count + 1) : stampOf(last.ms + 1);
}
