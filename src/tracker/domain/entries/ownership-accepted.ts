import { author, happened, maybe, refersTo } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const ownershipAccepted = kind({
  body: version1({
    ...happened,
    offer: refersTo('offer'),
    /** Who answered, where another wrote it down: the answer came from another vault. */
    answeredBy: maybe(author),
  }),
  readers: 'school',
});
