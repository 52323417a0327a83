import { REPORT_WORDS } from '../../../domain/report/words';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

/** A reminder of which what it was for was done. */
export const reminderDone = shownKind<'reminder-done'>({
  filter: 'other',
  words: ({ reminder, note }, { file }) => ({
    title: 'Herinnering afgehandeld',
    details: [
      ...detail(undefined, file.reminders.findLast(({ body }) => body.reminder === reminder)?.body.what),
      ...detail(REPORT_WORDS.note, note),
    ],
  }),
  form: 'one-press',
  correction: 'taken-back',
});
