import { defines, pupilClass, pupilNames, pupilRole, signed } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** A pupil has a part in it. */
export const pupilAdded = kind({
  body: version1({ ...signed, pupil: defines('pupil'), names: pupilNames, role: pupilRole, class: pupilClass }),
  readers: 'its-pupils-or-all',
  inSummary: true,
});
