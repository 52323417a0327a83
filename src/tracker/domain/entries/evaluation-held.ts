import * as v from 'valibot';
import { OUTCOMES } from '../vocabulary';
import { definesAgain, deviation, happened, maybe, pupil, some, stepNumber, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const evaluationHeld = kind({
  body: version1({
    ...happened,
    /** The planned evaluation that this was; a new id when it was not planned. */
    evaluation: definesAgain('evaluation', 'evaluation-planned'),
    step: stepNumber,
    pupils: some(
      v.strictObject({
        pupil,
        outcome: v.picklist(OUTCOMES),
        feeling: maybe(written),
        goesWell: maybe(written),
        notYet: maybe(written),
      }),
    ),
    compliments: maybe(written),
    conclusions: maybe(written),
    deviation: maybe(deviation),
  }),
  readers: 'its-pupils-or-all',
});
