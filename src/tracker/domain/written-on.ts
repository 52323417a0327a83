import { asDay, type Day, schoolDay } from '../../protocol/day';
import { readStamp } from '../log/clock';
import type { Stamp } from '../log/entry';

/** Beyond these a day may have no name, or another one, in the zone of the school: years before 1 and after 9999. */
const NAMED = { from: '0001-01-02', until: '9999-12-30' };

/** The day, at school, on which something with that stamp was written: after midnight there it is the next, whatever day it is in UTC. */
export function writtenOn(time: Stamp): Day {
  const utcDay = asDay(time.slice(0, NAMED.from.length));
  const read = readStamp(time);
  if (read === undefined || utcDay < NAMED.from || utcDay > NAMED.until) return utcDay;
  return schoolDay(new Date(read.ms));
}
