import * as v from 'valibot';
import { REMINDER_SORTS } from '../vocabulary';
import { definesAgain, endDay, happened, home, maybe, pupil, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const told = {
  ...happened,
  reminder: definesAgain('reminder', 'reminder-set'),
  on: endDay,
  what: written,
  /** Why it was put off. */
  reason: maybe(written),
};

/** On that day somebody looks at the case again, and for what. Set once more under the same name it was put off, with the reason. */
export const reminderSet = kind({
  body: version1(told).next(
    {
      ...told,
      /** That somebody is to be talked with or called; absent for a look at the case. */
      sort: maybe(v.picklist(REMINDER_SORTS)),
      /** With whom, or whose parents. */
      pupil: maybe(pupil),
      /** Which of the pupil's homes. */
      home: maybe(home),
    },
    (first) => first,
  ),
  readers: 'on-choice',
});
