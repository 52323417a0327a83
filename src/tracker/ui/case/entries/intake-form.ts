/** The points of the intake but for the pupils (S0-2), as typed. */
import * as v from 'valibot';
import { type Day, parseDay } from '../../../../protocol/day';
import type { Intake } from '../../../domain/case';
import { type Form, isForm, isPlace, type Place } from '../../../domain/vocabulary';
import { filled, type Problems, said, typedText, typedTexts } from '../../kit/form/typed';

export const typedQuoteSchema = v.object({ pupil: typedText, text: typedText });

export const intakeFields = {
  /** Days as typed; rows that are still empty stand among them. */
  seenOn: typedTexts,
  seenWhen: typedText,
  places: v.fallback(v.array(v.custom<Place>(isPlace)), []),
  where: typedText,
  howLong: typedText,
  facts: typedText,
  quotes: v.fallback(v.array(typedQuoteSchema), []),
  forms: v.fallback(v.array(v.custom<Form>(isForm)), []),
};

export const intakeSchema = v.object(intakeFields);
export type TypedIntake = v.InferOutput<typeof intakeSchema>;

/** The days that were typed, each once, the earliest first. */
export const daysIn = (typed: readonly string[]): readonly Day[] =>
  [...new Set(typed.flatMap((text) => parseDay(text) ?? []))].sort();

/** The intake that the form tells; fields that say nothing are left out. */
export const intakeOf = (form: TypedIntake): Intake =>
  filled({
    seenOn: daysIn(form.seenOn),
    seenWhen: said(form.seenWhen),
    places: form.places,
    where: said(form.where),
    howLong: said(form.howLong),
    facts: said(form.facts),
    quotes: form.quotes.flatMap(({ pupil, text }) => {
      const words = said(text);
      return words === undefined ? [] : [{ text: words, ...(pupil && { pupil }) }];
    }),
    forms: form.forms,
  });

/** The intake of a case as it would be typed. */
export const typedIntake = (intake: Intake): TypedIntake => ({
  seenOn: [...(intake.seenOn ?? [])],
  seenWhen: intake.seenWhen ?? '',
  places: [...(intake.places ?? [])],
  where: intake.where ?? '',
  howLong: intake.howLong ?? '',
  facts: intake.facts ?? '',
  quotes: (intake.quotes ?? []).map(({ pupil = '', text }) => ({ pupil, text })),
  forms: [...(intake.forms ?? [])],
});

export const NO_INTAKE: TypedIntake = typedIntake({});

/** Fields of which the text changed, to record: also those that were made empty. */
export function changedIntake(before: Intake, form: TypedIntake): Intake {
  const after = intakeOf(form);
  const empty: Required<Intake> = {
    seenOn: [],
    seenWhen: '',
    places: [],
    where: '',
    howLong: '',
    facts: '',
    quotes: [],
    forms: [],
  };
  const keys = Object.keys(empty) as (keyof Intake)[];
  const changed = keys.filter(
    (key) => JSON.stringify(before[key] ?? empty[key]) !== JSON.stringify(after[key] ?? empty[key]),
  );
  return Object.fromEntries(changed.map((key) => [key, after[key] ?? empty[key]])) as Intake;
}

/** What is wrong with the days on which it was seen. */
export function intakeProblems({ seenOn }: Pick<TypedIntake, 'seenOn'>, today: Day): Problems<TypedIntake> {
  const later = daysIn(seenOn).some((day) => day > today);
  return later ? { seenOn: 'Een van deze dagen moet nog komen. Kies vandaag of eerder.' } : {};
}
