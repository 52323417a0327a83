import { happened, inProcedure, maybe, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const taskDone = kind({
  body: version1({ ...happened, task: inProcedure('task'), note: maybe(written) }),
  // A note may tell of a talk with another pupil, and a task does not say with whom it was done.
  readers: 'on-choice',
});
