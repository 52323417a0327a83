import { definesAgain, endDay, happened, maybe, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** On that day somebody looks at the case again, and for what. Set once more under the same name it was put off, with the reason. */
export const reminderSet = kind({
  body: version1({
    ...happened,
    reminder: definesAgain('reminder', 'reminder-set'),
    on: endDay,
    what: written,
    /** Why it was put off. */
    reason: maybe(written),
  }),
  readers: 'on-choice',
});
