/** A stretch of time in words, and by when a task is done. */
import type { Task, TaskTerm, Term } from '../protocol/procedure.ts';

const UNITS: Readonly<Record<Term['unit'], readonly [one: string, many: string]>> = {
  weeks: ['week', 'weken'],
  'school-days': ['schooldag', 'schooldagen'],
  days: ['dag', 'dagen'],
  months: ['maand', 'maanden'],
  hours: ['uur', 'uur'],
};

/** '1 week', '10 schooldagen', '2 tot 3 weken', 'ongeveer 1 maand' */
export const termWords = ({ count, most, isAbout, unit }: Term): string =>
  `${isAbout ? 'ongeveer ' : ''}${count}${most === undefined ? '' : ` tot ${most}`} ${UNITS[unit][count === 1 && most === undefined ? 0 : 1]}`;

/** 'elke week', 'elke 2 maanden', 'elke 2 tot 3 weken', 'ongeveer elke week' */
export function everyTerm({ isAbout, ...term }: Term): string {
  const alone = term.count === 1 && term.most === undefined;
  return `${isAbout ? 'ongeveer ' : ''}elke ${alone ? UNITS[term.unit][0] : termWords(term)}`;
}

/** The event that the term of a task is counted from, where its school names it: 'de melding', 'het gesprek'. */
function eventOf({ countedFrom }: TaskTerm): string | undefined {
  return countedFrom === 'report' ? 'de melding' : countedFrom?.text;
}

/** 'binnen 2 schooldagen', 'binnen 24 uur na de melding', 'dezelfde dag', 'op de dag van het gesprek' */
export function taskTermWords(term: TaskTerm): string {
  const event = eventOf(term);
  if (term.within === undefined) return event === undefined ? 'dezelfde dag' : `op de dag van ${event}`;
  return `binnen ${termWords(term.within)}${event === undefined ? '' : ` na ${event}`}`;
}

/** The term of a task to say beside its text: with a capital, and nothing where the text says it in the same words, or where there is none. */
export function termBesideText({ text, term }: Pick<Task, 'text' | 'term'>): string | undefined {
  const words = term && taskTermWords(term);
  if (words === undefined || text.toLowerCase().includes(words)) return undefined;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
