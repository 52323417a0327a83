import { useEffect, useRef } from 'preact/hooks';
import type { CaseId } from '../../../log/entry';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { offerFile } from '../../kit/controls/offer-file';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { MAKE_WORDS } from '../../words/failures';
import { useBackupMaking } from '../backup/use-backup-making';

/** Says that cases were erased, and makes the back-up that no longer holds them. */
export function Erased({ cases }: { readonly cases: readonly CaseId[] }) {
  const { vault } = useWork();
  const isExample = vault.state.kind === 'open' && vault.state.example === true;
  const ref = useRef<HTMLDivElement>(null);
  const making = useBackupMaking();

  useEffect(() => {
    // The button that was pressed is gone with what it erased.
    ref.current?.focus();
    if (!isExample) making.start();
  }, []);

  const { value } = making.value;
  return (
    <div ref={ref} tabIndex={-1}>
      <Notice kind="ok" live="status" title={`${count(cases.length, 'dossier is', 'dossiers zijn')} gewist`}>
        {making.busy.value && <p>Er wordt een nieuwe back-up gemaakt…</p>}
        {value && <p>De nieuwe back-up heet {value.name}. Bewaar hem, en gooi de oudere weg die hieronder staan.</p>}
        {isExample && <p>In het voorbeeld hoort daar geen back-up bij. In je eigen dossiers wel.</p>}
        {value && (
          <Actions>
            <Button kind="small" onClick={() => offerFile(value.name, value.content)}>
              Sla nog een keer op
            </Button>
          </Actions>
        )}
      </Notice>
      <ActionStatus action={making} title="Er is nog geen nieuwe back-up" words={MAKE_WORDS}>
        <Actions>
          <Button onClick={() => making.start()}>Probeer opnieuw</Button>
        </Actions>
      </ActionStatus>
    </div>
  );
}
