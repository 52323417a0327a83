import { z } from 'astro/zod';
import { audience, day, fact } from './values';

/** Digits of a telephone number as `tel:` wants them: no spaces or dashes. */
export const dialable = (shown: string) => shown.replace(/[^\d+]/g, '');

/** The address to follow for one as people read it: `www.pestweb.nl` lacks its scheme. */
export const followable = (shown: string) => (/^https?:\/\//.test(shown) ? shown : `https://${shown}`);

/** A help line or site (`content/hulp/*.yaml`). */
export const helpLine = z.strictObject({
  naam: z.string().min(2),
  /** What you get there, in one or two sentences. */
  wat: z.string().min(10),
  /** Numbers as people read them, the best first. A label when there is more to say than the number. */
  telefoon: z
    .array(
      z.strictObject({
        nummer: z.string().regex(/^[\d][\d\s-]*\d$/, 'een telefoonnummer bestaat uit cijfers, spaties en streepjes'),
        label: z.string().optional(),
      }),
    )
    .default([]),
  /** Address as the protocol gives it, with or without `https://`. */
  site: z
    .string()
    .refine((shown) => URL.canParse(followable(shown)), 'dit is geen adres van een site')
    .optional(),
  voor: z.array(audience).min(1),
  /** Heading under which it stands on /hulp/. */
  groep: z.enum(['nood', 'praten', 'digitaal', 'ouders', 'school', 'politie']),
  /** Place within its group, low first. */
  volgorde: z.number().int(),
  /** Facts it rests on. EXT numbers are not from the protocol and are marked as such. */
  feiten: z.array(fact).min(1),
  /** Hours, only when the school has checked them. Never guessed. */
  openingstijden: z.string().optional(),
  /** Day on which number and address were checked; absent shows 'nog niet gecontroleerd'. */
  gecontroleerd: day.optional(),
  /** The one line that stands in the help bar of every page. Exactly one line has it. */
  helpbalk: z.boolean().default(false),
});
