import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RekeyFailure, StorageFailure, UnlockFailure } from '../../vault/failures';
import { done } from '../../vault/outcome';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { Dialog } from '../kit/controls/Dialog';
import { NewPassphrase } from '../kit/controls/NewPassphrase';
import { Notice } from '../kit/controls/Notice';
import { RecoveryKeyField } from '../kit/controls/RecoveryKeyField';
import { Screen } from '../kit/screen/Screen';
import { useLobby } from '../model/lobby';
import { REKEY_WORDS } from '../words/failures';
import { STORAGE_WORDS, UNLOCK_WORDS } from '../words/unlock-failures';

/** The way in without the passphrase: by the recovery key, and then with a new passphrase. */
export function Forgotten({ onBack }: { onBack(): void }) {
  const { vault, state, held, load, passphrases } = useLobby();
  const key = useSignal('');
  const next = useSignal<string | undefined>(undefined);
  const asked = useSignal(false);
  const problem = useSignal<UnlockFailure | undefined>(undefined);
  /** The vault is open, and the new passphrase was not stored. */
  const notChanged = useSignal<RekeyFailure | undefined>(undefined);
  const isBusy = useSignal(false);
  const trying = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => trying.current?.abort(), []);

  async function change(passphrase: string): Promise<void> {
    const changed = await vault.access.changePassphrase({ recoveryKey: key.value }, passphrase);
    notChanged.value = changed.ok ? undefined : changed.reason;
    if (changed.ok) held.value = false;
  }

  async function open(): Promise<void> {
    asked.value = true;
    if (isBusy.value || next.value === undefined) return;
    problem.value = undefined;
    isBusy.value = true;
    trying.current = new AbortController();
    void load();
    // The screen stays until the new passphrase is stored: without it the next time would begin here again.
    held.value = true;
    const opened = state.value.kind === 'open' ? done(undefined) : await unlock(trying.current.signal);
    if (opened.ok) await change(next.value);
    else held.value = false;
    problem.value = opened.ok ? undefined : opened.reason;
    isBusy.value = false;
  }

  const unlock = (signal: AbortSignal) => vault.access.unlock({ recoveryKey: key.value }, signal);

  return (
    <Screen heading="Wachtwoordzin vergeten" width="text">
      <p>Met je herstelsleutel gaan je dossiers ook open. Je hebt die geprint of bewaard toen je begon.</p>
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
        <h2>Kies een nieuwe wachtwoordzin</h2>
        <p>De oude werkt daarna niet meer in deze browser. Back-ups van eerder gaan nog open met de oude.</p>
        <NewPassphrase
          tools={passphrases}
          complain={asked.value}
          onChange={(passphrase) => {
            next.value = passphrase;
          }}
        />
        {notChanged.value && (
          <Notice kind="danger" live="alert" title="De nieuwe wachtwoordzin is niet bewaard">
            <p>{REKEY_WORDS[notChanged.value]}</p>
            <p>Je dossiers zijn wel open. Je kunt verder, en later bij Instellingen een nieuwe kiezen.</p>
            <Actions>
              <Button
                onClick={() => {
                  held.value = false;
                }}
              >
                Ga verder zonder
              </Button>
            </Actions>
          </Notice>
        )}
        <Actions>
          <Button kind="main" type="submit" busy={isBusy.value}>
            {isBusy.value ? 'Bezig met openen…' : 'Open met herstelsleutel'}
          </Button>
          <Button onClick={isBusy.value ? () => trying.current?.abort() : onBack}>
            {isBusy.value ? 'Breek af' : 'Terug'}
          </Button>
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
