import * as v from 'valibot';
import { firstStep, tasksOf } from '../../../../protocol/order';
import { firstOwner } from '../../../../protocol/roles';
import type { CaseFile } from '../../../domain/case';
import type { Person } from '../../../domain/entries';
import { INTAKE_POINTS, type IntakePoint, openPoints } from '../../../domain/queries/intake-points';
import { REPORT_WORDS as WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { NotToStore } from '../../case-kit/NotToStore';
import { PartScreen } from '../../case-kit/PartScreen';
import { alsoDone, useEntryForm } from '../../case-kit/use-entry-form';
import { Select } from '../../kit/controls/Select';
import { Form } from '../../kit/form/Form';
import { PersonSelect } from '../../kit/form/PersonSelect';
import { peopleTold } from '../../kit/form/people';
import { dayProblem, filled, typedDay, typedPeople, typedText } from '../../kit/form/typed';
import { Link } from '../../kit/screen/Link';
import { type About, newFor, newOf } from '../../model/about';
import type { Naming } from '../../model/naming';
import { staffOf } from '../../model/school';
import { useWork } from '../../model/work';
import { plainDay } from '../../words/dates';
import { FactsField, OtherIntakeFields, WhenFields } from '../entries/IntakeFields';
import { changedIntake, intakeProblems, intakeSchema, type TypedIntake, typedIntake } from '../entries/intake-form';
import { handoverForm } from '../entries/report-handed-over';
import { EntryFormScreen } from './EntryFormScreen';
import { EntryList } from './EntryList';
import styles from './IntakePart.module.css';
import { TaskText } from './TaskText';

export const POINT_WORDS: Readonly<Record<IntakePoint, string>> = {
  targeted: 'Wie wordt er gepest?',
  bullying: 'Wie pest?',
  dates: 'Wanneer is het gezien?',
  where: 'Waar gebeurt het?',
  'how-long': 'Hoe lang speelt het al?',
  'seen-or-heard': 'Wat is er gezien of gehoord?',
};

/** The intake: its six points with what is known, and the report with its handover (S0-1, S0-2, S0-4). */
export function IntakePart({ about }: { readonly about: About | undefined }) {
  const { file, isOpen } = useCase();
  if (isOpen && about?.kind === 'new') {
    if (about.sort === 'report') return <AddReport />;
    if (about.sort === 'report-handover') return <HandOver />;
    return <ChangeIntake />;
  }
  const of = { screen: 'case', case: file.id, part: 'intake' } as const;
  const last = file.reports.at(-1);
  const waits = last !== undefined && last.body.receivedBy !== file.owner && file.reportHandovers.length === 0;
  return (
    <PartScreen heading="Melding en intake">
      <IntakeSummary />
      {isOpen && (
        <Link look="button" to={{ ...of, about: newFor() }}>
          Vul de intake aan
        </Link>
      )}
      <h2>De melding</h2>
      <EntryList entries={[...file.reports, ...file.reportHandovers]} none="Er is niet opgeschreven wie het meldde." />
      {isOpen && (
        <p class={styles['ways']}>
          <Link look={waits ? 'button' : 'text'} to={{ ...of, about: newOf('report-handover') }}>
            Leg de overdracht vast
          </Link>
          <Link to={{ ...of, about: newOf('report') }}>Leg nog een melding vast</Link>
        </p>
      )}
    </PartScreen>
  );
}

const namesWith = ({ pupils }: CaseFile, naming: Naming, role: 'targeted' | 'bullying'): string =>
  pupils
    .filter((pupil) => pupil.role === role && !pupil.removed)
    .map(({ id }) => naming.pupil(id))
    .join(', ');

function IntakeSummary() {
  const { file, naming } = useCase();
  const { intake } = file;
  const open = openPoints(file.pupils, intake);
  const said: Readonly<Record<IntakePoint, readonly string[]>> = {
    targeted: [namesWith(file, naming, 'targeted')],
    bullying: [namesWith(file, naming, 'bullying')],
    dates: [(intake.seenOn ?? []).map(plainDay).join(', '), intake.seenWhen ?? ''],
    where: [(intake.places ?? []).map((place) => WORDS.places(place)).join(', '), intake.where ?? ''],
    'how-long': [intake.howLong ?? ''],
    'seen-or-heard': [intake.facts ?? ''],
  };
  return (
    <dl class={styles['points']}>
      {INTAKE_POINTS.map((point) => (
        <div key={point} data-open={open.includes(point) || undefined}>
          <dt>{POINT_WORDS[point]}</dt>
          <dd>
            {open.includes(point)
              ? 'Nog niet ingevuld'
              : said[point].filter(Boolean).map((text) => <p key={text}>{text}</p>)}
            {point === 'seen-or-heard' &&
              (intake.quotes ?? []).map(({ pupil, text }) => (
                <p key={text}>
                  {pupil && `${naming.short(pupil)}: `}
                  <q>{text}</q>
                </p>
              ))}
          </dd>
        </div>
      ))}
      {(intake.forms ?? []).length > 0 && (
        <div>
          <dt>Welke vorm heeft het pesten?</dt>
          <dd>{(intake.forms ?? []).map((form) => WORDS.forms(form)).join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}

function ChangeIntake() {
  const { file, procedure, naming } = useCase();
  const { clock } = useWork();
  const back = { screen: 'case', case: file.id, part: 'intake' } as const;
  const form = useEntryForm(
    { schema: intakeSchema, problems: (value: TypedIntake, today) => intakeProblems(value, today) },
    {
      about: 'intake',
      start: () => typedIntake(file.intake),
      commands: (value) => [
        {
          do: 'record',
          type: 'intake-recorded',
          body: { happenedOn: clock.today.value, ...changedIntake(file.intake, value) },
        },
      ],
      after: back,
    },
  );
  const part = { value: form.value, problems: form.problems, onChange: form.change };
  const pupils = file.pupils.filter(({ removed }) => !removed).map(({ id }) => [id, naming.short(id)] as const);
  const task = tasksOf(firstStep(procedure)).find(({ records }) => records === 'talk');
  return (
    <PartScreen heading="Intake aanvullen">
      <TaskText task={task?.id} />
      <Form form={form} save="Bewaar intake" back={back}>
        <FactsField {...part} />
        <WhenFields {...part} today={clock.today.value} />
        <OtherIntakeFields {...part} pupils={pupils} />
      </Form>
      <NotToStore />
    </PartScreen>
  );
}

function HandOver() {
  const { file, procedure } = useCase();
  const { clock } = useWork();
  const back = { screen: 'case', case: file.id, part: 'intake' } as const;
  const task = tasksOf(firstStep(procedure)).find(({ records }) => records === 'handover')?.id ?? '';
  const form = useEntryForm(handoverForm, {
    about: 'handover',
    start: () => ({
      task,
      on: clock.today.value,
      to: firstOwner(procedure) ?? '',
      takenUpBy: '',
      note: '',
    }),
    commands: (value) => [
      { do: 'record', type: 'report-handed-over', body: handoverForm.body(value) },
      ...alsoDone({ file, procedure }, value.task, typedDay(value.on)),
    ],
    after: back,
  });
  return (
    <EntryFormScreen
      heading="Melding overdragen"
      form={form}
      fields={handoverForm.Fields}
      save="Bewaar overdracht"
      back={back}
    >
      <TaskText task={task} />
    </EntryFormScreen>
  );
}

const reportSchema = v.object({ on: typedText, from: typedPeople, receivedBy: typedText });

function AddReport() {
  const { file, procedure, naming } = useCase();
  const { clock, preferences, school } = useWork();
  const back = { screen: 'case', case: file.id, part: 'intake' } as const;
  const form = useEntryForm(
    {
      schema: reportSchema,
      problems: (value, today) =>
        filled({
          on: dayProblem(value.on, today),
          from: peopleTold(value.from).length === 0 ? 'Kies wie het meldde.' : undefined,
          receivedBy: value.receivedBy === '' ? 'Kies bij wie de melding binnenkwam.' : undefined,
        }),
    },
    {
      about: 'report',
      start: () => ({ on: clock.today.value, from: [] as Person[], receivedBy: preferences.author.value?.role ?? '' }),
      commands: (value) =>
        peopleTold(value.from)
          .slice(0, 1)
          .map((from) => ({
            do: 'record',
            type: 'report-received',
            body: { happenedOn: typedDay(value.on), from, receivedBy: value.receivedBy },
          })),
      after: back,
    },
  );
  const { value, problems, change } = form;
  return (
    <PartScreen heading="Melding vastleggen">
      <Form form={form} save="Bewaar melding" back={back}>
        <PersonSelect
          label="Wie meldde het?"
          pupils={file.pupils.filter(({ removed }) => !removed).map(({ id }) => [id, naming.pupil(id)] as const)}
          procedure={procedure}
          value={value.from[0]}
          error={problems.from}
          onChange={(person) => change({ from: person ? [person] : [] })}
        />
        <Select
          label="Bij wie kwam de melding binnen?"
          none="Kies"
          value={value.receivedBy || undefined}
          error={problems.receivedBy}
          options={staffOf(school, procedure).map((role) => [role, naming.role(role)])}
          onChange={(role) => change({ receivedBy: role ?? '' })}
        />
        <DayField value={value.on} error={problems.on} onChange={(on) => change({ on })} />
      </Form>
    </PartScreen>
  );
}
