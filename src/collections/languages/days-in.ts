/** A day whose number is in no month and no year, so that it can be told apart in what is written. */
const DAY = { day: 22, year: 2033 };

/**
 * How a day of each month is written in a language, with `{dag}` and `{jaar}` for its number and its year, in the digits 0 to 9;
 * none for a language that is unknown here. It is asked at the build, since a browser may not know what the build does: Chromium
 * has no Tigrinya, and writes its days in the language of its own menus.
 */
export function daysIn(tag: string): readonly string[] {
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return [];
  const format = new Intl.DateTimeFormat(`${tag}-u-nu-latn-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    format
      .format(Date.UTC(DAY.year, month, DAY.day))
      .replace(String(DAY.day), '{dag}')
      .replace(String(DAY.year), '{jaar}'),
  );
}
