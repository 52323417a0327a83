import * as v from 'valibot';
import { defines, deviation, endDay, happened, inProcedure, maybe, pupil, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const measureTaken = kind({
  body: version1({
    ...happened,
    /** Names this one use of the measure. */
    use: defines('measure-use'),
    /** `id` of the measure in the procedure (MID-1 … MID-4). */
    measure: inProcedure('measure'),
    pupil,
    what: written,
    until: maybe(endDay),
    /** The pupil stays away from lessons meanwhile (MID-2). */
    away: v.boolean(),
    /** The serious incident because of which it was taken at once (MID-2). */
    incident: maybe(written),
    deviation: maybe(deviation),
  }),
  readers: 'its-pupils-or-all',
});
