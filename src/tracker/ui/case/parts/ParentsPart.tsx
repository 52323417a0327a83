import { taskById } from '../../../../protocol/order';
import type { Task, TaskId } from '../../../../protocol/procedure';
import { MEASURE, PUPIL } from '../../../../words/phrases';
import type { HomeId, PupilId, ReminderId } from '../../../domain/entries';
import { homesOf } from '../../../domain/queries/homes';
import { type ParentsState, parentsOf } from '../../../domain/queries/parents';
import { parentsAsked } from '../../../domain/queries/parents-asked';
import { useCase } from '../../case-kit/case-context';
import type { FieldsProps } from '../../case-kit/entry-form';
import { PartScreen } from '../../case-kit/PartScreen';
import { alsoDone, alsoReminded, useEntryForm } from '../../case-kit/use-entry-form';
import { Choice } from '../../kit/controls/Choice';
import { typedDay } from '../../kit/form/typed';
import { Link } from '../../kit/screen/Link';
import { type About, newFor, one } from '../../model/about';
import { useWork } from '../../model/work';
import { shortDay } from '../../words/dates';
import { parentsContactForm } from '../entries/parents-contacted';
import { notToldForm } from '../entries/parents-not-told';
import { ChoosePupil } from './ChoosePupil';
import { EntryFormScreen } from './EntryFormScreen';
import { EntryList } from './EntryList';
import styles from './PupilStates.module.css';
import { TaskText } from './TaskText';

export const PARENTS_WORDS: Readonly<Record<ParentsState['state'], string>> = {
  informed: 'ingelicht',
  tried: 'nog niet bereikt',
  'left-out': 'voor nu niet ingelicht',
  'not-yet': 'nog niet ingelicht',
};

