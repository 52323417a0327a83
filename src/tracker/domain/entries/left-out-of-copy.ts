import * as v from 'valibot';
import { happened, id, maybe, pupil, some, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** What a person kept out of a copy that a family got, and why. */
export const leftOutOfCopy = kind({
  body: version1({
    ...happened,
    /** Whose copy it was. */
    pupil,
    what: some(
      v.strictObject({
        /** The id of the entry. */
        entry: id,
        /** Only this sentence of it; all of it when absent. */
        sentence: maybe(written),
      }),
    ),
    reason: written,
  }),
  // To tell a family what was kept from it would give it away.
  readers: 'school',
});
