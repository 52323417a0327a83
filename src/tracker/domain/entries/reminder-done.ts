import { happened, maybe, refersTo, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** What a reminder was for was done, or is no longer needed. */
export const reminderDone = kind({
  body: version1({ ...happened, reminder: refersTo('reminder'), note: maybe(written) }),
  readers: 'on-choice',
});
