import { z } from 'astro/zod';
import { place } from './values';

/** Phrases as `src/search/danger/read-phrase.ts` reads them. */
const phrases = z.array(z.string().min(2).max(400)).min(1);

const more = z.strictObject({ tekst: z.string().min(3), adres: place });

/** Somebody in one kind of danger: by which questions that is known, and what they see first (`content/nood/*.yaml`). */
export const danger = z.strictObject({
  /** Where a question fits more cards, the lowest goes first. */
  rang: z.number().int(),
  titel: z.string().min(5).max(80),
  /** What to do or to know first, in one to three short sentences. What happens when you call comes from the help line. */
  uitleg: z.string().min(10).max(160),
  /** Names of files in `content/hulp`, the best to call first. */
  bel: z.array(z.string()).min(1),
  /** Where the site says more. */
  meer: more,
  zinnen: phrases,
});

/** The words of a language from which the phrases are made, and for a language other than Dutch also the phrases and cards themselves (`content/nood/taal-*.yaml`). */
export const dangerLanguage = z.strictObject({
  taal: z.string().regex(/^[a-z]{2,3}$/, "een taal is twee of drie kleine letters: 'nl', 'en'"),
  /** Who reads this language and has read the file. Absent: nobody yet, and the card says so. */
  gelezenDoor: z.string().min(2).optional(),
  /** What the card says when nobody has. */
  nietGelezen: z.string().min(5).optional(),
  /** The words on the buttons. */
  bellen: z.string().min(2),
  chatten: z.string().min(2),
  /** The question under which the card says what happens when you call. */
  vraag: z.string().min(3),
  /** That none of this is from the protocol. */
  herkomst: z.string().min(5),
  /** Words that do the same in a phrase, by the name of their group. */
  groepen: z.record(
    z.string().regex(/^\p{Lu}[\p{Lu}\d]+$/u, 'de naam van een groep is in hoofdletters'),
    z.array(z.string()).min(1),
  ),
  /** Words that say nothing of what is meant. */
  vulwoorden: z.array(z.string()).default([]),
  /** Ordinary words that look like a mistyped one. */
  netNiet: z.array(z.string()).default([]),
  /** Phrases that say nothing of danger, though a word of it stands in them. */
  onschuldig: z.array(z.string()).default([]),
  /** By name of the Dutch file of the same danger. */
  kaarten: z
    .record(z.string(), z.strictObject({ titel: z.string(), uitleg: z.string(), meer: z.string(), zinnen: phrases }))
    .default({}),
});
