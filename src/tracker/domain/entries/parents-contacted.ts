import * as v from 'valibot';
import { channel, happened, inProcedure, maybe, pupil, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const first = {
  ...happened,
  pupil,
  channel,
  /** False when it was tried in vain. */
  reached: v.boolean(),
  about: maybe(written),
  /** Their view of the situation and of the chosen line (S1-9, S2-14). */
  view: maybe(written),
};

export const parentsContacted = kind({
  body: version1(first).next(
    {
      ...first,
      /** The task that asked for it. Absent where none is named: it then counts for what had been asked by then. */
      task: maybe(inProcedure('task')),
    },
    (body) => body,
  ),
  readers: 'its-pupils-or-all',
});
