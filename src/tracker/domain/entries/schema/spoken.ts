/** What an evaluation holds of those with whom it was held, on its first day and on every day after it. */
import * as v from 'valibot';
import { OUTCOMES } from '../../vocabulary';
import { list, maybe, pastDay, pupil, some, speaker, speakersHome, written } from './fields';

const told = {
  pupil,
  outcome: v.picklist(OUTCOMES),
  feeling: maybe(written),
  goesWell: maybe(written),
  notYet: maybe(written),
};

/** Pupils who were spoken, as it was told while an evaluation took one day. */
export const spoken1 = some(v.strictObject(told));

/** Pupils who were spoken; `on` where that was another day than that of the entry. */
export const spoken = some(v.strictObject({ ...told, on: maybe(pastDay) }));
/** Pupils who should have been spoken and were not there. */
export const absent = list(v.strictObject({ pupil, why: maybe(written) }));
/** What parents said of how it goes now. */
export const parentsSaid = list(v.strictObject({ pupil: speaker, home: maybe(speakersHome), view: written }));
