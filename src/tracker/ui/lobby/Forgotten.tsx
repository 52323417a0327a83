import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { UnlockFailure } from '../../vault/failures';
import { done, type Outcome } from '../../vault/outcome';
import { ActionStatus } from '../kit/controls/ActionStatus';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { Dialog } from '../kit/controls/Dialog';
import { NewPassphrase } from '../kit/controls/NewPassphrase';
import { RecoveryKeyField } from '../kit/controls/RecoveryKeyField';
import { useWrongFocus } from '../kit/controls/use-wrong-focus';
import { Screen } from '../kit/screen/Screen';
import { useLobby } from '../model/lobby';
import { useAction } from '../model/use-action';
import { REKEY_WORDS } from '../words/failures';
import { STORAGE_WORDS, UNLOCK_WORDS } from '../words/unlock-failures';

/** The way in without the passphrase: by the recovery key, and then with a new passphrase. */
export function Forgotten({ onBack }: { onBack(): void }) {
  const { vault, state, held, load, passphrases } = useLobby();
  const key = useSignal('');
  const next = useSignal<string | undefined>(undefined);
  const asked = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  /** The vault is open by then; what may fail is storing the new passphrase. */
  const changing = useAction(async (_, passphrase: string) => {
    const changed = await vault.access.changePassphrase({ recoveryKey: key.value }, passphrase);
    if (changed.ok) held.value = false;
    return changed;
  });
  const opening = useAction(async (signal, passphrase: string): Promise<Outcome<void, UnlockFailure>> => {
    void load();
    // The screen stays until the new passphrase is stored: without it the next time would begin here again.
    held.value = true;
    let isIn = state.value.kind === 'open';
    try {
      const opened = isIn ? done(undefined) : await vault.access.unlock({ recoveryKey: key.value }, signal);
      isIn = opened.ok;
      if (opened.ok) await changing.run(passphrase);
      return opened;
    } finally {
      if (!isIn) held.value = false;
    }
  });
  useWrongFocus(form, opening);
  const isBusy = opening.busy.value;

  function open(): void {
    asked.value = true;
    if (next.value !== undefined) opening.start(next.value);
  }

  return (
    <Screen heading="Wachtwoordzin vergeten" width="text">
      <p>Met je herstelsleutel gaan je dossiers ook open. Je hebt die geprint of bewaard toen je begon.</p>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <RecoveryKeyField
          value={key.value}
          error={opening.reason.value && UNLOCK_WORDS[opening.reason.value]}
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
        <ActionStatus action={opening} />
        <ActionStatus action={changing} title="De nieuwe wachtwoordzin is niet bewaard" words={REKEY_WORDS}>
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
        </ActionStatus>
        <Actions>
          <Button kind="main" type="submit" busy={isBusy}>
            {isBusy ? 'Bezig met openen…' : 'Open met herstelsleutel'}
          </Button>
          <Button onClick={isBusy ? opening.cancel : onBack}>{isBusy ? 'Breek af' : 'Terug'}</Button>
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
  const erasing = useAction(async () => {
    const left = await vault.access.leave();
    asking.value = false;
    return left;
  });
  return (
    <details>
      <summary>Ik ben ook de herstelsleutel kwijt</summary>
      <p>
        Dan kan niemand deze dossiers nog openen: jij niet, de school niet en wij ook niet. Zoek eerst goed, ook naar
        een oudere back-up. Vind je niets, dan kun je alles in deze browser wissen en opnieuw beginnen.
      </p>
      <ActionStatus action={erasing} title="Niet gewist" words={STORAGE_WORDS} />
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
          <Button kind="danger" busy={erasing.busy.value} onClick={() => erasing.start()}>
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
