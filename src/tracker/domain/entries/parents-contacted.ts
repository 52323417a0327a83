import * as v from 'valibot';
import { channel, happened, maybe, pupil, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const parentsContacted = kind({
  body: version1({
    ...happened,
    pupil,
    channel,
    /** False when it was tried in vain. */
    reached: v.boolean(),
    about: maybe(written),
    /** Their view of the situation and of the chosen line (S1-9, S2-14). */
    view: maybe(written),
  }),
  readers: 'its-pupils-or-all',
});
