import { useSignal } from '@preact/signals';
import type { CaseId } from '../../../log/entry';
import type { MakeFailure } from '../../../vault/failures';
import type { MadeHandover } from '../../../vault/vault-files';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { offerFile } from '../../kit/controls/offer-file';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { MAKE_WORDS } from '../../words/failures';
import styles from './ExportFirst.module.css';

/** A sealed file of the chosen cases, for who has to keep them elsewhere. */
export function ExportFirst({ cases }: { readonly cases: readonly CaseId[] }) {
  const { vault } = useWork();
  const isBusy = useSignal(false);
  const made = useSignal<MadeHandover | undefined>(undefined);
  const problem = useSignal<MakeFailure | undefined>(undefined);
  const passphrase = made.value?.passphrase;

  async function make(): Promise<void> {
    if (isBusy.value) return;
    isBusy.value = true;
    const file = await vault.files.makeHandover(cases, 'one-time', { forKeeping: true });
    isBusy.value = false;
    made.value = file.ok ? file.value : undefined;
    problem.value = file.ok ? undefined : file.reason;
    if (file.ok) offerFile(file.value.name, file.value.content);
  }

  return (
    <>
      <h2>Eerst nog opslaan?</h2>
      <p>
        Moet school deze dossiers op een andere plek bewaren, zoals een archief? Sla ze dan eerst op. Je krijgt een
        bestand op slot en een zin van zes woorden waarmee het opengaat. Moet dat niet? Dan kun je dit overslaan.
      </p>
      {problem.value && (
        <Notice kind="danger" live="alert" title="Er is geen bestand gemaakt">
          <p>{MAKE_WORDS[problem.value]}</p>
        </Notice>
      )}
      {made.value && (
        <Notice kind="ok" live="status" title="Het bestand is gemaakt">
          <p>
            Het heet {made.value.name}. Schrijf deze woorden nu op: je ziet ze alleen hier, en zonder gaat het niet
            open.
          </p>
          <p translate={false} class={styles['words']}>
            {passphrase}
          </p>
          <p>Bewaar de woorden niet bij het bestand.</p>
        </Notice>
      )}
      <Actions>
        <Button busy={isBusy.value} onClick={() => void make()}>
          {isBusy.value ? 'Bezig met maken…' : `Sla ${count(cases.length, 'dossier', 'dossiers')} op in een bestand`}
        </Button>
      </Actions>
    </>
  );
}
