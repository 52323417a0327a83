import { defines, deviation, maybe, signed, startDay, stepNumber } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const evaluationPlanned = kind({
  body: version1({
    ...signed,
    evaluation: defines('evaluation'),
    step: stepNumber,
    on: startDay,
    deviation: maybe(deviation),
  }),
  readers: 'its-pupils-or-all',
});
