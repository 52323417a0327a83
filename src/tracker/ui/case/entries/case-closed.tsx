import * as v from 'valibot';
import { REPORT_WORDS } from '../../../domain/report/words';
import { CLOSE_REASONS } from '../../../domain/vocabulary';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { Choice } from '../../kit/controls/Choice';
import { TextArea } from '../../kit/controls/TextArea';
import { dayProblem, filled, said, typedChoice, typedDay, typedText } from '../../kit/form/typed';
import { capital } from '../../words/capital';
import { detail, deviated } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({ on: typedText, because: typedChoice(CLOSE_REASONS), note: typedText });

/** Closing a case: why, and in words where it did not stop (S4-10). */
export const closingForm = entryForm<'case-closed'>()({
  schema,
  own: ['happenedOn', 'reason', 'note'],
  typed: ({ happenedOn, reason, note = '' }) => ({ on: happenedOn, because: reason, note }),
  problems: (value, today) =>
    filled({
      on: dayProblem(value.on, today),
      because: value.because === '' ? 'Kies waarom het dossier sluit.' : undefined,
      note:
        value.because !== '' && value.because !== 'stopped' && said(value.note) === undefined
          ? 'Licht dit kort toe.'
          : undefined,
    }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    reason: value.because || 'other',
    ...filled({ note: said(value.note) }),
  }),
  Fields: ({ value, problems, change }) => (
    <>
      <Choice
        legend="Waarom sluit je het dossier?"
        layout="list"
        value={value.because || undefined}
        error={problems.because}
        options={CLOSE_REASONS.map((reason) => [reason, capital(REPORT_WORDS.closeReasons[reason])])}
        onChange={(because) => change({ because })}
      />
      <TextArea
        label="Toelichting"
        optional={value.because === 'stopped'}
        lines="few"
        value={value.note}
        error={problems.note}
        onInput={(note) => change({ note })}
      />
      <DayField label="Per wanneer?" value={value.on} error={problems.on} onChange={(on) => change({ on })} />
    </>
  ),
});

/** The end of a case. */
export const caseClosed = shownKind<'case-closed'>({
  filter: 'steps',
  words: ({ reason, note, deviation }) => ({
    title: 'Dossier gesloten',
    details: [
      ...detail(REPORT_WORDS.reason, REPORT_WORDS.closeReasons[reason]),
      ...detail(REPORT_WORDS.note, note),
      ...deviated(deviation),
    ],
  }),
  form: closingForm,
  correction: closingForm,
});
