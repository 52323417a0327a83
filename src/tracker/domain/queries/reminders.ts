import type { CaseFile } from '../case';
import type { EntryOf, ReminderId } from '../entries';

/** The reminders that stand, each as it was last set, in order of setting. */
export function openReminders({ reminders, remindersDone }: CaseFile): readonly EntryOf<'reminder-set'>[] {
  const done = new Set(remindersDone.map(({ body }) => body.reminder));
  const lasts = new Map<ReminderId, EntryOf<'reminder-set'>>();
  for (const reminder of reminders) lasts.set(reminder.body.reminder, reminder);
  return [...lasts.values()].filter(({ body }) => !done.has(body.reminder));
}
