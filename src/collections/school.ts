import { z } from 'astro/zod';
import { address, audience, day, fact, phone, role } from './values';

const period = z
  .strictObject({ naam: z.string(), van: day, tot: day })
  .refine(({ van, tot }) => van <= tot, { message: 'een vakantie eindigt niet voor zij begint (tot ligt voor van)' })
  .transform(({ naam, van, tot }) => ({ name: naam, from: van, until: tot }));

/** Someone who can be reached, and how. */
const person = z.strictObject({ naam: z.string(), bereikbaar: z.string().optional() });

/** Where a rule of the law was read, and of which day that is. */
const source = { bron: z.string(), datum: day };

/** What the law asks of a school that suspends a pupil, by the words that the content has for it. */
export const DUTY_WORDS = {
  gehoord: 'heard',
  reden: 'reason',
  duur: 'duration',
  bezwaar: 'objection',
  inspectie: 'inspection',
  leren: 'learning',
} as const;

/** What the law says beside the protocol. It differs by kind of school: nothing is said where it is left out. */
const law = z.strictObject({
  /** For which kind of school it holds: 'het voortgezet onderwijs'. */
  voor: z.string(),
  schorsing: z
    .strictObject({
      ...source,
      hoogstensDagen: z.number().int().positive(),
      /** Longer than so many days, the inspectorate is told. */
      inspectieNaDagen: z.number().int().positive(),
      plichten: z.array(z.enum(Object.keys(DUTY_WORDS) as (keyof typeof DUTY_WORDS)[])).min(1),
    })
    .optional(),
  /** What a time-out wants on paper. */
  timeOut: z.strictObject({ ...source, vraagt: z.array(z.enum(['doel', 'einde'])).min(1) }).optional(),
});

/** All that is this school's own (`content/school.yaml`). */
export const school = z.strictObject({
  naam: z.string(),
  /** What kind of school it is, in words for the contact page. */
  soort: z.string(),
  /** Public address of this site, with a path if it has one; all links are made from it. */
  site: z.url({ protocol: /^https?$/ }).endsWith('/', 'het adres van de site eindigt op een schuine streep'),
  contact: z.strictObject({
    straat: z.string(),
    postcode: z.string().regex(/^\d{4} ?[A-Z]{2}$/, "een postcode ziet eruit als '1234 AB'"),
    plaats: z.string(),
    telefoon: phone,
    email: z.email(),
    website: z.strictObject({ tekst: z.string(), link: z.url() }),
    socialeMedia: z.array(z.string()).default([]),
    /** Facts of the protocol that name these details. */
    feiten: z.array(fact).default([]),
  }),
  /** Who can be reached per role (name of a file in `content/begrippen`). May stay empty: the site then says whom to ask for. */
  personen: z.record(role, person).default({}),
  /** To whom pupils and parents can go about bullying beside the mentor. The law asks for one; without a name the site says whom to ask. */
  aanspreekpunten: z.array(person).default([]),
  /** With whom one can talk in confidence about what is wrong at school. Without a name the site says whom to ask. */
  vertrouwenspersonen: z.array(person).default([]),
  /** Role that keeps pages right when a page names none. */
  eigenaar: role,
  /** A page is due again this many months after it was last reviewed. */
  nakijkenElkeMaanden: z.number().int().min(1).max(60).default(12),
  protocol: z.strictObject({
    /** Name of the version, such as a school year. */
    versie: z.string(),
    /** What changed, newest first. */
    wijzigingen: z.array(z.strictObject({ versie: z.string(), datum: day, wat: z.string() })).min(1),
    /** Day by which the protocol is evaluated next; absent when the school has not set it. */
    volgendeEvaluatie: day.optional(),
  }),
  /** Where 'snel weg' goes: a site that says nothing about bullying. */
  snelWeg: z.url({ protocol: /^https$/ }),
  /** Pages in the main menu, in order. */
  menu: z.array(address).min(1),
  /** Pages at the foot of every page, in order. */
  onderaan: z.array(address).min(1),
  /** For whom the site is, with the page where each comes in. */
  doelgroepen: z.array(z.strictObject({ naam: audience, pagina: address })).min(1),
  /** Holidays and single days off, first and last day included. */
  vakanties: z.array(period),
  /** The law on suspension and time-outs, beside the protocol. Absent where it was not looked up for this kind of school. */
  wet: law.optional(),
  /**
   * The languages in which parents may get the fixed sentences of a message beside the Dutch, each with who speaks it and read
   * those sentences (`talen/<taal>/berichten.yaml`). None until somebody has.
   */
  berichtenTalen: z
    .array(z.strictObject({ taal: z.string().regex(/^[a-z]{2,3}$/), gelezenDoor: z.string().min(2) }))
    .default([]),
  /** Years that a closed case may be kept. Absent until the school has decided. */
  bewaartermijnJaren: z.number().int().positive().optional(),
  /** Days within which the school answers who asks to see what is kept. Absent where it has no term of its own: then the law's month holds. */
  inzagetermijnDagen: z.number().int().positive().optional(),
});
