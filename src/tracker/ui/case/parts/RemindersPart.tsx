import type { EntryOf } from '../../../domain/entries';
import { openReminders } from '../../../domain/queries/reminders';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { useEntryForm } from '../../case-kit/use-entry-form';
import { Button } from '../../kit/controls/Button';
import { MoveStatus } from '../../kit/controls/MoveStatus';
import { Link } from '../../kit/screen/Link';
import { type About, change, newFor } from '../../model/about';
import { useMove } from '../../model/move';
import { useWork } from '../../model/work';
import { fromToday, plainDay } from '../../words/dates';
import { reminderForm } from '../entries/reminder-set';
import { EntryFormScreen } from './EntryFormScreen';
import { EntryList } from './EntryList';
import styles from './PupilStates.module.css';

type Reminder = EntryOf<'reminder-set'>;

/** Days on which somebody looks at the case again: which stand, a new one, putting one off with the reason, and saying that it was done. */
export function RemindersPart({ about }: { readonly about: About | undefined }) {
  const { file, isOpen } = useCase();
  const open = openReminders(file);
  const asked = about?.kind === 'change' ? open.find(({ body }) => body.reminder === about.id) : undefined;
  if (about?.kind === 'new' && isOpen) return <SetReminder />;
  if (asked && isOpen) return <PutOff reminder={asked} />;
  return (
    <PartScreen heading="Herinneringen">
      <p>Op die dag zie je het dossier terug bij Vandaag.</p>
      {isOpen && (
        <Link look="button" to={{ screen: 'case', case: file.id, part: 'reminders', about: newFor() }}>
          Zet een herinnering
        </Link>
      )}
      {open.length > 0 && (
        <ul class={styles['states']}>
          {open.map((reminder) => (
            <OpenReminder key={reminder.id} reminder={reminder} />
          ))}
        </ul>
      )}
      <EntryList entries={[...file.reminders, ...file.remindersDone].toReversed()} none="Er is nog geen herinnering." />
    </PartScreen>
  );
}

function OpenReminder({ reminder: { body } }: { readonly reminder: Reminder }) {
  const { file, isOpen } = useCase();
  const { clock } = useWork();
  const move = useMove(file.id);
  const today = clock.today.value;
  const done = () =>
    void move.submit(() => [
      { do: 'record', type: 'reminder-done', body: { happenedOn: clock.today.peek(), reminder: body.reminder } },
    ]);
  return (
    <li class={styles['state']}>
      <p class={styles['who']}>{body.what}</p>
      <p>
        {plainDay(body.on)}, {fromToday(body.on, today)}
      </p>
      <MoveStatus move={move} />
      {isOpen && (
        <p class={styles['ways']}>
          <Button kind="small" busy={move.busy.value} label={`Gedaan: ${body.what}`} onClick={done}>
            Gedaan
          </Button>
          <Link to={{ screen: 'case', case: file.id, part: 'reminders', about: change(body.reminder) }}>
            Kies een andere dag
          </Link>
        </p>
      )}
    </li>
  );
}

function SetReminder() {
  const { file } = useCase();
  const { vault, clock } = useWork();
  const back = { screen: 'case', case: file.id, part: 'reminders' } as const;
  const form = useEntryForm(reminderForm, {
    about: 'reminder',
    start: () => ({ reminder: vault.cases.newId(), on: '', what: '', reason: '', isPutOff: false }),
    commands: (value) => [
      {
        do: 'record',
        type: 'reminder-set',
        body: { happenedOn: clock.today.peek(), reminder: value.reminder, ...reminderForm.body(value) },
      },
    ],
    after: back,
  });
  return (
    <EntryFormScreen
      heading="Herinnering zetten"
      form={form}
      fields={reminderForm.Fields}
      save="Bewaar herinnering"
      back={back}
    />
  );
}

function PutOff({ reminder: { body } }: { readonly reminder: Reminder }) {
  const { file } = useCase();
  const { clock } = useWork();
  const back = { screen: 'case', case: file.id, part: 'reminders' } as const;
  const form = useEntryForm(reminderForm, {
    about: `reminder/${body.reminder}`,
    start: () => ({ reminder: body.reminder, on: '', what: body.what, reason: '', isPutOff: true }),
    commands: (value) => [
      {
        do: 'record',
        type: 'reminder-set',
        body: { happenedOn: clock.today.peek(), reminder: value.reminder, ...reminderForm.body(value) },
      },
    ],
    after: back,
  });
  return (
    <EntryFormScreen
      heading="Herinnering verzetten"
      form={form}
      fields={reminderForm.Fields}
      save="Bewaar de nieuwe dag"
      back={back}
    />
  );
}
