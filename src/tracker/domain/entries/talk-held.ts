import * as v from 'valibot';
import { TALK_KINDS } from '../vocabulary';
import { defines, feeling, happened, label, list, maybe, people, people1, quote, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const talk = { ...happened, talk: defines('talk'), kind: v.picklist(TALK_KINDS) };
const said = {
  facts: maybe(written),
  quotes: maybe(list(quote)),
  feelings: maybe(list(feeling)),
};

/** A talk with pupils, parents or staff. It is about who took part; of others it may hold what they said. */
export const talkHeld = kind({
  body: version1({ ...talk, with: people1, ...said }).next(
    {
      ...talk,
      /** Nobody where it was with a whole group. */
      with: people,
      /** The group of pupils that it was with: '2b'. */
      group: maybe(label),
      ...said,
    },
    (first) => first,
  ),
  // What staff say among themselves does not say whom it is about.
  readers: (body) => (body.kind === 'staff' ? 'on-choice' : 'its-pupils'),
});
