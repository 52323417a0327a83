import * as v from 'valibot';
import { happened, list, pupil, teller, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** Evidence that somebody saw, such as a message or a broken bag: who saw it and where it is kept. What it shows is never in the case itself. */
export const evidenceSeen = kind({
  body: version1({
    ...happened,
    /** Who saw it. */
    from: teller,
    what: written,
    pupils: list(pupil),
    kept: v.variant('kind', [
      v.strictObject({ kind: v.literal('place'), place: written }),
      /** Nobody kept it, or nobody knows where. */
      v.strictObject({ kind: v.literal('nowhere') }),
      /** Of a sexual image no place is asked: to copy or to keep one may be a crime, whoever does it. */
      v.strictObject({ kind: v.literal('sexual-image') }),
    ]),
  }),
  readers: 'its-pupils',
});
