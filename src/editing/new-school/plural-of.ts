const KNOWN: Readonly<Record<string, string>> = {
  stap: 'stappen',
  fase: 'fasen',
  week: 'weken',
  ronde: 'rondes',
  blok: 'blokken',
  niveau: 'niveaus',
  kind: 'kinderen',
  juf: 'juffen',
  lid: 'leden',
  coach: 'coaches',
};

/** A vowel that is written twice once there is only one of it: keer, keren; persoon, personen. */
const LONG = /([aeou])\1([bcdfgklmnprstvz])$/;
/** A short word with a short vowel: les, lessen. */
const SHORT = /^[^aeiouy]*[aeiou]([bdfgklmnprst])$/;

/** How a letter sounds between two vowels. */
const VOICED: Readonly<Record<string, string>> = { f: 'v', s: 'z' };

/** More of what a Dutch word names, well enough for the names of roles and steps. */
export function pluralOf(word: string): string {
  const known = KNOWN[word];
  if (known) return known;
  if (/(team|manager)$/.test(word)) return `${word}s`;
  if (LONG.test(word)) return word.replace(LONG, (_, vowel: string, end: string) => `${vowel}${VOICED[end] ?? end}en`);
  if (SHORT.test(word)) return word.replace(SHORT, (found, end: string) => `${found}${end}en`);
  if (/(er|el|em|en|aar|eur|ier|ie)$/.test(word)) return `${word}s`;
  if (/or$/.test(word)) return `${word}en`;
  return word.endsWith('e') ? `${word}n` : `${word}en`;
}

/** Words for a step that go with 'het'. */
const NEUTER = ['blok', 'niveau', 'deel', 'moment', 'onderdeel'];

export const articleOf = (word: string): 'de' | 'het' => (NEUTER.includes(word) ? 'het' : 'de');
