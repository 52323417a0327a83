const format = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day such as `2026-11-22` as Dutch readers write it: '22 november 2026'. */
export const dutchDate = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
