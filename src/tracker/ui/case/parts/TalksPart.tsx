import type { TaskId } from '../../../../protocol/procedure';
import type { PupilId, ReminderId } from '../../../domain/entries';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { alsoDone, alsoReminded, useEntryForm } from '../../case-kit/use-entry-form';
import { typedDay } from '../../kit/form/typed';
import { Link } from '../../kit/screen/Link';
import { type About, newFor } from '../../model/about';
import { useWork } from '../../model/work';
import { talkForm } from '../entries/talk-held';
import { EntryFormScreen } from './EntryFormScreen';
import { EntryList } from './EntryList';
import { TaskText } from './TaskText';
import { talkAskedFor } from './talk-asked-for';

/** The talks of the case, and writing down a new one (S1, S2, S3). */
export function TalksPart({ about }: { readonly about: About | undefined }) {
  const { file, isOpen } = useCase();
  if (about?.kind === 'new' && isOpen)
    return (
      <NewTalk task={about.task} pupil={about.pupil} reminder={about.reminder} isReturn={about.measure !== undefined} />
    );
  const sought = file.talks.find(({ body }) => about?.kind === 'one' && body.talk === about.id)?.id;
  return (
    <PartScreen heading="Gesprekken">
      {isOpen && (
        <Link look="button" to={{ screen: 'case', case: file.id, part: 'talks', about: newFor() }}>
          Leg een gesprek vast
        </Link>
      )}
      <EntryList entries={file.talks.toReversed()} sought={sought} none="Er is nog geen gesprek vastgelegd." />
    </PartScreen>
  );
}

interface NewTalkProps {
  /** The task that asks for it. */
  readonly task: TaskId | undefined;
  readonly pupil: PupilId | undefined;
  /** The reminder that is done with it. */
  readonly reminder: ReminderId | undefined;
  /** It is had before the pupil comes back from a measure, so with the parents (MID-2). */
  readonly isReturn: boolean;
}

function NewTalk({ task, pupil, reminder, isReturn }: NewTalkProps) {
  const { file, procedure } = useCase();
  const { vault, clock } = useWork();
  const back = { screen: 'case', case: file.id } as const;
  const form = useEntryForm(talkForm, {
    about: 'talk',
    start: () => ({
      talk: vault.cases.newId(),
      task: task ?? '',
      on: clock.today.value,
      ...talkAskedFor(file, procedure, { task, pupil, isReturn }),
      group: '',
      facts: '',
      quotes: [],
      feelings: [],
    }),
    commands: (value) => [
      { do: 'record', type: 'talk-held', body: { talk: value.talk, ...talkForm.body(value) } },
      ...alsoDone({ file, procedure }, value.task, typedDay(value.on)),
      ...alsoReminded(file, reminder, typedDay(value.on)),
    ],
    after: back,
  });
  return (
    <EntryFormScreen
      heading="Gesprek vastleggen"
      form={form}
      fields={talkForm.Fields}
      save="Bewaar gesprek"
      back={back}
    >
      <TaskText task={form.value.task || undefined} />
    </EntryFormScreen>
  );
}
