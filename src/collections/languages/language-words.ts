import { z } from 'astro/zod';

/** What people type in a language, by the page that it leads to (`content/talen/<taal>/zoekwoorden.yaml`). */
export const languageWords = z.strictObject({
  /** By the name of the page's file in `talen/paginas`. */
  woorden: z.record(z.string().regex(/^[a-z0-9-]+$/), z.array(z.string().min(2).max(60)).min(1)),
});
