import { agreementsOf } from '../../../domain/queries/agreements';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { alsoDone, useEntryForm } from '../../case-kit/use-entry-form';
import { typedDay } from '../../kit/form/typed';
import { Link } from '../../kit/screen/Link';
import { type About, newFor } from '../../model/about';
import { useWork } from '../../model/work';
import { agreementCheckForm, proposedLook, pupilsIn } from '../entries/agreement-checked';
import { agreementForm } from '../entries/agreement-made';
import { AgreementRows } from './AgreementRows';
import { EntryFormScreen } from './EntryFormScreen';
import { TaskText } from './TaskText';

/** The agreements: which stand, whether they were kept, a new one, and looking at one (S3-8, S5-6). */
export function AgreementsPart({ about }: { readonly about: About | undefined }) {
  const { file, isOpen } = useCase();
  if (about?.kind === 'new' && isOpen) return <NewAgreement task={about.task ?? ''} />;
  const states = agreementsOf(file);
  if (about?.kind === 'one' && isOpen && states.some(({ agreement }) => agreement.body.agreement === about.id)) {
    return <CheckAgreement id={about.id} />;
  }
  return (
    <PartScreen heading="Afspraken">
      {isOpen && (
        <Link look="button" to={{ screen: 'case', case: file.id, part: 'agreements', about: newFor() }}>
          Leg een afspraak vast
        </Link>
      )}
      <AgreementRows states={states} />
    </PartScreen>
  );
}

function NewAgreement({ task }: { readonly task: string }) {
  const { file, procedure } = useCase();
  const { vault, clock } = useWork();
  const back = { screen: 'case', case: file.id } as const;
  const form = useEntryForm(agreementForm, {
    about: 'agreement',
    start: () => ({
      agreement: vault.cases.newId(),
      task,
      on: clock.today.value,
      who: [],
      what: '',
      dueOn: '',
      again: '' as const,
      until: '',
    }),
    commands: (value) => [
      { do: 'record', type: 'agreement-made', body: { agreement: value.agreement, ...agreementForm.body(value) } },
      ...alsoDone({ file, procedure }, value.task, typedDay(value.on)),
    ],
    after: back,
  });
  return (
    <EntryFormScreen
      heading="Afspraak vastleggen"
      form={form}
      fields={agreementForm.Fields}
      save="Bewaar afspraak"
      back={back}
    >
      <TaskText task={form.value.task || undefined} />
    </EntryFormScreen>
  );
}

function CheckAgreement({ id }: { readonly id: string }) {
  const { file, naming } = useCase();
  const { clock, school } = useWork();
  const back = { screen: 'case', case: file.id, part: 'agreements' } as const;
  const agreement = file.agreements.find(({ body }) => body.agreement === id);
  const form = useEntryForm(agreementCheckForm, {
    about: `agreement-check/${id}`,
    start: () => ({
      on: clock.today.value,
      kept: '' as const,
      broken: [],
      note: '',
      nextOn: proposedLook(clock.today.value, school.calendar),
      pupils: pupilsIn(agreement?.body.who ?? []),
    }),
    commands: (value) => [
      { do: 'record', type: 'agreement-checked', body: { agreement: id, ...agreementCheckForm.body(value) } },
    ],
    after: back,
  });
  return (
    <EntryFormScreen
      heading="Afspraak bekijken"
      form={form}
      fields={agreementCheckForm.Fields}
      save="Bewaar"
      back={back}
    >
      {agreement && (
        <blockquote>
          <p>{agreement.body.what}</p>
          {agreement.body.who.length > 0 && <p>Met {naming.people(agreement.body.who)}</p>}
        </blockquote>
      )}
    </EntryFormScreen>
  );
}
