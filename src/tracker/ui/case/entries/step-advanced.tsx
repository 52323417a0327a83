import * as v from 'valibot';
import { REPORT_WORDS } from '../../../domain/report/words';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { TextArea } from '../../kit/controls/TextArea';
import { dayProblem, filled, said, typedDay, typedText } from '../../kit/form/typed';
import { detail, deviated, stepNamed } from './entry-details';
import { shownKind } from './shown-kind';

/** Why it did not stop, and since when the case is at another step (S4-5, S4-10). */
export const whyNotStoppedForm = entryForm<'step-advanced'>()({
  schema: v.object({ on: typedText, why: typedText }),
  own: ['happenedOn', 'whyNotStopped'],
  typed: ({ happenedOn, whyNotStopped = '' }) => ({ on: happenedOn, why: whyNotStopped }),
  problems: (value, today) => filled({ on: dayProblem(value.on, today) }),
  body: (value) => ({ happenedOn: typedDay(value.on), ...filled({ whyNotStopped: said(value.why) }) }),
  Fields: ({ value, problems, change }) => (
    <>
      <TextArea
        label="Waarom is het nog niet gestopt?"
        lines="few"
        value={value.why}
        error={problems.why}
        onInput={(why) => change({ why })}
      />
      <DayField value={value.on} error={problems.on} onChange={(on) => change({ on })} />
    </>
  ),
});

/** Another step of the procedure. */
export const stepAdvanced = shownKind<'step-advanced'>({
  filter: 'steps',
  words: ({ to, whyNotStopped, deviation }, told) => ({
    title: `Naar ${stepNamed(told, to)}`,
    details: [...detail(REPORT_WORDS.whyNotStopped, whyNotStopped), ...deviated(deviation)],
  }),
  form: 'own-screen',
  correction: whyNotStoppedForm,
});
