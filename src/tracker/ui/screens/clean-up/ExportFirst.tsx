import type { CaseId } from '../../../log/entry';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { offerFile } from '../../kit/controls/offer-file';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { MAKE_WORDS } from '../../words/failures';
import styles from './ExportFirst.module.css';

/** A sealed file of the chosen cases, for who has to keep them elsewhere. */
export function ExportFirst({ cases }: { readonly cases: readonly CaseId[] }) {
  const { vault } = useWork();
  const making = useAction(async () => {
    const file = await vault.files.makeHandover(cases, 'one-time', { forKeeping: true });
    if (file.ok) offerFile(file.value.name, file.value.content);
    return file;
  });
  const made = making.value.value;

  return (
    <>
      <h2>Eerst nog opslaan?</h2>
      <p>
        Moet school deze dossiers op een andere plek bewaren, zoals een archief? Sla ze dan eerst op. Je krijgt een
        bestand op slot en een zin van zes woorden waarmee het opengaat. Moet dat niet? Dan kun je dit overslaan.
      </p>
      <ActionStatus action={making} title="Er is geen bestand gemaakt" words={MAKE_WORDS} />
      {made && (
        <Notice kind="ok" live="status" title="Het bestand is gemaakt">
          <p>Het heet {made.name}. Schrijf deze woorden nu op: je ziet ze alleen hier, en zonder gaat het niet open.</p>
          <p class={styles['words']}>{made.passphrase}</p>
          <p>Bewaar de woorden niet bij het bestand.</p>
        </Notice>
      )}
      <Actions>
        <Button busy={making.busy.value} onClick={() => making.start()}>
          {making.busy.value
            ? 'Bezig met maken…'
            : `Sla ${count(cases.length, 'dossier', 'dossiers')} op in een bestand`}
        </Button>
      </Actions>
    </>
  );
}
