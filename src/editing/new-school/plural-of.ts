const KNOWN: Readonly<Record<string, string>> = {
  stap: 'stappen',
  fase: 'fasen',
  week: 'weken',
  ronde: 'rondes',
  blok: 'blokken',
  niveau: 'niveaus',
  deel: 'delen',
  kind: 'kinderen',
  juf: 'juffen',
};

/** More of what a Dutch word names, well enough for the names of roles and steps. */
export function pluralOf(word: string): string {
  const known = KNOWN[word];
  if (known) return known;
  if (/(er|el|em|en|aar|eur|ier|ie)$/.test(word)) return `${word}s`;
  if (/or$/.test(word)) return `${word}en`;
  return word.endsWith('e') ? `${word}n` : `${word}en`;
}

/** Words for a step that go with 'het'. */
const NEUTER = ['blok', 'niveau', 'deel', 'moment', 'onderdeel'];

export const articleOf = (word: string): 'de' | 'het' => (NEUTER.includes(word) ? 'het' : 'de');
