import * as v from 'valibot';
import { REPORT_WORDS } from '../../../domain/report/words';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { Choice } from '../../kit/controls/Choice';
import { TextArea } from '../../kit/controls/TextArea';
import { dayProblem, filled, said, typedChoice, typedDay, typedText } from '../../kit/form/typed';
import { plainDay } from '../../words/dates';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({ on: typedText, kept: typedChoice(['yes', 'no']), note: typedText });

/** Whether an agreement was kept. */
export const agreementCheckForm = entryForm<'agreement-checked'>()({
  schema,
  own: ['happenedOn', 'kept', 'note'],
  typed: ({ happenedOn, kept, note = '' }) => ({
    on: happenedOn,
    kept: kept ? ('yes' as const) : ('no' as const),
    note,
  }),
  problems: (value, today) =>
    filled({
      on: dayProblem(value.on, today),
      kept: value.kept === '' ? 'Kies of de afspraak is nagekomen.' : undefined,
    }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    kept: value.kept === 'yes',
    ...filled({ note: said(value.note) }),
  }),
  Fields: ({ value, problems, change }) => (
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
      <TextArea label="Toelichting" optional lines="few" value={value.note} onInput={(note) => change({ note })} />
      <DayField
        label="Wanneer is het bekeken?"
        value={value.on}
        error={problems.on}
        onChange={(on) => change({ on })}
      />
    </>
  ),
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
