import type { EntryOf } from '../../../domain/entries';
import { openReminders } from '../../../domain/queries/reminders';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { useEntryForm } from '../../case-kit/use-entry-form';
import { Button } from '../../kit/controls/Button';
import { MoveStatus } from '../../kit/controls/MoveStatus';
import { Link } from '../../kit/screen/Link';
import { type About, change, newFor } from '../../model/about';
import { useMove } from '../../model/move';
import { useWork } from '../../model/work';
import { capital } from '../../words/capital';
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
  const meant = about?.kind === 'one' ? open.find(({ body }) => body.reminder === about.id) : undefined;
  if (meant && isOpen) return <OneReminder reminder={meant} />;
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

/** The one reminder that was asked for; who has done it goes back to where they came from. */
function OneReminder({ reminder }: { readonly reminder: Reminder }) {
  const { file } = useCase();
  const { router } = useWork();
  const all = { screen: 'case', case: file.id, part: 'reminders' } as const;
  return (
    <PartScreen heading="Herinnering">
      <ul class={styles['states']}>
        <OpenReminder reminder={reminder} onDone={() => router.go(router.before() ?? all, { replace: true })} />
      </ul>
      <p>
        <Link to={all}>Alle herinneringen</Link>
      </p>
    </PartScreen>
  );
}

interface OpenReminderProps {
  readonly reminder: Reminder;
  onDone?(): void;
}

function OpenReminder({ reminder: { body }, onDone }: OpenReminderProps) {
  const { file, naming, isOpen } = useCase();
  const { clock } = useWork();
  const move = useMove(file.id, { saved: () => onDone?.() });
  const today = clock.today.value;
  const { sort, pupil, home } = body;
  const done = () =>
    void move.submit(() => [
      { do: 'record', type: 'reminder-done', body: { happenedOn: clock.today.peek(), reminder: body.reminder } },
    ]);
  return (
    <li class={styles['state']}>
      <p class={styles['who']}>{body.what}</p>
      {sort && pupil !== undefined && (
        <p translate={false}>
          {capital(REPORT_WORDS.reminderSorts[sort])}:{' '}
          {naming.person({ kind: sort === 'call' ? 'parents' : 'pupil', pupil, ...(home && { home }) })}
        </p>
      )}
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
    start: () => ({
      reminder: vault.cases.newId(),
      on: '',
      what: '',
      reason: '',
      isPutOff: false,
      sort: '' as const,
      pupil: '',
      home: '',
    }),
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
    // All of it but the day stays as it was.
    start: () => ({ ...reminderForm.typed(body), on: '', reason: '', isPutOff: true }),
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
