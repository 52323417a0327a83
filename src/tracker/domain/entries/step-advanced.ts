import { deviation, happened, knownStep, maybe, stepNumber, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const stepAdvanced = kind({
  body: version1({
    ...happened,
    from: stepNumber,
    to: knownStep,
    /** Why it did not stop, where the procedure goes on only for that (S4-5, S4-10). */
    whyNotStopped: maybe(written),
    deviation: maybe(deviation),
  }),
  readers: 'its-pupils-or-all',
  inSummary: true,
});
