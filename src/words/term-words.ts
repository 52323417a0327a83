/** A stretch of time in words. */
import type { Term } from '../protocol/procedure.ts';

const UNITS: Readonly<Record<Term['unit'], readonly [one: string, many: string]>> = {
  weeks: ['week', 'weken'],
  'school-days': ['schooldag', 'schooldagen'],
  days: ['dag', 'dagen'],
  months: ['maand', 'maanden'],
};

/** '1 week', '10 schooldagen' */
export const termWords = ({ count, unit }: Term): string => `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`;

/** 'elke week', 'elke 2 maanden' */
export const everyTerm = (term: Term): string => `elke ${term.count === 1 ? UNITS[term.unit][0] : termWords(term)}`;
