import { happened, id, maybe, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** The report went to the mentor, and together they chose who takes it up (S0-4). */
export const reportHandedOver = kind({
  body: version1({ ...happened, to: id, takenUpBy: maybe(id), note: maybe(written) }),
  readers: 'its-pupils-or-all',
});
