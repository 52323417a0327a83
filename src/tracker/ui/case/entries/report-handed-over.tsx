import * as v from 'valibot';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { Select } from '../../kit/controls/Select';
import { TextArea } from '../../kit/controls/TextArea';
import { dayProblem, filled, said, typedDay, typedText } from '../../kit/form/typed';
import { staffOf } from '../../model/school';
import { useWork } from '../../model/work';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({ task: typedText, on: typedText, to: typedText, takenUpBy: typedText, note: typedText });

/** The handover of a report that came in elsewhere, and who takes it up (S0-4). */
export const handoverForm = entryForm<'report-handed-over'>()({
  schema,
  own: ['happenedOn', 'to', 'takenUpBy', 'note'],
  typed: ({ happenedOn, to, takenUpBy = '', note = '' }) => ({ task: '', on: happenedOn, to, takenUpBy, note }),
  problems: (value, today) =>
    filled({ on: dayProblem(value.on, today), to: value.to === '' ? 'Kies aan wie.' : undefined }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    to: value.to,
    ...filled({ takenUpBy: value.takenUpBy || undefined, note: said(value.note) }),
  }),
  Fields({ value, problems, change }) {
    const { procedure, naming } = useCase();
    const { school } = useWork();
    const roles = staffOf(school, procedure).map((role) => [role, naming.role(role)] as const);
    return (
      <>
        <Select
          label="Aan wie is de melding overgedragen?"
          none="Kies"
          value={value.to || undefined}
          error={problems.to}
          options={roles}
          onChange={(to) => change({ to: to ?? '' })}
        />
        <Select
          label="Wie pakt de zaak op?"
          hint="Dat besluiten jullie samen."
          none="Nog niet besloten"
          value={value.takenUpBy || undefined}
          options={roles}
          onChange={(takenUpBy) => change({ takenUpBy: takenUpBy ?? '' })}
        />
        <TextArea label="Toelichting" optional lines="few" value={value.note} onInput={(note) => change({ note })} />
        <DayField value={value.on} error={problems.on} onChange={(on) => change({ on })} />
      </>
    );
  },
});

/** A report that was handed to who takes it up (S0-4). */
export const reportHandedOver = shownKind<'report-handed-over'>({
  filter: 'steps',
  words: ({ to, takenUpBy, note }, { naming }) => ({
    title: `Melding overgedragen aan ${naming.role(to)}`,
    details: [...detail(REPORT_WORDS.takenUpBy, takenUpBy && naming.role(takenUpBy)), ...detail(undefined, note)],
  }),
  form: handoverForm,
  correction: handoverForm,
});
