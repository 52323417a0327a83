import * as v from 'valibot';
import { code, happened, id, label } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** The case was opened, at the report. */
export const caseOpened = kind({
  body: version1({
    ...happened,
    /** How people call the case without naming anyone: `2026-07`. */
    label,
    /** The procedure that the case follows for as long as it lasts. */
    procedure: v.strictObject({ version: code, hash: id }),
    /** Who works the case at first, by role (S0-1). */
    owner: id,
  }),
  readers: 'its-pupils-or-all',
  inSummary: true,
});
