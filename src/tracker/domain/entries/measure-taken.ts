import * as v from 'valibot';
import {
  defines,
  deviation,
  endDay,
  happened,
  id,
  inProcedure,
  maybe,
  pupil,
  startDay,
  written,
} from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const told = {
  ...happened,
  /** Names this one use of the measure. */
  use: defines('measure-use'),
  /** `id` of the measure in the procedure (MID-1 … MID-4). */
  measure: inProcedure('measure'),
  pupil,
  what: written,
  /** The last day of it. */
  until: maybe(endDay),
  /** The pupil stays away from lessons meanwhile (MID-2). */
  away: v.boolean(),
  /** The serious incident because of which it was taken at once (MID-2). */
  incident: maybe(written),
  deviation: maybe(deviation),
};

/** A measure was decided on; it may begin later. */
export const measureTaken = kind({
  body: version1(told).next(
    {
      ...told,
      /** The first day of it; the day on which it was decided when absent. */
      startsOn: maybe(startDay),
      /** What it is for. */
      purpose: maybe(written),
      /** Who decided, by role. */
      decidedBy: maybe(id),
      /** Whether the pupil's parents know. */
      parentsKnow: maybe(v.boolean()),
    },
    (first) => first,
  ),
  readers: 'its-pupils-or-all',
});
