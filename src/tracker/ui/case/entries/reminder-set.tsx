import * as v from 'valibot';
import { PUPIL } from '../../../../words/phrases';
import { REPORT_WORDS } from '../../../domain/report/words';
import { REMINDER_SORTS } from '../../../domain/vocabulary';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { HomeChoice } from '../../case-kit/HomeChoice';
import { Choice } from '../../kit/controls/Choice';
import { Select } from '../../kit/controls/Select';
import { TextArea } from '../../kit/controls/TextArea';
import { comingDayProblem, filled, said, typedChoice, typedDay, typedFlag, typedText } from '../../kit/form/typed';
import { plainDay } from '../../words/dates';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({
  /** Made when the form was begun, or that of the reminder that is put off. */
  reminder: v.pipe(v.string(), v.minLength(1)),
  on: typedText,
  what: typedText,
  /** Why it is put off; asked only then. */
  reason: typedText,
  isPutOff: typedFlag,
  sort: typedChoice(REMINDER_SORTS),
  pupil: typedText,
  home: typedText,
});
export type TypedReminder = v.InferOutput<typeof schema>;

const SORT_WORDS = { talk: `Een gesprek met een ${PUPIL.one}`, call: 'Ouders bellen', '': 'Iets anders' } as const;

/** Whether it is a talk or a call, and with whom: its line then opens that form, and what is written there settles it. */
function What({
  value: { sort, pupil, home },
  problem,
  change,
}: {
  readonly value: TypedReminder;
  readonly problem: string | undefined;
  change(changes: Partial<TypedReminder>): void;
}) {
  const { file, naming } = useCase();
  const pupils = file.pupils.filter(({ removed }) => !removed).map(({ id }) => [id, naming.pupil(id)] as const);
  return (
    <>
      <Choice
        legend="Wat is het?"
        value={sort}
        options={(['talk', 'call', ''] as const).map((one) => [one, SORT_WORDS[one]])}
        onChange={(next) => change({ sort: next })}
      />
      {sort !== '' && (
        <Select
          label={sort === 'talk' ? 'Met wie?' : 'Van wie zijn het de ouders?'}
          none={`Kies een ${PUPIL.one}`}
          value={pupil || undefined}
          error={problem}
          options={pupils}
          onChange={(next) => change({ pupil: next ?? '', home: '' })}
        />
      )}
      {sort === 'call' && <HomeChoice pupil={pupil} value={home} onChange={(next) => change({ home: next })} />}
    </>
  );
}

/** A day on which somebody looks at the case again, and for what. */
export const reminderForm = entryForm<'reminder-set'>()({
  schema,
  own: ['on', 'what', 'reason', 'sort', 'pupil', 'home'],
  typed: ({ reminder, on, what, reason = '', sort, pupil = '', home = '' }) => ({
    reminder,
    sort: sort ?? ('' as const),
    pupil,
    home,
    on,
    what,
    reason,
    isPutOff: reason !== '',
  }),
  problems: (value, today) =>
    filled({
      on: comingDayProblem(value.on, today),
      what: said(value.what) === undefined ? 'Schrijf op wat je dan gaat doen.' : undefined,
      pupil: value.sort !== '' && value.pupil === '' ? `Kies een ${PUPIL.one}.` : undefined,
      reason:
        value.isPutOff && said(value.reason) === undefined ? 'Schrijf kort op waarom het later wordt.' : undefined,
    }),
  body: (value) => ({
    on: typedDay(value.on),
    what: value.what.trim(),
    ...filled({
      reason: value.isPutOff ? said(value.reason) : undefined,
      sort: value.sort || undefined,
      pupil: value.sort === '' ? undefined : value.pupil || undefined,
      home: value.sort === 'call' ? value.home || undefined : undefined,
    }),
  }),
  Fields: ({ value, problems, change }) => (
    <>
      {!value.isPutOff && <What value={value} problem={problems.pupil} change={change} />}
      <TextArea
        label={value.sort === '' ? 'Wat ga je dan doen?' : 'Waarover?'}
        lines="few"
        value={value.what}
        error={problems.what}
        onInput={(what) => change({ what })}
      />
      <DayField label="Op welke dag?" ahead value={value.on} error={problems.on} onChange={(on) => change({ on })} />
      {value.isPutOff && (
        <TextArea
          label="Waarom wordt het later?"
          lines="few"
          value={value.reason}
          error={problems.reason}
          onInput={(reason) => change({ reason })}
        />
      )}
    </>
  ),
});

/** A reminder, or one that was put off. */
export const reminderSet = shownKind<'reminder-set'>({
  filter: 'other',
  words: ({ on, what, reason, sort, pupil, home }, { naming }) => ({
    title: reason ? `Herinnering verzet naar ${plainDay(on)}` : `Herinnering voor ${plainDay(on)}`,
    details: [
      ...detail(undefined, sort && REPORT_WORDS.reminderSorts[sort]),
      ...detail(
        REPORT_WORDS.with,
        pupil && naming.person({ kind: sort === 'call' ? 'parents' : 'pupil', pupil, ...(home && { home }) }),
      ),
      ...detail(undefined, what),
      ...detail(REPORT_WORDS.reason, reason),
    ],
  }),
  form: reminderForm,
  correction: 'taken-back',
});
