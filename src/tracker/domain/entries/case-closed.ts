import * as v from 'valibot';
import { CLOSE_REASONS } from '../vocabulary';
import { deviation, happened, maybe, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const caseClosed = kind({
  body: version1({
    ...happened,
    reason: v.picklist(CLOSE_REASONS),
    note: maybe(written),
    deviation: maybe(deviation),
  }),
  readers: 'its-pupils-or-all',
  inSummary: true,
});
