import { happened, maybe, refersTo, written } from './schema/fields';
import { kind } from './schema/kind';
import { absent, parentsSaid, spoken } from './schema/spoken';
import { version1 } from './schema/versions';

/** Another day of an evaluation that was held: who was absent before is spoken now. */
export const evaluationWentOn = kind({
  body: version1({
    ...happened,
    evaluation: refersTo('evaluation'),
    pupils: spoken,
    absent: maybe(absent),
    parents: maybe(parentsSaid),
    conclusions: maybe(written),
  }),
  readers: 'its-pupils-or-all',
});
