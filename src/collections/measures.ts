import { z } from 'astro/zod';
import type { Measure } from '../protocol/procedure';
import { pageFields } from './page';
import { fact } from './values';

/** The page of measures (`content/protocol/middelen.mdx`): its text explains them, its list names them for the tracker. */
export const measures = z.strictObject({
  ...pageFields,
  middelen: z
    .array(
      z
        .strictObject({
          id: z.string().regex(/^[a-z0-9-]+$/),
          titel: z.string(),
          feiten: z.array(fact).min(1),
          /** True where a serious incident allows it at once (MID-2). */
          meteenBijErnstig: z.boolean().default(false),
        })
        .transform(
          ({ id, titel, feiten, meteenBijErnstig }): Measure => ({
            id,
            title: titel,
            facts: feiten,
            atOnceWhenSerious: meteenBijErnstig,
          }),
        ),
    )
    .min(1),
});
