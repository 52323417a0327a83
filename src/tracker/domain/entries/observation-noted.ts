import { happened, list, pupil, teller, teller1, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const told = { facts: written, pupils: list(pupil) };

/** What was noticed and told to the mentor (S4-9, S5-9, PRE-7). */
export const observationNoted = kind({
  body: version1({ ...happened, from: teller1, ...told }).next(
    { ...happened, from: teller, ...told },
    (first) => first,
  ),
  readers: 'its-pupils',
});
