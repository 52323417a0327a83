import { endDay, happened, list, maybe, pupil, stepNumber, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** The pupil does not agree with the steps that follow (S1-5). */
export const consentRefused = kind({
  body: version1({ ...happened, pupil, words: maybe(written) }).next(
    {
      ...happened,
      pupil,
      words: maybe(written),
      /** With which of them not; absent for all that follow. */
      steps: maybe(list(stepNumber)),
      /** The day on which it is asked again. */
      askAgainOn: maybe(endDay),
    },
    (first) => first,
  ),
  readers: 'its-pupils-or-all',
});
