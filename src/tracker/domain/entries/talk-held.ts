import * as v from 'valibot';
import { TALK_KINDS } from '../vocabulary';
import { defines, feeling, happened, list, maybe, people, quote, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** A talk with pupils, parents or staff. It is about who took part; of others it may hold what they said. */
export const talkHeld = kind({
  body: version1({
    ...happened,
    talk: defines('talk'),
    kind: v.picklist(TALK_KINDS),
    with: people,
    facts: maybe(written),
    quotes: maybe(list(quote)),
    feelings: maybe(list(feeling)),
  }),
  // What staff say among themselves does not say whom it is about.
  readers: (body) => (body.kind === 'staff' ? 'on-choice' : 'its-pupils'),
});
