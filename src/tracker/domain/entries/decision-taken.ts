import * as v from 'valibot';
import { DECISION_KINDS } from '../vocabulary';
import { deviation, happened, id, list, maybe, pupil, stepNumber, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const decisionTaken = kind({
  body: version1({
    ...happened,
    step: stepNumber,
    decidedBy: id,
    kind: v.picklist(DECISION_KINDS),
    what: written,
    pupils: list(pupil),
    deviation: maybe(deviation),
  }),
  // A decision without a pupil may be about anyone.
  readers: 'its-pupils',
});
