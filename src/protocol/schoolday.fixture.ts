/** Calendars for tests: one as a school may have it, and arbitrary ones. */
import fc from 'fast-check';
import { addDays, asDay } from './day';
import { anyIndex, dayAt } from './day.fixture';
import type { Holiday, SchoolCalendar } from './schoolday';

export const holiday = (name: string, from: string, until: string): Holiday => ({
  name,
  from: asDay(from),
  until: asDay(until),
});

/** Christmas around a year's end, a single day off, and a summer of six weeks (Saturday 17 July to Sunday 29 August 2027). */
export const EXAMPLE_CALENDAR: SchoolCalendar = {
  holidays: [
    holiday('Kerstvakantie', '2026-12-19', '2027-01-03'),
    holiday('Tweede pinksterdag', '2027-05-17', '2027-05-17'),
    holiday('Zomervakantie', '2027-07-17', '2027-08-29'),
  ],
};

export const NO_HOLIDAYS: SchoolCalendar = { holidays: [] };

/** Without a school day from 2026 to the end of 2028. */
export const CLOSED: SchoolCalendar = { holidays: [holiday('Verbouwing', '2026-01-01', '2028-12-31')] };

const names = fc.constantFrom('Kerstvakantie', 'Zomervakantie', 'Studiedag');

/** Up to five holidays of at most seven weeks in the half year on either side of a day; they may overlap. */
export const anyDayAndCalendar = anyIndex(1000).chain((index) =>
  fc.record({
    day: fc.constant(dayAt(index)),
    calendar: fc.record({
      holidays: fc.array(
        fc
          .record({ name: names, starts: fc.integer({ min: -180, max: 180 }), extra: fc.integer({ min: 0, max: 48 }) })
          .map(({ name, starts, extra }) => ({
            name,
            from: dayAt(index + starts),
            until: addDays(dayAt(index), starts + extra),
          })),
        { maxLength: 5 },
      ),
    }),
  }),
);
