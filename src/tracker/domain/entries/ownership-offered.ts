import * as v from 'valibot';
import { defines, happened, id, maybe, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const ownershipOffered = kind({
  body: version1({
    ...happened,
    offer: defines('offer'),
    to: id,
    note: maybe(written),
    /** To someone in another vault, who may have the same role. */
    elsewhere: maybe(v.literal(true)),
  }),
  readers: 'school',
});
