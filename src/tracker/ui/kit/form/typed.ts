/** What is typed in a form before it is checked: texts, choices and lists that a draft can keep and an older program may have written. */
import * as v from 'valibot';
import type { Day } from '../../../../protocol/day';
import { addDays, parseDay } from '../../../../protocol/day';
import type { Person } from '../../../domain/entries';
import { people } from '../../../domain/entries/schema/fields';

/** A text; empty where the draft has none. */
export const typedText = v.fallback(v.string(), '');
/** Texts, such as the ids of pupils; none where the draft has none. */
export const typedTexts = v.fallback(v.array(v.string()), []);
export const typedFlag = v.fallback(v.boolean(), false);
/** People who took part; none where the draft has none. */
export const typedPeople = v.fallback(people as v.GenericSchema<unknown, Person[]>, []);
/** One of the list; empty where nothing was chosen yet. */
export const typedChoice = <const L extends readonly string[]>(list: L) =>
  v.fallback(
    v.custom<L[number] | ''>((value) => value === '' || list.some((item) => item === value)),
    '',
  );

/** Makes a form's value of what a draft kept; `undefined` for what is no form at all. */
export const readerOf =
  <S extends v.GenericSchema>(schema: S) =>
  (kept: unknown): v.InferOutput<S> | undefined => {
    const read = v.safeParse(schema, kept);
    return read.success ? read.output : undefined;
  };

/** What is wrong with fields of the form, in words, by field. */
export type Problems<F> = { readonly [K in keyof F & string]?: string };

/** The text without spaces around it; `undefined` when it says nothing. */
export const said = (text: string): string | undefined => text.trim() || undefined;

type Filled<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that hold something: undefined ones and empty lists are left out. */
export const filled = <T extends object>(fields: T): Filled<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as Filled<T>;

/** The day that was typed. Throws for one that is not there, which the form's problems tell first. */
export function typedDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error('a day that was not checked');
  return day;
}

/** Further ahead than this is a slip of the pen. */
const MOST_DAYS_AHEAD = 366;

/** What is wrong with a typed day on which something is to be done, if anything: it is today or later, and within a year. */
export function comingDayProblem(text: string, today: Day): string | undefined {
  const day = parseDay(text);
  if (day === undefined) return 'Vul een datum in.';
  if (day < today) return 'Deze dag is voorbij. Kies vandaag of later.';
  return day > addDays(today, MOST_DAYS_AHEAD)
    ? 'Dat is meer dan een jaar verder. Kies een dag binnen een jaar.'
    : undefined;
}

/** What is wrong with a typed day on which something happened, if anything. */
export function dayProblem(text: string, today: Day): string | undefined {
  const day = parseDay(text);
  if (day === undefined) return 'Vul een datum in.';
  return day > today ? 'Deze dag moet nog komen. Kies vandaag of eerder.' : undefined;
}
