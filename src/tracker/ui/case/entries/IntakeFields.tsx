import type { ComponentChildren } from 'preact';
import type { Day } from '../../../../protocol/day';
import { PUPIL } from '../../../../words/phrases';
import { WORDS } from '../../../../words/school-words';
import type { PupilId } from '../../../domain/entries';
import { REPORT_WORDS } from '../../../domain/report/words';
import { DelicateNotice } from '../../case-kit/DelicateNotice';
import { ManyChoice } from '../../kit/controls/Choice';
import { Field } from '../../kit/controls/Field';
import { TextArea } from '../../kit/controls/TextArea';
import { DateList } from '../../kit/form/DateList';
import { QuoteRows } from '../../kit/form/QuoteRows';
import type { Problems } from '../../kit/form/typed';
import { asksInIntake } from '../../words/asks-in-intake';
import { capital } from '../../words/capital';
import { offeredWith } from '../../words/offered-with';
import type { TypedIntake } from './intake-form';

export interface IntakePartProps {
  readonly value: TypedIntake;
  readonly problems: Problems<TypedIntake>;
  onChange(changes: Partial<TypedIntake>): void;
}

/** What was seen or heard, apart from what was said (S0-2). */
export const FactsField = ({ value, problems, onChange }: IntakePartProps) => (
  <>
    <TextArea
      label="Wat is er gezien of gehoord?"
      hint="Alleen wat er gebeurde, zonder oordeel. Wat iemand letterlijk zei, komt apart."
      value={value.facts}
      error={problems.facts}
      onInput={(facts) => onChange({ facts })}
    />
    <DelicateNotice text={value.facts} />
  </>
);

/** When it was seen: days, or words where the day is not known (S0-2). */
export const WhenFields = ({ value, problems, onChange, today }: IntakePartProps & { readonly today: Day }) =>
  asksInIntake('when') && (
    <>
      <DateList
        legend="Wanneer is het gezien?"
        error={problems.seenOn}
        value={value.seenOn}
        today={today}
        onChange={(seenOn) => onChange({ seenOn })}
      />
      <Field
        label="Weet je de dag niet precies?"
        hint="Schrijf het in woorden, zoals 'elke dinsdag na gym'."
        value={value.seenWhen}
        onInput={(seenWhen) => onChange({ seenWhen })}
      />
    </>
  );

/** The other points of the intake: what was said, where, how long, which forms (S0-2, PES-3). */
export function OtherIntakeFields({
  value,
  problems,
  onChange,
  pupils,
}: IntakePartProps & { readonly pupils: readonly (readonly [PupilId, string])[] }): ComponentChildren {
  return (
    <>
      <QuoteRows
        legend={`Wat zei ${PUPIL.the} letterlijk?`}
        hint={`Citeer ${PUPIL.the}: de woorden zoals ze gezegd zijn.`}
        value={value.quotes}
        pupils={pupils}
        onChange={(quotes) => onChange({ quotes })}
      />
      <DelicateNotice text={value.quotes.map(({ text }) => text).join('\n')} />
      {asksInIntake('where') && (
        <>
          <ManyChoice
            legend="Waar gebeurt het?"
            values={value.places}
            options={offeredWith(WORDS.places.offered, ...value.places).map((place) => [
              place,
              REPORT_WORDS.places(place),
            ])}
            onChange={(places) => onChange({ places: [...places] })}
          />
          <Field label="Waar precies?" optional value={value.where} onInput={(where) => onChange({ where })} />
        </>
      )}
      {asksInIntake('how-long') && (
        <Field
          label="Hoe lang speelt het al?"
          hint="Bijvoorbeeld 'sinds de zomer' of 'een week of drie'."
          value={value.howLong}
          error={problems.howLong}
          onInput={(howLong) => onChange({ howLong })}
        />
      )}
      {asksInIntake('form') && (
        <ManyChoice
          legend="Welke vorm heeft het pesten?"
          hint="Er kunnen er meer tegelijk zijn."
          layout="list"
          values={value.forms}
          options={offeredWith(WORDS.forms.offered, ...value.forms).map((form) => {
            const [name, examples] = [capital(REPORT_WORDS.forms(form)), WORDS.formExamples[form]];
            return examples === undefined ? ([form, name] as const) : ([form, name, examples] as const);
          })}
          onChange={(forms) => onChange({ forms: [...forms] })}
        />
      )}
    </>
  );
}
