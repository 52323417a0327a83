/** Whether a help line answers now, from its hours and the clock at school. Part of a script of every page, so it imports nothing. */

/** What the clock at school says: '2026-12-25', '5' (1 is Monday) and '22:30'. */
export interface SchoolClock {
  readonly day: string;
  readonly weekday: string;
  readonly time: string;
}

/** When a line answers, as the page carries it. */
export interface LineHours {
  /** Stretches parted by commas, each as days, start and end: '1234567 11:00 21:00'. Absent when nobody knows. */
  readonly hours?: string | undefined;
  /** Days without anyone, parted by spaces: '12-25 2027-04-05'. Absent when nobody knows which. */
  readonly closed?: string | undefined;
  /** Day on which the school checked these; absent when it has not. */
  readonly checked?: string | undefined;
}

export interface Standing {
  /** Whether it answers, as far as the page knows. */
  readonly isOpen: boolean;
  /** Whether that may be said: the school checked hours and days less than a year ago. */
  readonly isSure: boolean;
  /** When it stops to answer today: '21:00'; absent when it does not answer, or when that is not known. */
  readonly until?: string | undefined;
}

/** A line of which no hours are known is taken to answer by day, as most do. */
const BY_DAY = '1234567 08:00 20:00';

/**
 * The clock in that time zone, wherever the device thinks that it stands. `offsets` are moments from which the clock is so
 * many minutes before UTC, in their order: '2026-10-25T01:00 60,2027-03-28T01:00 120'; the last is only where they end. A
 * moment that is not among them is asked of the browser, which takes a slow phone a tenth of a second; that throws a
 * `RangeError` where it does not know the zone.
 */
export function schoolClock(moment: Date, timeZone: string, offsets = ''): SchoolClock {
  const now = moment.toISOString();
  const spans = offsets.split(',').map((span) => span.split(' '));
  const minutes = spans[spans.findIndex(([from = '']) => from > now) - 1]?.[1];
  // Swedish writes a moment as '2026-12-25 22:30:00', everywhere; in any other shape nothing is ever sure.
  const [day = '', time = ''] = (
    minutes
      ? new Date(moment.getTime() + Number(minutes) * 60_000).toISOString()
      : moment.toLocaleString('sv', { timeZone })
  ).split(/[ T]/);
  return { day, weekday: `${new Date(day).getUTCDay() || 7}`, time: time.slice(0, 5) };
}

/** How a line stands at that moment. */
export function standingOf({ hours, closed, checked = '' }: LineHours, { day, weekday, time }: SchoolClock): Standing {
  const yearAgo = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const until = closed?.split(' ').some((one) => one && day.endsWith(one))
    ? undefined
    : (hours ?? BY_DAY)
        .split(',')
        .map((span) => span.split(' '))
        .find(([days, from = '', end = '']) => days?.includes(weekday) && from <= time && time < end)?.[2];
  return {
    isOpen: until !== undefined,
    isSure: hours !== undefined && closed !== undefined && checked > yearAgo && checked <= day,
    until: hours && until,
  };
}
