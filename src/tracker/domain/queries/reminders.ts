import { compareEntries } from '../../log/order';
import type { CaseFile } from '../case';
import type { EntryOf, ReminderId } from '../entries';

type Reminder = EntryOf<'reminder-set'>;

/** Whether a talk or a call of that day or later did what it reminds of. */
function wasDone({ talks, parentContacts }: CaseFile, set: Reminder): boolean {
  const { sort, pupil, home, on } = set.body;
  if (sort === undefined || pupil === undefined) return false;
  const isLater = (entry: EntryOf<'talk-held' | 'parents-contacted'>): boolean =>
    entry.body.happenedOn >= on && compareEntries(entry, set) > 0;
  if (sort === 'talk') {
    return talks.some(
      (talk) => isLater(talk) && talk.body.with.some((who) => who.kind === 'pupil' && who.pupil === pupil),
    );
  }
  return parentContacts.some(
    (contact) =>
      contact.type === 'parents-contacted' &&
      isLater(contact) &&
      contact.body.reached &&
      contact.body.pupil === pupil &&
      (home === undefined || contact.body.home === undefined || contact.body.home === home),
  );
}

/** The reminders that stand, each as it was last set, in order of setting. One of a talk or a call is over when that was had on its day or later. */
export function openReminders(file: CaseFile): readonly Reminder[] {
  const done = new Set(file.remindersDone.map(({ body }) => body.reminder));
  const lasts = new Map<ReminderId, Reminder>();
  for (const reminder of file.reminders) lasts.set(reminder.body.reminder, reminder);
  return [...lasts.values()].filter((set) => !done.has(set.body.reminder) && !wasDone(file, set));
}
