/** The evaluations of cases as a file for any calendar program (RFC 5545). Load it lazily: nothing else needs the library. */
import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { addDays, type Day } from '../../protocol/day';
import { type CalendarEvent, calendarEvents } from './calendar-events';
import type { CaseFile } from './case';

const PRODUCT = '-//Pestprotocol//Dossiers//NL';

/** Whole days have no time zone; the library reads them in UTC. */
const wholeDay = (day: Day): IcsEvent['start'] => ({ type: 'DATE', date: new Date(`${day}T00:00:00Z`) });

const toIcs = ({ uid, title, on, sequence, changedAt, cancelled }: CalendarEvent): IcsEvent => ({
  uid,
  summary: title,
  start: wholeDay(on),
  end: wholeDay(addDays(on, 1)),
  stamp: { date: new Date(changedAt) },
  sequence,
  status: cancelled ? 'CANCELLED' : 'CONFIRMED',
  // The day stays free: an evaluation takes part of it, and the calendar does not say whose.
  timeTransparent: 'TRANSPARENT',
  class: 'PRIVATE',
});

/** The text of an .ics file with the evaluations of these cases; importing a later one again updates the same events. */
export const calendarOf = (files: Iterable<CaseFile>): string =>
  generateIcsCalendar({
    version: '2.0',
    prodId: PRODUCT,
    method: 'PUBLISH',
    events: [...files].flatMap(calendarEvents).map(toIcs),
  });
