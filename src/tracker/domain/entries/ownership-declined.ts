import { author, happened, maybe, refersTo, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const ownershipDeclined = kind({
  body: version1({
    ...happened,
    offer: refersTo('offer'),
    reason: written,
    /** Who answered, where another wrote it down: the answer came from another vault. */
    answeredBy: maybe(author),
  }),
  readers: 'school',
});
