/**
 * Stamps that put entries in order of cause: each is later than all that its writer had seen in the case, whatever the
 * clocks of the devices say. The wall clock decides only between entries whose writers knew nothing of each other.
 */
import type { Stamp } from './entry';

/** How far ahead of our wall clock a stamp may have been written without being remarked: a day, for clocks in a wrong time zone. */
export const MAX_AHEAD_MS = 24 * 60 * 60 * 1000;

const LAST_COUNT = 9999;
const PLACE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z-\d{4}$/;
const PLACE_LENGTH = 'yyyy-mm-ddThh:mm:ss.sssZ-0000'.length;
const MOMENT_LENGTH = 'yyyy-mm-ddThh:mm:ss.sssZ'.length;
/** Between a place and the moment of writing, in stamps of envelope 2. */
const WRITTEN = '@';

interface Reading {
  /** The place in the order: milliseconds since 1970, and a counter among those of one millisecond. */
  readonly ms: number;
  readonly count: number;
  /** What the wall clock of the writer said, in milliseconds since 1970. */
  readonly wall: number;
}

/** The stamp for that place, written at that moment or at `wall`; throws a `RangeError` outside the years 0000 to 9999. */
export function stampOf(ms: number, count = 0, wall = ms): Stamp {
  const place = `${momentOf(ms)}-${String(count).padStart(4, '0')}`;
  if (!PLACE.test(place)) throw new RangeError(`no stamp for ${ms} and ${count}`);
  return wall === ms ? place : `${place}${WRITTEN}${momentOf(wall)}`;
}

const momentOf = (ms: number): string => new Date(ms).toISOString();

/**
 * What the stamp says; `undefined` when the text is no stamp. Envelope 1 has the place alone, and the moment of writing is
 * in it; envelope 2 adds that moment where it is another.
 */
export function readStamp(stamp: string): Reading | undefined {
  const place = stamp.slice(0, PLACE_LENGTH);
  if (!PLACE.test(place)) return undefined;
  const ms = readMoment(place.slice(0, MOMENT_LENGTH));
  if (ms === undefined) return undefined;
  const count = Number(place.slice(MOMENT_LENGTH + 1));
  if (stamp === place) return { ms, count, wall: ms };
  const wall = stamp.at(PLACE_LENGTH) === WRITTEN ? readMoment(stamp.slice(PLACE_LENGTH + 1)) : undefined;
  // One moment is written in one way, so that the order of the texts is that of what they say.
  return wall === undefined || wall === ms ? undefined : { ms, count, wall };
}

function readMoment(text: string): number | undefined {
  const ms = Date.parse(text);
  // `Date` reads an hour 24 or a 31 June as another day, and then the order of the texts would not be that of the moments.
  return Number.isNaN(ms) || text.length !== MOMENT_LENGTH || momentOf(ms) !== text ? undefined : ms;
}

/** What the wall clock of the writer said, as a stamp of envelope 1; for a text that is a stamp. */
export const writtenAt = (stamp: Stamp): Stamp =>
  stamp.at(PLACE_LENGTH) === WRITTEN ? `${stamp.slice(PLACE_LENGTH + 1)}-0000` : stamp;

/** Whether the wall clock of the writer was further ahead of ours (`now`, in milliseconds since 1970) than a time zone explains. */
export const isAhead = (stamp: Stamp, now: number): boolean =>
  writtenAt(stamp) > stampOf(now + MAX_AHEAD_MS, LAST_COUNT);

/** The latest of these stamps; `undefined` when there are none. */
export function latestOf(stamps: Iterable<Stamp>): Stamp | undefined {
  let latest: Stamp | undefined;
  for (const stamp of stamps) if (latest === undefined || stamp > latest) latest = stamp;
  return latest;
}

/**
 * A stamp for what is written at `now` (milliseconds since 1970) by who has seen all up to `last`: after it, at `now` where
 * that is later. Throws a `RangeError` when nothing comes after `last`, which `stampsFit` keeps out.
 */
export function stampAfter(last: Stamp | undefined, now: number): Stamp {
  const seen = last && readStamp(last);
  if (!seen || seen.ms < now) return stampOf(now);
  return seen.count < LAST_COUNT ? stampOf(seen.ms, seen.count + 1, now) : stampOf(seen.ms + 1, 0, now);
}
