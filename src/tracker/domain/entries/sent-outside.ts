import * as v from 'valibot';
import { SENDINGS, SENT_AS } from '../vocabulary';
import { channel, happened, maybe, person, person1, pupil, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const sent = { ...happened, what: v.picklist(SENDINGS) };
const told = {
  /** The pupil whom it was about, when it was about one. */
  pupil: maybe(pupil),
  channel,
  as: maybe(v.picklist(SENT_AS)),
  /** What it held: the parts and the period of a report, the words of a letter. */
  note: maybe(written),
};

/** What left the browser, for whom. */
export const sentOutside = kind({
  body: version1({ ...sent, to: person1, ...told }).next({ ...sent, to: person, ...told }, (first) => first),
  readers: 'its-pupils-or-all',
});
