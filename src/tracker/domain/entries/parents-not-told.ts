import { happened, home, maybe, pupil, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const told = { ...happened, pupil, reason: written };

/** These parents are left out for now, with the reason. */
export const parentsNotTold = kind({
  body: version1(told).next({ ...told, home: maybe(home) }, (first) => first),
  readers: 'its-pupils-or-all',
});
