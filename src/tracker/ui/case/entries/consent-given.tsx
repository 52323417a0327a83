import * as v from 'valibot';
import type { Procedure, Step } from '../../../../protocol/procedure';
import { stepTitle } from '../../../../protocol/step-name';
import { PUPIL, STEP } from '../../../../words/phrases';
import type { BodyOf } from '../../../domain/entries';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { entryForm, type FieldsProps } from '../../case-kit/entry-form';
import { Choice, ManyChoice } from '../../kit/controls/Choice';
import { TextArea } from '../../kit/controls/TextArea';
import {
  comingDayProblem,
  dayProblem,
  filled,
  said,
  typedChoice,
  typedDay,
  typedText,
  typedTexts,
} from '../../kit/form/typed';
import { capital } from '../../words/capital';
import { plainDay } from '../../words/dates';
import { detail, stepNamed } from './entry-details';
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

const answerSchema = v.object({
  ...schema.entries,
  task: typedText,
  answer: typedChoice(['given', 'refused']),
  /** The numbers of the steps that it is about. */
  steps: typedTexts,
  askAgainOn: typedText,
});
export type TypedConsent = v.InferOutput<typeof answerSchema>;

/** The question to a targeted pupil, with the answer (S1-5). */
export const consentForm = {
  schema: answerSchema,
  problems: (value: TypedConsent, today: Parameters<typeof dayProblem>[1]) =>
    filled({
      on: dayProblem(value.on, today),
      answer: value.answer === '' ? `Kies wat ${PUPIL.the} zei.` : undefined,
      askAgainOn:
        value.answer === 'refused' && value.askAgainOn !== '' ? comingDayProblem(value.askAgainOn, today) : undefined,
    }),
  Fields: AnswerFields,
};

/** The steps that want consent, of which a pupil may agree with one and not with another. */
export const stepsAsking = ({ steps }: Procedure): readonly Step[] => steps.filter(({ needsConsent }) => needsConsent);

function AnswerFields({ value, problems, change }: FieldsProps<TypedConsent>) {
  const { procedure } = useCase();
  const steps = stepsAsking(procedure);
  return (
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
      {steps.length > 1 && (
        <ManyChoice
          legend={`Over welke ${STEP.many} gaat het antwoord?`}
          values={value.steps}
          error={problems.steps}
          options={steps.map((step) => [String(step.number), stepTitle(step)])}
          onChange={(chosen) => change({ steps: [...chosen] })}
        />
      )}
      <WordsFields value={value} problems={problems} change={change} />
      {value.answer === 'refused' && (
        <DayField
          label="Wanneer vraag je het opnieuw?"
          hint="Die dag komt bij Vandaag te staan. Intussen kun je wel andere hulp geven."
          optional
          ahead
          value={value.askAgainOn}
          error={problems.askAgainOn}
          onChange={(askAgainOn) => change({ askAgainOn })}
        />
      )}
    </>
  );
}

/** What the pupil answered, and said. */
export const consentWords = (
  answer: 'given' | 'refused',
  { pupil, words, steps = [], ...more }: BodyOf<'consent-given' | 'consent-refused'>,
  told: Told,
): EntryWords => ({
  title: `${capital(told.naming.pupil(pupil))} ${REPORT_WORDS.consents[answer]}`,
  details: [
    ...steps.flatMap((step) => detail(undefined, stepNamed(told, step))),
    ...(words ? [{ text: words, quote: true }] : []),
    ...('askAgainOn' in more && more.askAgainOn ? detail('Weer vragen op', plainDay(more.askAgainOn)) : []),
  ],
});

/** Consent of a targeted pupil to the steps that follow (S1-5). */
export const consentGiven = shownKind<'consent-given'>({
  filter: 'decisions',
  words: (body, told) => consentWords('given', body, told),
  form: consentForm,
  correction: consentWordsForm,
});
