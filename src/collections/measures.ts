import { z } from 'astro/zod';
import type { Measure, MeasureFamily } from '../protocol/procedure';
import { pageFields } from './page';
import { facts } from './values';

const families = { 'eigen kind': 'own', gepest: 'targeted' } as const satisfies Record<string, MeasureFamily>;

const keys = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];

const id = z.string().regex(/^[a-z0-9-]+$/);

/** The page of measures (`content/protocol/middelen.mdx`): its text explains them, its list names them for the tracker. A school without measures has no such page. */
export const measures = z.strictObject({
  ...pageFields,
  middelen: z
    .array(
      z
        .strictObject({
          id,
          titel: z.string(),
          feiten: facts,
          /** True where a serious incident allows it at once (MID-2). */
          meteenBijErnstig: z.boolean().default(false),
          /** `id` of the measure that comes before it. */
          na: id.optional(),
          /** True where there is a talk with pupil and parents before the pupil is back in lessons. */
          gesprekVoorTerugkeer: z.boolean().default(false),
          /** Whose parents hear of it: those of the pupil that it is for ('eigen kind'), or of the targeted pupil ('gepest'). */
          ouders: z
            .array(z.enum(keys(families)).transform((key) => families[key]))
            .min(1)
            .optional(),
        })
        .transform(
          ({ id, titel, feiten, meteenBijErnstig, na, gesprekVoorTerugkeer, ouders }): Measure => ({
            id,
            title: titel,
            facts: feiten,
            atOnceWhenSerious: meteenBijErnstig,
            ...(na && { follows: na }),
            ...(gesprekVoorTerugkeer && { returnTalk: true }),
            ...(ouders && { parents: ouders }),
          }),
        ),
    )
    .min(1),
});
