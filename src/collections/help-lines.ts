import { type CollectionEntry, getCollection } from 'astro:content';

export type HelpLine = CollectionEntry<'help'>['data'];

/** All help lines of a group, in the order that `content/hulp` gives them. */
export async function linesOf(group: string): Promise<HelpLine[]> {
  const lines = (await getCollection('help')).map(({ data }) => data).filter((line) => line.groep === group);
  if (lines.length === 0) throw new Error(`Er is geen hulplijn met groep '${group}' in content/hulp.`);
  return lines.toSorted((a, b) => a.volgorde - b.volgorde);
}

/** The help line of a file in `content/hulp`; throws when it does not exist. */
export async function lineNamed(id: string): Promise<HelpLine> {
  const entry = (await getCollection('help')).find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`'${id}' is geen hulplijn in content/hulp.`);
  return entry.data;
}

/** The one line that stands in the help bar of every public page. */
export async function barLine(): Promise<HelpLine> {
  const [line, ...more] = (await getCollection('help', ({ data }) => data.helpbalk)).map(({ data }) => data);
  if (!line || more.length > 0) throw new Error('Precies één hulplijn in content/hulp heeft helpbalk: true.');
  return line;
}
