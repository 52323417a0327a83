import { day, happened, maybe, pupil, teller, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** Somebody asked to see everything that is kept about a pupil; it stands in the case from which it is answered. */
export const accessAsked = kind({
  body: version1({
    ...happened,
    pupil,
    /** Who asks. */
    from: teller,
    /** The last day for the answer. */
    answerBy: day,
    note: maybe(written),
  }),
  readers: 'its-pupils-or-all',
});
