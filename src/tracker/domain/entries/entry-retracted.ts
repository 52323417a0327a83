import { id, signed, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** The target no longer counts; its text stays in its history. Undoes a correction or another retraction too. */
export const entryRetracted = kind({
  body: version1({ ...signed, target: id, reason: written }),
  readers: 'school',
});
