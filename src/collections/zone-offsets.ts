const HOUR = 3_600_000;

/**
 * By how many minutes the clock of a time zone is before UTC, from the start of a year on, as `schoolClock` reads it:
 * '2026-01-01T00:00 60,2026-03-29T01:00 120,…'. The last is the end of `years` years. It takes that a clock changes at a
 * whole hour of UTC, and never goes back within a day.
 */
export function zoneOffsets(timeZone: string, year: number, years: number): string {
  const key = `${timeZone} ${year} ${years}`;
  const text = known.get(key) ?? work(timeZone, year, years);
  known.set(key, text);
  return text;
}

/** Every page asks for the same. */
const known = new Map<string, string>();

function work(timeZone: string, year: number, years: number): string {
  const clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const offsetAt = (moment: number) => (Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - moment) / 60_000;
  const write = (moment: number) => `${new Date(moment).toISOString().slice(0, 16)} ${offsetAt(moment)}`;
  const [start, end] = [Date.UTC(year), Date.UTC(year + years)];
  const changes: string[] = [write(start)];
  for (let day = start; day < end; day += 24 * HOUR) {
    if (offsetAt(day) === offsetAt(day + 24 * HOUR)) continue;
    let moment = day + HOUR;
    while (offsetAt(moment) === offsetAt(day)) moment += HOUR;
    changes.push(write(moment));
  }
  return [...changes, write(end)].join(',');
}
