import { type CollectionEntry, getCollection } from 'astro:content';

/** All terms of the glossary, in Dutch order of the alphabet. */
export async function allTerms(): Promise<CollectionEntry<'terms'>[]> {
  return (await getCollection('terms')).toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'nl'));
}

/** The name of a role as readers see it; throws when the glossary does not have it. */
export async function roleName(id: string): Promise<string> {
  const term = (await getCollection('terms')).find((candidate) => candidate.id === id);
  if (term?.data.soort !== 'rol') throw new Error(`'${id}' is geen rol in content/begrippen.`);
  return term.data.term;
}

/** The roles of people who work at the school, in Dutch order of the alphabet. */
export const staffRoles = async (): Promise<readonly string[]> =>
  (await allTerms()).flatMap(({ id, data }) => (data.soort === 'rol' && data.personeel ? [id] : []));

/** The names of all roles as readers see them, by id. */
export async function roleNames(): Promise<Readonly<Record<string, string>>> {
  const roles = (await getCollection('terms')).filter(({ data }) => data.soort === 'rol');
  return Object.fromEntries(roles.map(({ id, data }) => [id, data.term]));
}
