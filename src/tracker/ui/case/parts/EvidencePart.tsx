import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { useEntryForm } from '../../case-kit/use-entry-form';
import { Link } from '../../kit/screen/Link';
import { type About, newFor } from '../../model/about';
import { useWork } from '../../model/work';
import { evidenceForm } from '../entries/evidence-seen';
import { EntryFormScreen } from './EntryFormScreen';
import { EntryList } from './EntryList';

/** Evidence that somebody saw, with where it is kept; never the evidence itself. */
export function EvidencePart({ about }: { readonly about: About | undefined }) {
  const { file, isOpen } = useCase();
  if (about?.kind === 'new' && isOpen) return <NewEvidence />;
  const seen = file.live.filter(({ type }) => type === 'evidence-seen');
  return (
    <PartScreen heading="Bewijs">
      <p>
        Hier staat wie wat gezien heeft, en waar het bewaard wordt. Foto's, filmpjes en andere bestanden komen nooit in
        dit dossier.
      </p>
      {isOpen && (
        <Link look="button" to={{ screen: 'case', case: file.id, part: 'evidence', about: newFor() }}>
          Leg bewijs vast
        </Link>
      )}
      <EntryList entries={seen.toReversed()} none="Er is nog geen bewijs vastgelegd." />
    </PartScreen>
  );
}

function NewEvidence() {
  const { file } = useCase();
  const { clock, preferences } = useWork();
  const back = { screen: 'case', case: file.id } as const;
  const role = preferences.author.value?.role;
  const form = useEntryForm(evidenceForm, {
    about: 'evidence',
    start: () => ({
      on: clock.today.value,
      from: role ? [{ kind: 'role' as const, role }] : [],
      what: '',
      pupils: [],
      kept: '' as const,
      place: '',
    }),
    commands: (value) => [{ do: 'record', type: 'evidence-seen', body: evidenceForm.body(value) }],
    after: { ...back, part: 'evidence' },
  });
  return (
    <EntryFormScreen heading="Bewijs vastleggen" form={form} fields={evidenceForm.Fields} save="Bewaar" back={back} />
  );
}
