/** A stretch of time in words. */
import type { Term } from '../protocol/procedure.ts';

const UNITS: Readonly<Record<Term['unit'], readonly [one: string, many: string]>> = {
  weeks: ['week', 'weken'],
  'school-days': ['schooldag', 'schooldagen'],
  days: ['dag', 'dagen'],
  months: ['maand', 'maanden'],
};

/** '1 week', '10 schooldagen', '2 tot 3 weken', 'ongeveer 1 maand' */
export const termWords = ({ count, most, isAbout, unit }: Term): string =>
  `${isAbout ? 'ongeveer ' : ''}${count}${most === undefined ? '' : ` tot ${most}`} ${UNITS[unit][count === 1 && most === undefined ? 0 : 1]}`;

/** 'elke week', 'elke 2 maanden', 'elke 2 tot 3 weken', 'ongeveer elke week' */
export function everyTerm({ isAbout, ...term }: Term): string {
  const alone = term.count === 1 && term.most === undefined;
  return `${isAbout ? 'ongeveer ' : ''}elke ${alone ? UNITS[term.unit][0] : termWords(term)}`;
}
