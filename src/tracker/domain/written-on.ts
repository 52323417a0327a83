import { asDay, type Day, schoolDay } from '../../protocol/day';
import { readStamp, writtenAt } from '../log/clock';
import type { Stamp } from '../log/entry';

/** Beyond these a day may have no name, or another one, in the zone of the school: years before 1 and after 9999. */
const NAMED = { from: '0001-01-02', until: '9999-12-30' };

/** Since this moment the clock at school differs a whole number of hours from UTC, so that an hour lies in one day. */
const WHOLE_HOURS_SINCE = '1941';
const HOUR_LENGTH = 'yyyy-mm-ddThh'.length;

const days = new Map<string, Day>();

/** The day, at school, on which something with that stamp was written: after midnight there it is the next, whatever day it is in UTC. */
export function writtenOn(stamp: Stamp): Day {
  const time = writtenAt(stamp);
  if (time < WHOLE_HOURS_SINCE) return dayAt(time);
  // Kept for each hour: asking for the time at school takes as long as reading a hundred entries.
  const hour = time.slice(0, HOUR_LENGTH);
  const known = days.get(hour);
  if (known !== undefined) return known;
  const day = dayAt(`${hour}:00:00.000Z-0000`);
  days.set(hour, day);
  return day;
}

function dayAt(time: Stamp): Day {
  const utcDay = asDay(time.slice(0, NAMED.from.length));
  const read = readStamp(time);
  if (read === undefined || utcDay < NAMED.from || utcDay > NAMED.until) return utcDay;
  return schoolDay(new Date(read.ms));
}
