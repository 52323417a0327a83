import { definesAgain, deviation, happened, maybe, stepNumber, written } from './schema/fields';
import { kind } from './schema/kind';
import { absent, parentsSaid, spoken, spoken1 } from './schema/spoken';
import { version1 } from './schema/versions';

const told = {
  ...happened,
  /** The planned evaluation that this was; a new id when it was not planned. */
  evaluation: definesAgain('evaluation', 'evaluation-planned'),
  step: stepNumber,
};
const closing = {
  compliments: maybe(written),
  conclusions: maybe(written),
  deviation: maybe(deviation),
};

/** An evaluation, or its first day (S4-1). */
export const evaluationHeld = kind({
  body: version1({ ...told, pupils: spoken1, ...closing }).next(
    { ...told, pupils: spoken, absent: maybe(absent), parents: maybe(parentsSaid), ...closing },
    (first) => first,
  ),
  readers: 'its-pupils-or-all',
});
