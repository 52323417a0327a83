import * as v from 'valibot';
import { endDay, happened, maybe, pupil, refersTo, some, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const told = { ...happened, agreement: refersTo('agreement'), note: maybe(written) };

export const agreementChecked = kind({
  body: version1({ ...told, kept: v.boolean() }).next(
    {
      ...told,
      /** Whether all kept it. */
      kept: v.boolean(),
      /** Who kept it and who did not, where they differ or where it was asked of each. */
      each: maybe(some(v.strictObject({ pupil, kept: v.boolean() }))),
      /** When it is looked at again, where that is not what the agreement says. */
      nextOn: maybe(endDay),
    },
    (first) => first,
  ),
  readers: { as: 'agreement' },
});
