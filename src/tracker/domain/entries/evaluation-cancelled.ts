import { refersTo, signed, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const evaluationCancelled = kind({
  body: version1({ ...signed, evaluation: refersTo('evaluation'), reason: written }),
  readers: 'its-pupils-or-all',
});
