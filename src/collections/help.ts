import { z } from 'astro/zod';
import { audience, day, fact, phone } from './values';

/** Digits of a telephone number as `tel:` wants them: no spaces or dashes. */
export const dialable = (shown: string) => shown.replace(/[^\d+]/g, '');

/** The address to follow for one as people read it: `www.pestweb.nl` lacks its scheme. */
export const followable = (shown: string) => (/^https?:\/\//.test(shown) ? shown : `https://${shown}`);

const isSite = (shown: string) => {
  const address = followable(shown);
  return URL.canParse(address) && /^[^\s.]+(\.[^\s.]+)+$/.test(new URL(address).hostname);
};

/** A help line or site (`content/hulp/*.yaml`). */
export const helpLine = z.strictObject({
  naam: z.string().min(2),
  /** What you get there, in one or two sentences. */
  wat: z.string().min(10),
  /** Numbers as people read them, the best first. A label when there is more to say than the number. */
  telefoon: z
    .array(
      z.strictObject({
        nummer: phone,
        label: z.string().optional(),
      }),
    )
    .default([]),
  /** Address as the protocol gives it, with or without `https://`. */
  site: z
    .string()
    .refine(isSite, "een adres van een site ziet eruit als 'www.voorbeeld.nl' of 'https://www.voorbeeld.nl/pagina'")
    .optional(),
  voor: z.array(audience).min(1),
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
  /** Hours, only when the school has checked them. Never guessed. */
  openingstijden: z.string().optional(),
  /** Day on which number and address were checked; absent shows 'nog niet gecontroleerd'. */
  gecontroleerd: day.optional(),
  /** The one line that stands in the help bar of every page. Exactly one line has it. */
  helpbalk: z.boolean().default(false),
});
