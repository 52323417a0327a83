import { happened, list, maybe, pupil, stepNumber, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** The pupil agrees with the steps that follow (S1-5). */
export const consentGiven = kind({
  body: version1({ ...happened, pupil, words: maybe(written) }).next(
    // With which of them; absent for all that follow, as it was before they were told apart.
    { ...happened, pupil, words: maybe(written), steps: maybe(list(stepNumber)) },
    (first) => first,
  ),
  readers: 'its-pupils-or-all',
});
