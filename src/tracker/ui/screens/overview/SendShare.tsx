import { useSignal } from '@preact/signals';
import type { Author } from '../../../domain/entries';
import type { CaseLine } from '../../../domain/queries/case-line';
import type { MakeFailure } from '../../../vault/failures';
import type { Outcome } from '../../../vault/outcome';
import type { RecipientId, SealedFile } from '../../../vault/vault-files';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { offerFile } from '../../kit/controls/offer-file';
import { Select } from '../../kit/controls/Select';
import { Link } from '../../kit/screen/Link';
import { useAction } from '../../model/use-action';
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
  // A key that nobody compared by phone may be anybody's.
  const known = recipients?.filter(({ confirmed }) => confirmed) ?? [];
  const to = known.find(({ id }) => id === picked.value) ?? known.find(({ coordinator }) => coordinator) ?? known[0];

  const making = useAction(async (_, by: Author, receiver: RecipientId): Promise<Outcome<SealedFile, MakeFailure>> => {
    const source = await sourceOf(vault);
    if (!source.ok) return source;
    const share = shareOf({ source: source.value, madeAt: clock.now(), by, schoolYear, lines: here });
    const shared = await vault.files.makeShare(share, receiver);
    if (shared.ok) offerFile(shared.value.name, shared.value.content);
    return shared;
  });
  const made = making.value.value;

  function make(): void {
    const by = preferences.author.peek();
    if (to !== undefined && by !== undefined) making.start(by, to.id);
  }

  return (
    <section>
      <h3>Stuur jouw telling</h3>
      {recipients !== undefined && known.length === 0 && (
        <p>
          Daarvoor heb je de sleutel nodig van wie de tellingen bij elkaar optelt.{' '}
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
              making.reset();
            }}
          />
          <ActionStatus action={making} title="Er is geen bestand gemaakt" words={MAKE_WORDS} />
          {made && (
            <Notice kind="ok" live="status" title="Je telling is gemaakt">
              <p>
                Het bestand heet {made.name}. Stuur het naar {to?.label}. Alleen die kan het openen. Komt er later een
                dossier bij? Stuur dan een nieuwe; die komt in de plaats van deze.
              </p>
            </Notice>
          )}
          <Actions>
            <Button busy={making.busy.value} onClick={make}>
              {making.busy.value ? 'Bezig met maken…' : `Maak mijn telling van ${schoolYear}`}
            </Button>
          </Actions>
        </>
      )}
    </section>
  );
}
