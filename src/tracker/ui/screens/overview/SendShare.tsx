import { useSignal } from '@preact/signals';
import type { CaseLine } from '../../../domain/queries/case-line';
import type { MakeFailure } from '../../../vault/failures';
import type { SealedFile } from '../../../vault/vault-files';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { offerFile } from '../../kit/controls/offer-file';
import { Select } from '../../kit/controls/Select';
import { Link } from '../../kit/screen/Link';
import { useFilesAnswer } from '../../model/use-files-answer';
import { useWork } from '../../model/work';
import { MAKE_WORDS } from '../../words/failures';
import { sourceOf } from './kept-shares';
import { shareOf } from './share-of';

/** Makes a sealed file of the nameless lines of a school year for someone whose key is known. */
export function SendShare({ here, schoolYear }: { readonly here: readonly CaseLine[]; readonly schoolYear: string }) {
  const { vault, clock, preferences } = useWork();
  const recipients = useFilesAnswer(vault.files.recipients.list).value;
  const picked = useSignal<string | undefined>(undefined);
  const made = useSignal<SealedFile | undefined>(undefined);
  const problem = useSignal<MakeFailure | undefined>(undefined);
  const isBusy = useSignal(false);
  // A key that nobody compared by phone may be anybody's.
  const known = recipients?.filter(({ confirmed }) => confirmed) ?? [];
  const to = known.find(({ id }) => id === picked.value) ?? known.find(({ coordinator }) => coordinator) ?? known[0];

  async function make(): Promise<void> {
    const by = preferences.author.peek();
    if (isBusy.value || to === undefined || by === undefined) return;
    isBusy.value = true;
    made.value = undefined;
    const source = await sourceOf(vault);
    const shared = source.ok
      ? await vault.files.makeShare(
          shareOf({ source: source.value, madeAt: clock.now(), by, schoolYear, lines: here }),
          to.id,
        )
      : source;
    isBusy.value = false;
    problem.value = shared.ok ? undefined : shared.reason;
    if (!shared.ok) return;
    made.value = shared.value;
    offerFile(shared.value.name, shared.value.content);
  }

  return (
    <section>
      <h3>Stuur jouw telling</h3>
      {recipients !== undefined && known.length === 0 && (
        <p>
          Daarvoor heb je de sleutel van de coördinator nodig.{' '}
          <Link to={{ screen: 'handover', part: 'keys' }}>
            {recipients.length === 0 ? 'Zet die sleutel erbij' : 'Vergelijk eerst de cijfers van de sleutel'}
          </Link>
        </p>
      )}
      {known.length > 0 && (
        <>
          <Select
            label="Voor wie?"
            value={to?.id}
            options={known.map(({ id, label }) => [id, label])}
            onChange={(value) => {
              picked.value = value;
              made.value = undefined;
            }}
          />
          {problem.value && (
            <Notice kind="danger" live="alert" title="Er is geen bestand gemaakt">
              <p>{MAKE_WORDS[problem.value]}</p>
            </Notice>
          )}
          {made.value && (
            <Notice kind="ok" live="status" title="Je telling is gemaakt">
              <p>
                Het bestand heet {made.value.name}. Stuur het naar {to?.label}. Alleen die kan het openen. Komt er later
                een dossier bij? Stuur dan een nieuwe; die komt in de plaats van deze.
              </p>
            </Notice>
          )}
          <Actions>
            <Button busy={isBusy.value} onClick={() => void make()}>
              {isBusy.value ? 'Bezig met maken…' : `Maak mijn telling van ${schoolYear}`}
            </Button>
          </Actions>
        </>
      )}
    </section>
  );
}
