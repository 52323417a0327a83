import { happened, inProcedure, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const taskNotApplicable = kind({
  body: version1({ ...happened, task: inProcedure('task'), reason: written }),
  readers: 'its-pupils',
});
