import { pupil, signed, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** The pupil turned out to have no part in it. The name stays known, so that it is still taken out of texts. */
export const pupilRemoved = kind({
  body: version1({ ...signed, pupil, reason: written }),
  readers: 'its-pupils-or-all',
  inSummary: true,
});
