import { home, signed, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** The home is no longer one of the pupil's. Its names stay known, so that they are still taken out of texts. */
export const homeRemoved = kind({
  body: version1({ ...signed, home, reason: written }),
  readers: 'school',
});
