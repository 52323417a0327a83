import * as v from 'valibot';
import { id, signed, version, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** The target reads as `body` from now on, which is of the type `of`; its first text stays in its history. */
export const entryCorrected = kind({
  body: version1({ ...signed, target: id, of: id, body: v.unknown(), reason: written }).next(
    // Before a body could have a second version, none was named.
    { ...signed, target: id, of: id, version, body: v.unknown(), reason: written },
    (first) => ({ ...first, version: 1 }),
  ),
  readers: 'school',
});
