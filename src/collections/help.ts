import { z } from 'astro/zod';
import { span } from './hours';
import { audience, day, fact, phone } from './values';

/** Digits of a telephone number as `tel:` wants them: no spaces or dashes. */
export const dialable = (shown: string) => shown.replace(/[^\d+]/g, '');

/** The address to follow for one as people read it: `www.pestweb.nl` lacks its scheme. */
export const followable = (shown: string) => (/^https?:\/\//.test(shown) ? shown : `https://${shown}`);

const isSite = (shown: string) => {
  const address = followable(shown);
  return URL.canParse(address) && /^[^\s.]+(\.[^\s.]+)+$/.test(new URL(address).hostname);
};

const site = z
  .string()
  .refine(isSite, "een adres van een site ziet eruit als 'www.voorbeeld.nl' of 'https://www.voorbeeld.nl/pagina'");

/** What a call costs. `gewoon tarief`: what the caller's own contract asks, as for any number of a person. */
const COSTS = ['gratis', 'gewoon tarief', 'lokaal tarief', 'betaald'] as const;

/** `werkt`: it answers; `veranderd`: it goes on under another name or number; `gestopt`; `onbekend`: no sign of life was found. */
const STATES = ['werkt', 'veranderd', 'gestopt', 'onbekend'] as const;

/** What a source was asked about. */
const SUBJECTS = ['nummer', 'uren', 'chat', 'kosten', 'wie', 'gesprek', 'geheim', 'status'] as const;

export type Subject = (typeof SUBJECTS)[number];

const YEAR_MONTH = 'een datum van een bron ziet eruit als 2025, 2025-10 of 2025-10-29';

/** A day, a month or a year. YAML reads a day as a date and a year as a number. */
const sourceDate = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.number().transform(String), z.string()])
  .pipe(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, YEAR_MONTH));

/** A day of every year (`12-25`) or of one year (`2027-04-05`). */
const closedDay = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.string()])
  .pipe(
    z
      .string()
      .regex(/^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "een dag ziet eruit als '12-25' of 2027-04-05"),
  );

/** A help line or site (`content/hulp/*.yaml`). */
export const helpLine = z.strictObject({
  naam: z.string().min(2),
  /** What you get there, in one or two sentences. */
  wat: z.string().min(10),
  /** What you get there in one short sentence of the site itself, for wherever the line is named and not stated. */
  kort: z.string().min(10).optional(),
  /** Numbers as people read them, the best first. A label when there is more to say than the number. */
  telefoon: z
    .array(
      z.strictObject({
        nummer: phone,
        label: z.string().optional(),
        kosten: z.enum(COSTS).optional(),
      }),
    )
    .default([]),
  /** When the telephone is answered. Absent when it is not known; never guessed. */
  uren: z.array(span).min(1).optional(),
  /** Days on which nobody answers, whatever the hours say; empty when there are none. Absent when it is not known. */
  dicht: z.array(closedDay).optional(),
  /** Where one can chat, and when if that is known. */
  chat: z.strictObject({ adres: site, uren: z.array(span).min(1).optional() }).optional(),
  /** Address as the protocol gives it, with or without `https://`. */
  site: site.optional(),
  voor: z.array(audience).min(1),
  /** Who may call, as a sentence. */
  wie: z.string().min(5).optional(),
  /** What happens when you call or chat, in one to three sentences. */
  gesprek: z.string().min(10).optional(),
  /** What stays between you and who answers, in one to three sentences. */
  geheim: z.string().min(10).optional(),
  /** A first sentence for who does not know how to begin, without quotation marks. */
  zeg: z.string().min(5).optional(),
  /** Lines with the same word stand together where a page says `<Hulplijnen groep="…" />`. */
  groep: z.string().min(2),
  /** Place within its group, low first. */
  volgorde: z.number().int(),
  /** Facts that it states. EXT numbers are not from the protocol and are marked as such. */
  feiten: z.array(fact).default([]),
  /** Facts whose home is on another page, such as a number that a step names. */
  bronnen: z.array(fact).default([]),
  /** When not to wait, as the end of 'Bel … als …'. Lines that have it make up the card of urgent help. */
  als: z.string().min(5).optional(),
  /** The same for readers who are called 'u'. */
  alsU: z.string().min(5).optional(),
  /** Only a line that works has buttons to call and chat; the numbers of another stay as text. */
  status: z.enum(STATES).default('werkt'),
  /** What became of a line that does not work, as a sentence. */
  nu: z.string().min(10).optional(),
  /** Name of the file in `content/hulp` of the line that came in its place. */
  opvolger: z.string().optional(),
  /** Where all this was read, and the date that the source bears if it bears one. */
  herkomst: z
    .array(
      z.strictObject({ bron: z.string().min(3), datum: sourceDate.optional(), over: z.array(z.enum(SUBJECTS)).min(1) }),
    )
    .default([]),
  /** Day on which the school checked number, hours and address. */
  gecontroleerd: day.optional(),
  /** The one line that stands in the help bar of every page. Exactly one line has it. */
  helpbalk: z.boolean().default(false),
  /** What it is for, in a few words, in the help bar when the line of the bar does not answer. For lines of day and night alone. */
  nachtbalk: z.string().min(3).max(24).optional(),
  /** Why the site may be made although the school has not checked this number that stands in the help bar. */
  ongecontroleerd: z.string().min(20).optional(),
});
