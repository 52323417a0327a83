/** Pupils with names of five languages, from the lists of a package: nobody here wrote them. */
import { ar, base, nl as dutch, Faker, nl, pl, tr, uk } from '@faker-js/faker';
import type { NamedPupil } from '../../../src/tracker/domain/names/names';
import { PUPIL_ROLES } from '../../../src/tracker/domain/vocabulary';
import type { Chance } from './chance';

const LANGUAGES = { nl, tr, pl, uk, ar } as const;
export type Language = keyof typeof LANGUAGES;

/** Letters of Ukrainian as a Dutch passport office writes them (the table of 2010 of Ukraine itself, shortened). */
const UKRAINIAN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ю iu я ia'.match(
      /\S+ \S+/g,
    ) ?? []
  ).map((pair) => pair.split(' ') as [string, string]),
);

/** The Ukrainian name in Latin letters. */
export const inLatin = (name: string): string =>
  [...name]
    .map((letter) => {
      const small = letter.toLowerCase();
      if (small === 'ь' || small === '’' || small === "'") return '';
      const plain = UKRAINIAN[small] ?? letter;
      return letter === small ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
    })
    .join('');

const TUSSENVOEGSEL = /^((?:(?:van|de|den|der|ten|ter|te|in|het|'t|op|op't|von)\s+)+)(.+)$/i;
const DUTCH_PARTICLES = ['van', 'de', 'van de', 'van der', 'van den', 'ten', 'ter', "in 't", 'el'];

function lastName(
  language: Language,
  faker: Faker,
  chance: Chance,
): { readonly prefix?: string; readonly last: string } {
  const given = faker.person.lastName();
  const parted = TUSSENVOEGSEL.exec(given);
  if (parted) return { prefix: (parted[1] as string).trim(), last: parted[2] as string };
  if (language === 'nl' && chance.percent(30)) return { prefix: chance.one(DUTCH_PARTICLES), last: given };
  return { last: given };
}

/** A pupil of the case. Of Ukrainian names half stand in the class list in Latin letters. */
export function pupilFrom(id: string, chance: Chance, role?: (typeof PUPIL_ROLES)[number]): NamedPupil {
  const language = chance.one(['nl', 'nl', 'nl', 'tr', 'pl', 'uk', 'ar'] as const);
  const faker = new Faker({ locale: [LANGUAGES[language], dutch, base], seed: chance.below(2 ** 31) });
  const written = language === 'uk' && chance.percent(70) ? inLatin : (name: string) => name;
  const { prefix, last } = lastName(language, faker, chance);
  const first = written(faker.person.firstName());
  return {
    id,
    names: { first, last: written(last), nicknames: [], ...(prefix !== undefined && { prefix }) },
    role: role ?? chance.one(PUPIL_ROLES),
    class: `${1 + chance.below(4)}${chance.one(['A', 'B', 'C', 'D', 'k2', 'mh1'])}`,
  };
}
