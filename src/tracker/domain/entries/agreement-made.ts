import * as v from 'valibot';
import { RETURNS } from '../vocabulary';
import { defines, endDay, happened, maybe, people, people1, refersTo, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const named = { ...happened, agreement: defines('agreement') };
const told = {
  what: written,
  /** The day by which it is looked at, the first time. */
  dueOn: maybe(endDay),
  talk: maybe(refersTo('talk')),
};

export const agreementMade = kind({
  body: version1({ ...named, who: people1, ...told }).next(
    {
      ...named,
      who: people,
      ...told,
      /** How often it is looked at from then on; absent for an agreement that is looked at once. */
      again: maybe(v.picklist(RETURNS)),
      /** The last day on which it is looked at. */
      until: maybe(endDay),
    },
    (first) => first,
  ),
  readers: 'its-pupils',
});
