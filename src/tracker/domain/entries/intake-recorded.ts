import * as v from 'valibot';
import { FORMS, type Form, isForm, isPlace, PLACES, type Place } from '../vocabulary';
import { happened, list, maybe, pastDay, quote, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const first = {
  ...happened,
  seenOn: maybe(list(pastDay)),
  /** Where dates are not exact: 'elke dinsdag'. */
  seenWhen: maybe(written),
  places: maybe(list(v.picklist(PLACES))),
  where: maybe(written),
  howLong: maybe(written),
  facts: maybe(written),
  quotes: maybe(list(quote)),
  forms: maybe(list(v.picklist(FORMS))),
};

/** The six points of the intake (S0-2) but for the pupils; a field that is there replaces what it said before. */
export const intakeRecorded = kind({
  body: version1(first).next(
    {
      ...first,
      /** Also such as a school added to the lists. */
      places: maybe(list(v.custom<Place>(isPlace, 'not a place'))),
      forms: maybe(list(v.custom<Form>(isForm, 'not a form'))),
    },
    (body) => body,
  ),
  readers: 'all',
});
