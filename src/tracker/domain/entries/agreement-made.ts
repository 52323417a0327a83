import { defines, endDay, happened, maybe, people, refersTo, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const agreementMade = kind({
  body: version1({
    ...happened,
    agreement: defines('agreement'),
    who: people,
    what: written,
    /** The day by which it is looked at. */
    dueOn: maybe(endDay),
    talk: maybe(refersTo('talk')),
  }),
  readers: 'its-pupils',
});
