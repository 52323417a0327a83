import * as v from 'valibot';
import { CLOSE_REASONS } from '../vocabulary';
import { deviation, happened, maybe, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const fields = {
  ...happened,
  reason: v.picklist(CLOSE_REASONS),
  note: maybe(written),
  deviation: maybe(deviation),
};

export const caseClosed = kind({
  // From the second version on the deviation may be that something was not written down, which older programs cannot read.
  body: version1(fields).next(fields, (first) => first),
  readers: 'its-pupils-or-all',
  inSummary: true,
});
