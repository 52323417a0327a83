import { maybe, pupil, pupilClass, pupilNames, pupilRole, signed } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** What is there of a pupil's data replaces what it was before. */
export const pupilChanged = kind({
  body: version1({ ...signed, pupil, names: maybe(pupilNames), role: maybe(pupilRole), class: maybe(pupilClass) }),
  readers: 'its-pupils-or-all',
  inSummary: true,
});
