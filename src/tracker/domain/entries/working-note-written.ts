import { signed, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** For the writer alone: never in a report. */
export const workingNoteWritten = kind({
  body: version1({ ...signed, text: written }),
  readers: 'writer',
});
