import type { ComponentChildren } from 'preact';
import type { Day } from '../../../../protocol/day';
import type { PupilId } from '../../../domain/entries';
import { REPORT_WORDS } from '../../../domain/report/words';
import { FORMS, PLACES } from '../../../domain/vocabulary';
import { DelicateNotice } from '../../case-kit/DelicateNotice';
import { ManyChoice } from '../../kit/controls/Choice';
import { Field } from '../../kit/controls/Field';
import { TextArea } from '../../kit/controls/TextArea';
import { DateList } from '../../kit/form/DateList';
import { QuoteRows } from '../../kit/form/QuoteRows';
import type { Problems } from '../../kit/form/typed';
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
export const WhenFields = ({ value, problems, onChange, today }: IntakePartProps & { readonly today: Day }) => (
  <>
    <DateList
      legend="Wanneer is het gezien?"
      hint="Het protocol vraagt naar de datum of datums."
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
        legend="Wat zei de leerling letterlijk?"
        hint="Citeer de leerling: de woorden zoals ze gezegd zijn."
        value={value.quotes}
        pupils={pupils}
        onChange={(quotes) => onChange({ quotes })}
      />
      <DelicateNotice text={value.quotes.map(({ text }) => text).join('\n')} />
      <ManyChoice
        legend="Waar gebeurt het?"
        values={value.places}
        options={PLACES.map((place) => [place, REPORT_WORDS.places[place]])}
        onChange={(places) => onChange({ places: [...places] })}
      />
      <Field label="Waar precies?" optional value={value.where} onInput={(where) => onChange({ where })} />
      <Field
        label="Hoe lang speelt het al?"
        hint="Bijvoorbeeld 'sinds de zomer' of 'een week of drie'."
        value={value.howLong}
        error={problems.howLong}
        onInput={(howLong) => onChange({ howLong })}
      />
      <ManyChoice
        legend="Welke vorm heeft het pesten?"
        hint="Er kunnen er meer tegelijk zijn."
        layout="list"
        values={value.forms}
        options={FORMS.map((form) => [form, FORM_NAMES[form], FORM_EXAMPLES[form]])}
        onChange={(forms) => onChange({ forms: [...forms] })}
      />
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const FORM_NAMES = Object.fromEntries(FORMS.map((form) => [form, capital(REPORT_WORDS.forms[form])])) as Record<
  (typeof FORMS)[number],
  string
>;
/** The examples that the protocol gives (PES-3). */
const FORM_EXAMPLES: Readonly<Record<(typeof FORMS)[number], string>> = {
  verbal: 'beledigen, uitschelden, uitlachen',
  physical: 'spugen, slaan, schoppen, knijpen',
  material: 'spullen afpakken of kapotmaken',
  relational: 'buitensluiten, negeren, roddelen',
  digital: 'via internet en mobiel',
};
