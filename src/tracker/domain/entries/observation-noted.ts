import { happened, list, pupil, teller, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** What was noticed and told to the mentor (S4-9, S5-9, PRE-7). */
export const observationNoted = kind({
  body: version1({ ...happened, from: teller, facts: written, pupils: list(pupil) }),
  readers: 'its-pupils',
});
