import { type CollectionEntry, getCollection } from 'astro:content';
import { isAlways } from './hours';

export type HelpLine = CollectionEntry<'help'>['data'];

const all = async (): Promise<HelpLine[]> =>
  (await getCollection('help')).map(({ data }) => data).toSorted((a, b) => a.volgorde - b.volgorde);

/** The help line of a file in `content/hulp`; throws when it does not exist. */
export async function lineNamed(id: string): Promise<HelpLine> {
  const entry = (await getCollection('help')).find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`'${id}' is geen hulplijn in content/hulp.`);
  return entry.data;
}

/** All help lines of a group, in the order that `content/hulp` gives them. What came in another's place stands with that one, not by itself. */
export async function linesOf(group: string): Promise<HelpLine[]> {
  const lines = await all();
  const successors = await Promise.all(lines.flatMap(({ opvolger }) => (opvolger ? [lineNamed(opvolger)] : [])));
  const own = lines.filter((line) => line.groep === group);
  if (own.length === 0) throw new Error(`Er is geen hulplijn met groep '${group}' in content/hulp.`);
  return own.filter((line) => !successors.includes(line));
}

/** Whether it is known to answer: only then may a page offer to call it. */
export const answers = ({ status }: HelpLine): boolean => status === 'werkt';

/** The numbers that a page may offer to call, the best first; none of a line that is not known to answer. */
export const callable = (line: HelpLine): HelpLine['telefoon'] => (answers(line) ? line.telefoon : []);

/** Lines that say when not to wait, the most urgent first. */
export const urgentLines = async (): Promise<HelpLine[]> =>
  (await all()).filter((line) => line.als !== undefined && callable(line).length > 0);

/** The one line that stands in the help bar of every public page. */
export async function barLine(): Promise<HelpLine> {
  const [line, ...more] = (await all()).filter(({ helpbalk }) => helpbalk);
  if (!line || more.length > 0) throw new Error('Precies één hulplijn in content/hulp heeft helpbalk: true.');
  return line;
}

/** Lines that answer day and night, for the help bar when its own line does not. */
export async function nightLines(): Promise<HelpLine[]> {
  return (await all()).filter(
    (line) => line.nachtbalk !== undefined && callable(line).length > 0 && isAlways(line.uren ?? []),
  );
}
