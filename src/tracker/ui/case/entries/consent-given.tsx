import * as v from 'valibot';
import { PUPIL, STEP } from '../../../../words/phrases';
import type { BodyOf } from '../../../domain/entries';
import { REPORT_WORDS } from '../../../domain/report/words';
import { DayField } from '../../case-kit/DayField';
import { entryForm, type FieldsProps } from '../../case-kit/entry-form';
import { Choice } from '../../kit/controls/Choice';
import { TextArea } from '../../kit/controls/TextArea';
import { dayProblem, filled, said, typedChoice, typedDay, typedText } from '../../kit/form/typed';
import { capital } from '../../words/capital';
import type { EntryWords, Told } from './shown-kind';
import { shownKind } from './shown-kind';

const schema = v.object({ on: typedText, words: typedText });

/** What a pupil said to the steps that follow; the answer itself is another entry (S1-5). */
export const consentWordsForm = entryForm<'consent-given'>()({
  schema,
  own: ['happenedOn', 'words'],
  typed: ({ happenedOn, words = '' }) => ({ on: happenedOn, words }),
  problems: (value, today) => filled({ on: dayProblem(value.on, today) }),
  body: (value) => ({ happenedOn: typedDay(value.on), ...filled({ words: said(value.words) }) }),
  Fields: WordsFields,
});

function WordsFields({ value, problems, change }: FieldsProps<v.InferOutput<typeof schema>>) {
  return (
    <>
      <TextArea
        label={`Wat zei ${PUPIL.the} erover?`}
        hint="Zo letterlijk mogelijk."
        optional
        lines="few"
        value={value.words}
        onInput={(words) => change({ words })}
      />
      <DayField value={value.on} error={problems.on} onChange={(on) => change({ on })} />
    </>
  );
}

const answerSchema = v.object({ ...schema.entries, task: typedText, answer: typedChoice(['given', 'refused']) });
export type TypedConsent = v.InferOutput<typeof answerSchema>;

/** The question to a targeted pupil, with the answer (S1-5). */
export const consentForm = {
  schema: answerSchema,
  problems: (value: TypedConsent, today: Parameters<typeof dayProblem>[1]) =>
    filled({
      on: dayProblem(value.on, today),
      answer: value.answer === '' ? `Kies wat ${PUPIL.the} zei.` : undefined,
    }),
  Fields: ({ value, problems, change }: FieldsProps<TypedConsent>) => (
    <>
      <Choice
        legend={`Stemt ${PUPIL.the} in met de ${STEP.followUp}?`}
        hint={`Zonder instemming van ${PUPIL.bullied} worden ze niet gezet.`}
        value={value.answer || undefined}
        error={problems.answer}
        options={[
          ['given', 'Ja'],
          ['refused', 'Nee, nu niet'],
        ]}
        onChange={(answer) => change({ answer })}
      />
      <WordsFields value={value} problems={problems} change={change} />
    </>
  ),
};

/** What the pupil answered, and said. */
export const consentWords = (
  answer: 'given' | 'refused',
  { pupil, words }: BodyOf<'consent-given' | 'consent-refused'>,
  { naming }: Told,
): EntryWords => ({
  title: `${capital(naming.pupil(pupil))} ${REPORT_WORDS.consents[answer]}`,
  details: words ? [{ text: words, quote: true }] : [],
});

/** Consent of a targeted pupil to the steps that follow (S1-5). */
export const consentGiven = shownKind<'consent-given'>({
  filter: 'decisions',
  words: (body, told) => consentWords('given', body, told),
  form: consentForm,
  correction: consentWordsForm,
});
