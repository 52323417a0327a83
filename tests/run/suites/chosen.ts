import type { Suite } from './suite.ts';

/** What can be asked for besides names. */
export const WORDS = { daily: '--daily', all: '--all', rest: '--rest' } as const;

/**
 * The suites to run, in the order of the table: those named, or with no name the daily ones, every one (`--all`), or
 * every one that is not daily (`--rest`). A name that no suite has is the answer instead.
 */
export function chosenSuites(
  suites: readonly Suite[],
  asked: readonly string[],
): readonly Suite[] | { unknown: string } {
  const [word, ...more] = asked;
  if (word === undefined || word === WORDS.daily) return suites.filter(({ daily }) => daily);
  if (word === WORDS.all && more.length === 0) return suites;
  if (word === WORDS.rest && more.length === 0) return suites.filter(({ daily }) => !daily);
  const unknown = asked.find((name) => !suites.some((suite) => suite.name === name));
  return unknown === undefined ? suites.filter(({ name }) => asked.includes(name)) : { unknown };
}
