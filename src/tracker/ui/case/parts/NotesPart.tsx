import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { useEntryForm } from '../../case-kit/use-entry-form';
import { Link } from '../../kit/screen/Link';
import { type About, newFor } from '../../model/about';
import { useWork } from '../../model/work';
import { observationForm } from '../entries/observation-noted';
import { workingNoteForm } from '../entries/working-note-written';
import { EntryFormScreen } from './EntryFormScreen';
import { EntryList } from './EntryList';

/** Working notes, apart from the facts; and what was noticed, which is one (S4-9, S5-9, PRE-7). */
export function NotesPart({ about }: { readonly about: About | undefined }) {
  const { file, isOpen } = useCase();
  // A closed case takes a note for the writer, and no facts.
  if (about?.kind === 'new' && about.sort === 'observation' && isOpen) return <NewObservation />;
  if (about?.kind === 'new' && file.status !== 'voided' && file.unknown.length === 0) return <NewNote />;
  return (
    <PartScreen heading="Werknotities">
      <p>Alleen voor jezelf. Werknotities komen nooit in een verslag of bericht.</p>
      <Link look="button" to={{ screen: 'case', case: file.id, part: 'notes', about: newFor() }}>
        Schrijf een werknotitie
      </Link>
      <EntryList entries={file.workingNotes.toReversed()} none="Er zijn geen werknotities." />
    </PartScreen>
  );
}

function NewNote() {
  const { file } = useCase();
  const back = { screen: 'case', case: file.id, part: 'notes' } as const;
  const form = useEntryForm(workingNoteForm, {
    about: 'note',
    start: () => ({ text: '' }),
    commands: (value) => [{ do: 'record', type: 'working-note-written', body: workingNoteForm.body(value) }],
    after: back,
  });
  return (
    <EntryFormScreen
      heading="Werknotitie schrijven"
      form={form}
      fields={workingNoteForm.Fields}
      save="Bewaar notitie"
      back={back}
    />
  );
}

function NewObservation() {
  const { file, procedure } = useCase();
  const { clock, preferences } = useWork();
  const back = { screen: 'case', case: file.id } as const;
  const role = preferences.author.value?.role;
  const form = useEntryForm(observationForm, {
    about: 'observation',
    start: () => ({
      on: clock.today.value,
      from: role ? [{ kind: 'role' as const, role }] : [],
      facts: '',
      pupils: [],
    }),
    commands: (value) => [{ do: 'record', type: 'observation-noted', body: observationForm.body(value) }],
    after: { ...back, part: 'timeline' },
  });
  const watch = procedure.steps.find(({ number }) => number === file.step)?.safeguarding;
  return (
    <EntryFormScreen
      heading="Observatie vastleggen"
      form={form}
      fields={observationForm.Fields}
      save="Bewaar observatie"
      back={back}
    >
      {watch && <p>{watch.text}</p>}
    </EntryFormScreen>
  );
}
