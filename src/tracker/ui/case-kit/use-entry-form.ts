import type { CaseFile } from '../../domain/case';
import type { Command } from '../../domain/command';
import type { Amendment, BodyOf, EventType, ReminderId } from '../../domain/entries';
import { needsTick } from '../../domain/queries/needs-tick';
import { openReminders } from '../../domain/queries/reminders';
import { readerOf } from '../kit/form/typed';
import { type FormModel, useForm } from '../kit/form/use-form';
import type { Route } from '../model/route';
import { useWork } from '../model/work';
import { type ShownCase, useCase } from './case-context';
import type { EntryForm } from './entry-form';

export interface EntryFormOptions<F> {
  /** What the draft is about, besides the case: `talk`, `consent/<pupil>`. */
  readonly about: string;
  readonly start: () => F;
  readonly commands: (value: F, reason: string | undefined) => readonly Command[];
  /** Where to go when it is saved by who came to the form by its address alone; anybody else goes back to where they came from. */
  readonly after: Route;
}

/** A form for something new in the case that is shown. */
export function useEntryForm<F extends object>(
  kind: Pick<EntryForm<Exclude<EventType, Amendment>, F, never>, 'schema' | 'problems'>,
  { about, start, commands, after }: EntryFormOptions<F>,
): FormModel<F> {
  const { file } = useCase();
  const { clock, router } = useWork();
  return useForm<F>({
    case: file.id,
    draft: `case/${file.id}/${about}`,
    empty: start,
    read: readerOf(kind.schema),
    problems: (value) => kind.problems(value, clock.today.value),
    commands,
    saved: () => router.go(router.before() ?? after, { replace: true }),
  });
}

/** The task as done, for a command beside what is written down for it, where that does not settle it by itself; nothing without a task. */
export function alsoDone(
  { file, procedure }: ShownCase,
  task: string,
  happenedOn: BodyOf<'task-done'>['happenedOn'],
): readonly Command[] {
  if (task === '' || !needsTick(file, procedure, task)) return [];
  return [{ do: 'record', type: 'task-done', body: { happenedOn, task } }];
}

/** The reminder as done, for a command beside what is written down for it, where that does not settle it by itself; nothing where it is over. */
export function alsoReminded(
  file: CaseFile,
  reminder: ReminderId | undefined,
  happenedOn: BodyOf<'reminder-done'>['happenedOn'],
): readonly Command[] {
  const open = openReminders(file).find(({ body }) => body.reminder === reminder)?.body;
  // A talk or a call on its day or later is told by itself.
  if (open === undefined || happenedOn >= open.on) return [];
  return [{ do: 'record', type: 'reminder-done', body: { happenedOn, reminder: open.reminder } }];
}
