import { happened, inProcedure, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** What was said of the task before no longer holds. */
export const taskReopened = kind({
  body: version1({ ...happened, task: inProcedure('task'), reason: written }),
  readers: 'its-pupils-or-all',
});
