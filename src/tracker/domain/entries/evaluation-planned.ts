import { day, defines, deviation, maybe, signed, stepNumber } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const evaluationPlanned = kind({
  body: version1({
    ...signed,
    evaluation: defines('evaluation'),
    step: stepNumber,
    on: day,
    deviation: maybe(deviation),
  }),
  readers: 'its-pupils-or-all',
});
