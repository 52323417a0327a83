import type { Weekday } from '../../protocol/day';
import { isAlways, type OpenSpan } from '../hours';
import { fill, type Translation } from './translation';

/** A Monday, from which the days of the week are counted. */
const MONDAY = Date.UTC(2026, 10, 30);
const DAY = 86_400_000;

function dayName(tag: string, day: Weekday): string {
  return new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + (day - 1) * DAY);
}

/** When a help line answers, in that language. */
export function translatedHours(translation: Translation, spans: readonly OpenSpan[]): string {
  const { dagEnNacht, elkeDag, opDagen, opDag } = translation.language.woorden;
  if (isAlways(spans)) return dagEnNacht;
  return spans
    .map(({ days, from, until }) => {
      const [first = 1, last = first] = [days[0], days.at(-1)];
      const names = { eerste: dayName(translation.tag, first), laatste: dayName(translation.tag, last) };
      const sentence = days.length === 7 ? elkeDag : days.length === 1 ? opDag : opDagen;
      return fill(sentence, { van: from, tot: until, dag: names.eerste, ...names });
    })
    .join(', ');
}
