import * as v from 'valibot';
import { DECISION_KINDS, SUSPENSION_DUTIES } from '../vocabulary';
import { deviation, endDay, happened, id, list, maybe, pupil, startDay, stepNumber, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const told = {
  ...happened,
  step: stepNumber,
  decidedBy: id,
  kind: v.picklist(DECISION_KINDS),
  what: written,
  pupils: list(pupil),
  deviation: maybe(deviation),
};

export const decisionTaken = kind({
  body: version1(told).next(
    {
      ...told,
      /** First day of a suspension. */
      startsOn: maybe(startDay),
      /** Last day of a suspension. */
      until: maybe(endDay),
      /** What was done of what the law asks of a suspension. */
      duties: maybe(list(v.picklist(SUSPENSION_DUTIES))),
    },
    (first) => first,
  ),
  // A decision without a pupil may be about anyone.
  readers: 'its-pupils',
});
