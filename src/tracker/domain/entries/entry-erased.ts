import { id, signed, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** The content of the target is gone for good; `log/erasure.ts` reads this body. */
export const entryErased = kind({
  body: version1({ ...signed, target: id, commitment: id, reason: written }),
  readers: 'school',
});
