/** When a help line answers, as its editor writes it ('ma-vr 9:00-17:00', 'dag en nacht') and as pages and their script read it. */
import { z } from 'astro/zod';
import type { Weekday } from '../protocol/day';

/** One stretch of time on each of those days, as '09:00' to '17:00'; a day ends at '24:00'. No stretch passes midnight. */
export interface OpenSpan {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly until: string;
}

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const SHORT = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const LONG = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const SHAPE = /^(elke dag|([a-z]{2})(?:-([a-z]{2}))?) (\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/;
const HOURS = "uren zien eruit als 'elke dag 11:00-21:00', 'ma-vr 9:00-17:00' of 'dag en nacht'";

const padded = (time: string) => time.padStart('00:00'.length, '0');
const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time);

/** The stretch that the text names; `undefined` for text of another shape, days that run backwards and an end before its start. */
export function readSpan(text: string): OpenSpan | undefined {
  if (text === 'dag en nacht') return { days: WEEK, from: '00:00', until: '24:00' };
  const [, when, first = '', last = first, start = '', end = ''] = SHAPE.exec(text) ?? [];
  const from = padded(start);
  const until = padded(end);
  const days = when === 'elke dag' ? WEEK : WEEK.slice(SHORT.indexOf(first), SHORT.indexOf(last) + 1);
  const isKnown = when === 'elke dag' || (SHORT.includes(first) && SHORT.includes(last));
  if (!isKnown || days.length === 0 || !isTime(from) || !isTime(until) || from >= until) return undefined;
  return { days, from, until };
}

/** A stretch in a content file. */
export const span = z.string(HOURS).transform((text, context) => {
  const read = readSpan(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: HOURS });
  return z.NEVER;
});

/** Whether somebody answers at every moment of the week. */
export const isAlways = (spans: readonly OpenSpan[]): boolean =>
  spans.some(({ days, from, until }) => days.length === WEEK.length && from === '00:00' && until === '24:00');

const timeInWords = (time: string) => time.replace(/^0/, '').replace(':00', '').replace(':', '.');

function daysInWords(days: readonly Weekday[]): string {
  if (days.length === WEEK.length) return 'elke dag';
  const first = LONG[(days[0] ?? 1) - 1];
  const last = LONG[(days.at(-1) ?? 1) - 1];
  return days.length === 1 ? `op ${first}` : `van ${first} tot en met ${last}`;
}

/** The hours as people say them: 'dag en nacht', 'elke dag van 11 tot 21 uur', 'van maandag tot en met vrijdag, 8.30 tot 17 uur'. */
export function hoursInWords(spans: readonly OpenSpan[]): string {
  if (isAlways(spans)) return 'dag en nacht';
  return spans
    .map(({ days, from, until }) => {
      const times = `${timeInWords(from)} tot ${timeInWords(until)} uur`;
      return days.length === WEEK.length ? `elke dag van ${times}` : `${daysInWords(days)}, ${times}`;
    })
    .join(' en ');
}

/** The hours as the script of the page reads them: '12345 09:00 17:00,6 10:00 12:00'. */
export const hoursAsData = (spans: readonly OpenSpan[]): string =>
  spans.map(({ days, from, until }) => `${days.join('')} ${from} ${until}`).join(',');
