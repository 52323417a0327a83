import * as v from 'valibot';
import { channel, happened, home, inProcedure, maybe, pupil, written } from './schema/fields';
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

const second = {
  ...first,
  /** The task that asked for it. Absent where none is named: it then counts for what had been asked by then. */
  task: maybe(inProcedure('task')),
};

const third = {
  ...second,
  /** Which of the pupil's homes; absent where the case knows of none, and then it counts for all of them. */
  home: maybe(home),
};

export const parentsContacted = kind({
  body: version1(first)
    .next(second, (body) => body)
    .next(third, (body) => body)
    .next(
      {
        ...third,
        /** It was about something else than what a task asks: it counts for none of them. */
        beside: maybe(v.literal(true)),
      },
      (body) => body,
    ),
  readers: 'its-pupils-or-all',
});
