import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { alsoDone, useEntryForm } from '../../case-kit/use-entry-form';
import { typedDay } from '../../kit/form/typed';
import { Link } from '../../kit/screen/Link';
import { type About, newFor } from '../../model/about';
import { useWork } from '../../model/work';
import { decisionForm } from '../entries/decision-taken';
import { EntryFormScreen } from './EntryFormScreen';
import { EntryList } from './EntryList';
import { TaskText } from './TaskText';

/** Decisions, and taking one (S1-7, S6-2, S7-3, S8-3). */
export function DecisionsPart({ about }: { readonly about: About | undefined }) {
  const { file, isOpen } = useCase();
  if (about?.kind === 'new' && isOpen) return <NewDecision task={about.task ?? ''} />;
  return (
    <PartScreen heading="Besluiten">
      {isOpen && (
        <Link look="button" to={{ screen: 'case', case: file.id, part: 'decisions', about: newFor() }}>
          Leg een besluit vast
        </Link>
      )}
      <EntryList entries={file.decisions.toReversed()} none="Er is nog geen besluit vastgelegd." />
    </PartScreen>
  );
}

function NewDecision({ task }: { readonly task: string }) {
  const { file, procedure } = useCase();
  const { clock } = useWork();
  const back = { screen: 'case', case: file.id } as const;
  const decides = procedure.steps.find(({ number }) => number === file.step)?.decides ?? '';
  const form = useEntryForm(decisionForm, {
    about: 'decision',
    start: () => ({
      task,
      on: clock.today.value,
      kind: '' as const,
      decidedBy: decides,
      what: '',
      pupils: [],
      startsOn: '',
      until: '',
      duties: [],
    }),
    commands: (value, reason) => [
      { do: 'take-decision', ...decisionForm.body(value), ...(reason && { reason }) },
      ...alsoDone({ file, procedure }, value.task, typedDay(value.on)),
    ],
    after: back,
  });
  return (
    <EntryFormScreen
      heading="Besluit vastleggen"
      form={form}
      fields={decisionForm.Fields}
      save="Bewaar besluit"
      back={back}
    >
      <TaskText task={form.value.task || undefined} />
    </EntryFormScreen>
  );
}
