import { z } from 'astro/zod';

/** Sentences with what they are in another language (`content/talen/<taal>/*.yaml`). */
export const translationPairs = z.strictObject({
  zinnen: z.array(
    z.strictObject({
      /** The sentence, exactly as the Dutch content has it. Where that is no longer so, the translation is not shown. */
      nl: z.string().min(2),
      tekst: z.string().min(1),
    }),
  ),
});
