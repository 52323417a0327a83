import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { StorageFailure, UnlockFailure } from '../../vault/failures';
import { Actions } from '../controls/Actions';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Notice } from '../controls/Notice';
import { RecoveryKeyField } from '../controls/RecoveryKeyField';
import { useLobby } from '../model/lobby';
import { Screen } from '../shell/Screen';
import { STORAGE_WORDS, UNLOCK_WORDS } from '../words/failures';

/** The way in without the passphrase: by the recovery key. Without both, nothing opens the vault, and that is said. */
export function Forgotten({ onBack }: { onBack(): void }) {
  const lobby = useLobby();
  const key = useSignal('');
  const problem = useSignal<UnlockFailure | undefined>(undefined);
  const trying = useRef<AbortController | undefined>(undefined);
  const isBusy = lobby.state.value.kind === 'unlocking';
  useEffect(() => () => trying.current?.abort(), []);

  async function open(): Promise<void> {
    if (isBusy) return;
    problem.value = undefined;
    trying.current = new AbortController();
    void lobby.load();
    // Where the vault opens, a new passphrase is the first thing to choose.
    lobby.router.go({ screen: 'settings' }, { replace: true });
    const opened = await lobby.vault.access.unlock({ recoveryKey: key.value }, trying.current.signal);
    if (!opened.ok) problem.value = opened.reason;
  }

  return (
    <Screen heading="Wachtwoordzin vergeten" width="text">
      <p>
        Met je herstelsleutel gaan je dossiers ook open. Je hebt die geprint of bewaard toen je begon. Kies daarna bij
        Instellingen een nieuwe wachtwoordzin.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <RecoveryKeyField
          value={key.value}
          error={problem.value && problem.value !== 'cancelled' ? UNLOCK_WORDS[problem.value] : undefined}
          onInput={(text) => {
            key.value = text;
          }}
        />
        <Actions>
          <Button kind="main" type="submit" busy={isBusy}>
            {isBusy ? 'Bezig met openen…' : 'Open met herstelsleutel'}
          </Button>
          <Button onClick={isBusy ? () => trying.current?.abort() : onBack}>{isBusy ? 'Breek af' : 'Terug'}</Button>
        </Actions>
      </form>
      <LostBoth />
    </Screen>
  );
}

/** Nothing opens the vault any more: what is left is to erase it and begin anew. */
function LostBoth() {
  const { vault } = useLobby();
  const asking = useSignal(false);
  const problem = useSignal<StorageFailure | undefined>(undefined);
  const erase = async () => {
    const left = await vault.access.leave();
    problem.value = left.ok ? undefined : left.reason;
    asking.value = false;
  };
  return (
    <details>
      <summary>Ik ben ook de herstelsleutel kwijt</summary>
      <p>
        Dan kan niemand deze dossiers nog openen: jij niet, de school niet en wij ook niet. Zoek eerst goed, ook naar
        een oudere back-up. Vind je niets, dan kun je alles in deze browser wissen en opnieuw beginnen.
      </p>
      {problem.value && (
        <Notice kind="danger" live="alert">
          <p>{STORAGE_WORDS[problem.value]}</p>
        </Notice>
      )}
      <Button
        kind="danger"
        onClick={() => {
          asking.value = true;
        }}
      >
        Wis alles en begin opnieuw
      </Button>
      <Dialog
        open={asking.value}
        title="Alle dossiers in deze browser wissen?"
        onClose={() => {
          asking.value = false;
        }}
      >
        <p>Dit kan niet ongedaan worden gemaakt. Back-upbestanden die je elders bewaart, blijven bestaan.</p>
        <Actions>
          <Button kind="danger" onClick={() => void erase()}>
            Ja, wis alles
          </Button>
          <Button
            onClick={() => {
              asking.value = false;
            }}
          >
            Nee, terug
          </Button>
        </Actions>
      </Dialog>
    </details>
  );
}
