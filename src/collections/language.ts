import { z } from 'astro/zod';
import { fact } from './values';

const reason = z.string().min(10, 'een reden is een zin, zodat een ander later begrijpt waarom');

/** What the check of the language has to know of this content (`content/taal.yaml`). */
export const language = z.strictObject({
  /** Words that are right and that the dictionary lacks, in groups with the reason for each. */
  woorden: z.array(z.strictObject({ reden: reason, woorden: z.array(z.string().min(2)).min(1) })).default([]),
  /** Facts that say who does what they ask. A sentence that rests on one says so too. */
  doet: z
    .record(
      fact,
      z.strictObject({
        /** Who does it, as in 'de mentor'. */
        wie: z.string().min(2),
        /** Participles of what the fact itself leaves without a doer. */
        open: z.array(z.string()).default([]),
      }),
    )
    .default({}),
  /** What may stand although the check would say something of it. */
  uitzonderingen: z
    .array(
      z
        .strictObject({
          /** Path of the file in the content folder. */
          bestand: z.string(),
          /** The first words of the sentence. */
          zin: z.string().min(5).optional(),
          /** The term that needs no link there, by file name in `content/begrippen`. */
          begrip: z.string().optional(),
          reden: reason,
        })
        .refine(
          ({ zin, begrip }) => (zin === undefined) !== (begrip === undefined),
          'noem zin of begrip, een van de twee',
        ),
    )
    .default([]),
});