/** Contact with parents, per pupil: who knows, a call, and leaving parents out with a reason (S1-8, S2-13, S3-12). */
export function ParentsPart({ about }: { readonly about: About | undefined }) {
  const { file, naming, isOpen } = useCase();
  const { clock } = useWork();
  const states = parentsOf(file);
  const knows = (id: string) => states.some(({ pupil }) => pupil === id);
  if (isOpen && about?.kind === 'one' && knows(about.id)) return <Contact pupil={about.id} />;
  if (isOpen && about?.kind === 'leave-out' && knows(about.pupil)) return <NotTold pupil={about.pupil} />;
  if (isOpen && about?.kind === 'new') {
    const { task, pupil: asked, ...of } = about;
    if (asked !== undefined && knows(asked)) return <Contact pupil={asked} task={task} {...of} />;
    return (
      <ChoosePupil heading="Contact met ouders" question={`De ouders van ${PUPIL.which}?`}>
        {(pupil) => <Contact pupil={pupil} task={task} />}
      </ChoosePupil>
    );
  }
  const of = { screen: 'case', case: file.id, part: 'parents' } as const;
  return (
    <PartScreen heading="Contact met ouders">
      <ul class={styles['states']}>
        {states.map(({ pupil, state, last, homes = [] }) => (
          <li key={pupil} class={styles['state']} data-state={state}>
            <p class={styles['who']}>Ouders van {naming.pupil(pupil)}</p>
            <p>
              {PARENTS_WORDS[state]}
              {last && ` (${shortDay(last.body.happenedOn, clock.today.value)})`}
            </p>
            {homes.length > 0 && (
              <ul>
                {homes.map(({ home, state: known }) => (
                  <li key={home.id}>
                    {naming.home(home.id)}: {PARENTS_WORDS[known]}
                  </li>
                ))}
              </ul>
            )}
            {isOpen && (
              <p class={styles['ways']}>
                <Link to={{ ...of, about: one(pupil) }}>Leg contact vast</Link>
                <Link to={{ ...of, part: 'letters', about: { pupil } }}>Maak een bericht</Link>
                {state !== 'informed' && state !== 'left-out' && (
                  <Link to={{ ...of, about: { kind: 'leave-out', pupil } }}>Voor nu niet inlichten</Link>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
      {isOpen && states.length > 1 && (
        <p>
          <Link to={{ ...of, about: newFor() }}>Leg contact vast met ouders</Link>
        </p>
      )}
      <EntryList entries={file.parentContacts.toReversed()} none="Er is nog geen contact met ouders vastgelegd." />
    </PartScreen>
  );
}

/** The tasks in which the parents of a pupil are still to hear, in order. */
function openAsks(
  { file, procedure }: Pick<ReturnType<typeof useCase>, 'file' | 'procedure'>,
  pupil: PupilId,
): readonly Task[] {
  const asked = parentsAsked(file, procedure).filter(
    (row) => row.pupil === pupil && (row.state === 'not-yet' || row.state === 'tried'),
  );
  const ids = [...new Set(asked.flatMap(({ task }) => task ?? []))];
  return ids.flatMap((id) => taskById(procedure, id)?.task ?? []);
}

/** In the place of a task: the contact is about something that no task asks. */
const BESIDE = 'beside';

type TypedContact = FieldsProps<ReturnType<typeof parentsContactForm.typed>>;

/** The fields of a contact that did not begin with a task, and first for which of those that wait it is. */
function ContactFields({ value, problems, change }: TypedContact) {
  const asks = openAsks(useCase(), value.pupil);
  return (
    <>
      {asks.length > 0 && (
        <Choice
          legend="Waarvoor is dit contact?"
          layout="list"
          value={value.task || undefined}
          error={problems.task}
          options={[
            ...asks.map(({ id, text, when }) => [id, when ? `Als ${when}: ${text}` : text] as const),
            [BESIDE, 'Voor iets anders'] as const,
          ]}
          onChange={(task) => change({ task })}
        />
      )}
      <parentsContactForm.Fields value={value} problems={problems} change={change} />
    </>
  );
}

interface ContactProps {
  readonly pupil: PupilId;
  /** The task that asks for it. */
  readonly task?: TaskId | undefined;
  /** The home that was asked for. */
  readonly home?: HomeId;
  /** The reminder that is done with it. */
  readonly reminder?: ReminderId;
  /** The use of a measure of which the parents are to hear. */
  readonly measure?: string;
}

function Contact({ pupil, task = '', home, reminder, measure }: ContactProps) {
  const { file, procedure, naming } = useCase();
  const { clock } = useWork();
  const whole = { screen: 'case', case: file.id } as const;
  const asks = task === '' ? openAsks({ file, procedure }, pupil) : [];
  // Of whom the measure is, is not for every family, so the form does not name the pupil either.
  const taken = file.measures.find(({ body }) => body.use === measure)?.body.measure;
  const problems: typeof parentsContactForm.problems = (value, today) => ({
    ...parentsContactForm.problems(value, today),
    ...(asks.length > 0 && value.task === '' && { task: 'Kies waarvoor je belde of schreef.' }),
  });
  const form = useEntryForm(
    { ...parentsContactForm, problems },
    {
      about: `parents/${[pupil, home, measure].filter((part) => part !== undefined).join('/')}`,
      start: () => ({
        pupil,
        home: homesOf(file, pupil).some(({ id }) => id === home) ? (home ?? '') : '',
        // What was asked last and without a condition is the likeliest; whether a condition holds only a person can say.
        task: task || (measure ? BESIDE : (asks.findLast(({ when }) => when === undefined)?.id ?? '')),
        on: clock.today.value,
        channel: 'phone' as const,
        reached: 'yes' as const,
        about: '',
        view: '',
      }),
      commands: (value) => [
        {
          do: 'record',
          type: 'parents-contacted',
          body: {
            pupil,
            ...parentsContactForm.body(value),
            ...(value.task === BESIDE ? { beside: true } : value.task && { task: value.task }),
          },
        },
        ...(value.reached === 'yes' && value.task !== BESIDE
          ? alsoDone({ file, procedure }, value.task, typedDay(value.on))
          : []),
        ...(value.reached === 'yes' ? alsoReminded(file, reminder, typedDay(value.on)) : []),
      ],
      after: whole,
    },
  );
  return (
    <EntryFormScreen
      heading="Contact met ouders"
      form={form}
      fields={task === '' ? ContactFields : parentsContactForm.Fields}
      save="Bewaar contact"
      back={whole}
    >
      <p>
        <strong>Ouders van {naming.pupil(pupil)}</strong>
      </p>
      <p>
        <Link to={{ ...whole, part: 'letters', about: { pupil } }}>Maak eerst een bericht of belhulp</Link>
      </p>
      <TaskText task={task || undefined} />
      {taken && (
        <p>
          Dit gaat over {MEASURE.the}: {procedure.measures.find(({ id }) => id === taken)?.title ?? taken}.
        </p>
      )}
    </EntryFormScreen>
  );
}

function NotTold({ pupil }: { readonly pupil: PupilId }) {
  const { file, naming } = useCase();
  const { clock } = useWork();
  const back = { screen: 'case', case: file.id, part: 'parents' } as const;
  const form = useEntryForm(notToldForm, {
    about: `parents-not-told/${pupil}`,
    start: () => ({ on: clock.today.value, reason: '' }),
    commands: (value) => [{ do: 'record', type: 'parents-not-told', body: { pupil, ...notToldForm.body(value) } }],
    after: back,
  });
  return (
    <EntryFormScreen heading="Ouders niet inlichten" form={form} fields={notToldForm.Fields} save="Bewaar" back={back}>
      <p>
        <strong>Ouders van {naming.pupil(pupil)}</strong>
      </p>
    </EntryFormScreen>
  );
}
