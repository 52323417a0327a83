import { readStamp } from './clock';
import type { Header } from './entry';

/** No clock says so by mistake, and it leaves a thousand years for entries that have to come after. */
const LAST_WALL = Date.parse('9000-01-01T00:00:00Z');

/**
 * Whether the entries of one case have stamps that clocks can give, right or wrong ones: a place beyond the moment of
 * writing comes from another entry of the case that was written then. Else one forged stamp at the end of time would leave
 * no place for what is written after it.
 */
export function stampsFit(entries: readonly Pick<Header, 'time'>[]): boolean {
  let wall = Number.NEGATIVE_INFINITY;
  let place = Number.NEGATIVE_INFINITY;
  for (const { time } of entries) {
    const read = readStamp(time);
    if (read === undefined || read.wall >= LAST_WALL) return false;
    wall = Math.max(wall, read.wall);
    place = Math.max(place, read.ms);
  }
  // Each entry after the latest moment moves the place on by a millisecond at most.
  return place <= wall + entries.length;
}
