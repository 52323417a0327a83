const format = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const formatMonth = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date that may be no more than a year or a month (`2023`, `2023-02`) as Dutch readers write it: '2023', 'februari 2023'. */
export function dutchRoughDate(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? formatMonth.format(new Date(`${date}-01T00:00:00Z`)) : dutchDate(date);
}

/** A day such as `2026-11-22` as Dutch readers write it: '22 november 2026'. */
export const dutchDate = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));

const monthFormat = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day, a month or a year in words: '29 oktober 2025', 'oktober 2025', '2025'. */
export function partialDutchDate(date: string): string {
  if (date.length === 'yyyy'.length) return date;
  return date.length === 'yyyy-mm'.length ? monthFormat.format(new Date(`${date}-01T00:00:00Z`)) : dutchDate(date);
}
