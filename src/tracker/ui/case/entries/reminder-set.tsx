import * as v from 'valibot';
import { REPORT_WORDS } from '../../../domain/report/words';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { TextArea } from '../../kit/controls/TextArea';
import { comingDayProblem, filled, said, typedDay, typedFlag, typedText } from '../../kit/form/typed';
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
});
export type TypedReminder = v.InferOutput<typeof schema>;

/** A day on which somebody looks at the case again, and for what. */
export const reminderForm = entryForm<'reminder-set'>()({
  schema,
  own: ['on', 'what', 'reason'],
  typed: ({ reminder, on, what, reason = '' }) => ({
    reminder,
    on,
    what,
    reason,
    isPutOff: reason !== '',
  }),
  problems: (value, today) =>
    filled({
      on: comingDayProblem(value.on, today),
      what: said(value.what) === undefined ? 'Schrijf op wat je dan gaat doen.' : undefined,
      reason:
        value.isPutOff && said(value.reason) === undefined ? 'Schrijf kort op waarom het later wordt.' : undefined,
    }),
  body: (value) => ({
    on: typedDay(value.on),
    what: value.what.trim(),
    ...filled({ reason: value.isPutOff ? said(value.reason) : undefined }),
  }),
  Fields: ({ value, problems, change }) => (
    <>
      <TextArea
        label="Wat ga je dan doen?"
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
  words: ({ on, what, reason }) => ({
    title: reason ? `Herinnering verzet naar ${plainDay(on)}` : `Herinnering voor ${plainDay(on)}`,
    details: [...detail(undefined, what), ...detail(REPORT_WORDS.reason, reason)],
  }),
  form: reminderForm,
  correction: 'taken-back',
});
