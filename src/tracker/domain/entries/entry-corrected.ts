import * as v from 'valibot';
import { id, signed, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** The target reads as `body` from now on; its first text stays in its history. */
export const entryCorrected = kind({
  body: version1({ ...signed, target: id, of: id, body: v.unknown(), reason: written }),
  readers: 'school',
});
