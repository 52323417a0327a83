import { happened, maybe, pupil, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** The pupil does not agree with the steps that follow (S1-5). */
export const consentRefused = kind({
  body: version1({ ...happened, pupil, words: maybe(written) }),
  readers: 'its-pupils-or-all',
});
