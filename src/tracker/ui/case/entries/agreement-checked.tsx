import * as v from 'valibot';
import { addDays, type Day, parseDay } from '../../../../protocol/day';
import { type SchoolCalendar, schoolDayOnOrAfter } from '../../../../protocol/schoolday';
import type { Person, PupilId } from '../../../domain/entries';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { Choice, ManyChoice } from '../../kit/controls/Choice';
import { TextArea } from '../../kit/controls/TextArea';
import { dayProblem, filled, said, typedChoice, typedDay, typedText, typedTexts } from '../../kit/form/typed';
import { plainDay } from '../../words/dates';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({
  on: typedText,
  kept: typedChoice(['yes', 'no']),
  /** Who did not keep it, of several. */
  broken: typedTexts,
  note: typedText,
  nextOn: typedText,
  /** The pupils with whom it was made. */
  pupils: typedTexts,
});

/** The pupils among those with whom something was agreed. */
export const pupilsIn = (who: readonly Person[]): PupilId[] =>
  who.flatMap((person) => (person.kind === 'pupil' ? [person.pupil] : []));

/** The first school day after today: what was not kept is looked at again soon. */
export function proposedLook(today: Day, calendar: SchoolCalendar): Day {
  const tomorrow = addDays(today, 1);
  return schoolDayOnOrAfter(tomorrow, calendar) ?? tomorrow;
}

/** Whether an agreement was kept, by each where several made it, and when it is looked at again where it was not. */
export const agreementCheckForm = entryForm<'agreement-checked'>()({
  schema,
  own: ['happenedOn', 'kept', 'each', 'note', 'nextOn'],
  typed: ({ happenedOn, kept, each = [], note = '', nextOn = '' }) => ({
    on: happenedOn,
    kept: kept ? ('yes' as const) : ('no' as const),
    broken: each.flatMap((one) => (one.kept ? [] : [one.pupil])),
    note,
    nextOn,
    pupils: each.map(({ pupil }) => pupil),
  }),
  problems: (value, today) =>
    filled({
      on: dayProblem(value.on, today),
      kept: value.kept === '' ? 'Kies of de afspraak is nagekomen.' : undefined,
      nextOn:
        value.kept === 'no' && value.nextOn !== '' && value.nextOn < value.on
          ? 'Deze dag ligt voor de dag waarop je keek.'
          : undefined,
    }),
  body: (value) => {
    const isBroken = value.kept === 'no';
    const each = value.pupils.map((pupil) => ({ pupil, kept: !value.broken.includes(pupil) }));
    return {
      happenedOn: typedDay(value.on),
      kept: !isBroken,
      ...filled({
        // Of several who kept it and who did not; where nobody was named, it is told of all of them together.
        each: isBroken && value.pupils.length > 1 && value.broken.length > 0 ? each : undefined,
        note: said(value.note),
        nextOn: isBroken ? parseDay(value.nextOn) : undefined,
      }),
    };
  },
  Fields({ value, problems, change }) {
    const { naming } = useCase();
    return (
      <>
        <Choice
          legend="Is de afspraak nagekomen?"
          value={value.kept || undefined}
          error={problems.kept}
          options={[
            ['yes', 'Ja'],
            ['no', 'Nee, of niet helemaal'],
          ]}
          onChange={(kept) => change({ kept })}
        />
        {value.kept === 'no' && value.pupils.length > 1 && (
          <ManyChoice
            legend="Wie kwam de afspraak niet na?"
            optional
            values={value.broken}
            options={value.pupils.map((id) => [id, naming.pupil(id)])}
            onChange={(broken) => change({ broken: [...broken] })}
          />
        )}
        <TextArea label="Toelichting" optional lines="few" value={value.note} onInput={(note) => change({ note })} />
        {value.kept === 'no' && (
          <DayField
            label="Wanneer kijk je weer?"
            hint="Dan staat de afspraak weer bij Vandaag."
            optional
            ahead
            value={value.nextOn}
            error={problems.nextOn}
            onChange={(nextOn) => change({ nextOn })}
          />
        )}
        <DayField
          label="Wanneer is het bekeken?"
          value={value.on}
          error={problems.on}
          onChange={(on) => change({ on })}
        />
      </>
    );
  },
});

/** Whether an agreement was kept. */
export const agreementChecked = shownKind<'agreement-checked'>({
  filter: 'agreements',
  words: ({ agreement, kept, each = [], note, nextOn }, { file, naming }) => ({
    title: kept ? 'Afspraak nagekomen' : 'Afspraak niet nagekomen',
    details: [
      ...detail(undefined, file.agreements.find(({ body }) => body.agreement === agreement)?.body.what),
      ...each.flatMap((one) => detail(naming.short(one.pupil), one.kept ? REPORT_WORDS.keptYes : REPORT_WORDS.keptNo)),
      ...detail(REPORT_WORDS.note, note),
      ...detail(REPORT_WORDS.nextOn, nextOn && plainDay(nextOn)),
    ],
  }),
  form: agreementCheckForm,
  correction: agreementCheckForm,
});
