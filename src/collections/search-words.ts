import { z } from 'astro/zod';
import { audience, place } from './values';

/** The words that people search with and that the pages do not use (`content/zoekwoorden.yaml`). */
export const searchWords = z.strictObject({
  /** Groups of words that mean nearly the same, so that an example with one of them fits a question with another. */
  gelijk: z.array(z.array(z.string().min(2).max(40)).min(2)).default([]),
  zoekwoorden: z.array(
    z
      .strictObject({
        /** What people type: words, short phrases, or whole questions as an example of many. */
        zoek: z.array(z.string().min(2).max(90)).min(1),
        /** Terms that mean the same, by file name in `content/begrippen`. */
        begrippen: z.array(z.string()).default([]),
        /** Pages that help, the best one first. */
        paginas: z.array(place).default([]),
        /** The audience whose words these are; pages for it come somewhat higher. */
        voor: audience.optional(),
      })
      .refine(
        ({ begrippen, paginas, voor }) => begrippen.length + paginas.length > 0 || voor !== undefined,
        'een zoekwoord leidt ergens heen: noem begrippen, paginas of voor',
      ),
  ),
});
