import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CaseLine } from '../../domain/queries/case-line';
import type { MakeFailure } from '../../vault/failures';
import type { Recipient, SealedFile } from '../../vault/vault-files';
import { Actions } from '../controls/Actions';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { offerFile } from '../controls/offer-file';
import { Select } from '../controls/Select';
import { useWork } from '../model/work';
import { MAKE_WORDS } from '../words/failures';
import { sourceOf } from './kept-shares';
import { shareOf } from './share-of';

/** Makes a sealed file of the nameless lines of a school year for someone whose key is known. */
export function SendShare({ here, schoolYear }: { readonly here: readonly CaseLine[]; readonly schoolYear: string }) {
  const { vault, clock, preferences } = useWork();
  const recipients = useSignal<readonly Recipient[] | undefined>(undefined);
  const to = useSignal<string | undefined>(undefined);
  const made = useSignal<SealedFile | undefined>(undefined);
  const problem = useSignal<MakeFailure | undefined>(undefined);
  const isBusy = useSignal(false);
  useEffect(() => {
    const look = async () => {
      const known = await vault.files.recipients.list();
      if (!known.ok) return;
      recipients.value = known.value;
      to.value ??= (known.value.find(({ coordinator }) => coordinator) ?? known.value[0])?.id;
    };
    void look();
    return vault.subscribe(({ kind }) => {
      if (kind === 'files') void look();
    });
  }, [vault]);

  async function make(): Promise<void> {
    const by = preferences.author.peek();
    if (isBusy.value || to.value === undefined || by === undefined) return;
    isBusy.value = true;
    made.value = undefined;
    const source = await sourceOf(vault);
    const shared = source.ok
      ? await vault.files.makeShare(
          shareOf({ source: source.value, madeAt: clock.now(), by, schoolYear, lines: here }),
          to.value,
        )
      : source;
    isBusy.value = false;
    problem.value = shared.ok ? undefined : shared.reason;
    if (!shared.ok) return;
    made.value = shared.value;
    offerFile(shared.value.name, shared.value.content);
  }

  const known = recipients.value ?? [];
  const chosen = known.find(({ id }) => id === to.value);
  return (
    <section>
      <h3>Stuur jouw telling</h3>
      {recipients.value !== undefined && known.length === 0 && (
        <p>
          Daarvoor heb je de sleutel van de coördinator nodig. Vraag erom en zet hem erbij: Meer, Overdracht, Sleutels
          van collega’s.
        </p>
      )}
      {known.length > 0 && (
        <>
          <Select
            label="Voor wie?"
            value={to.value}
            options={known.map(({ id, label }) => [id, label])}
            onChange={(value) => {
              to.value = value ?? to.value;
              made.value = undefined;
            }}
          />
          {chosen?.confirmed === false && (
            <Notice kind="warn">
              <p>
                De controlecijfers van deze sleutel zijn nog niet vergeleken. Bel eerst: {chosen.fingerprint}. Alleen
                als de ander dezelfde cijfers ziet, is het de goede sleutel.
              </p>
            </Notice>
          )}
          {problem.value && (
            <Notice kind="danger" live="alert" title="Er is geen bestand gemaakt">
              <p>{MAKE_WORDS[problem.value]}</p>
            </Notice>
          )}
          {made.value && (
            <Notice kind="ok" live="status" title="Je telling is gemaakt">
              <p>
                Het bestand heet {made.value.name}. Stuur het naar {chosen?.label}. Alleen die kan het openen. Komt er
                later een dossier bij? Stuur dan een nieuwe; die komt in de plaats van deze.
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
