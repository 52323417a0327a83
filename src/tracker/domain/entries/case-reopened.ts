import { happened, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const caseReopened = kind({
  body: version1({ ...happened, reason: written }),
  readers: 'its-pupils-or-all',
  inSummary: true,
});
