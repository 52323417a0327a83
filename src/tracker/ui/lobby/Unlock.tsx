import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { LockReason } from '../../vault/vault-state';
import { ActionStatus } from '../kit/controls/ActionStatus';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { Notice } from '../kit/controls/Notice';
import { PassphraseField } from '../kit/controls/PassphraseField';
import { useWrongFocus } from '../kit/controls/use-wrong-focus';
import { Screen } from '../kit/screen/Screen';
import { useLobby } from '../model/lobby';
import { useAction } from '../model/use-action';
import { UNLOCK_WORDS } from '../words/unlock-failures';
import { LOCK_WORDS, TOO_OLD_WORDS } from '../words/vault-states';
import type { Door } from './door';
import styles from './Unlock.module.css';

/** The locked vault. */
export function Unlock({ why, go }: { readonly why: LockReason; go(to: Door): void }) {
  const lobby = useLobby();
  const passphrase = useSignal('');
  const form = useRef<HTMLFormElement>(null);
  const opening = useAction(async (signal) => {
    // The rest of the program comes in while the key is worked out.
    void lobby.load();
    const opened = await lobby.vault.access.unlock({ passphrase: passphrase.value }, signal);
    if (opened.ok) passphrase.value = '';
    return opened;
  });
  useWrongFocus(form, opening);
  // Another tab may be opening it too.
  const isBusy = opening.busy.value || lobby.state.value.kind === 'unlocking';

  return (
    <Screen heading="Open je dossiers" width="text" takesFocus={false}>
      {lobby.lacks.length > 0 && (
        <Notice kind="warn">
          <p>{TOO_OLD_WORDS.locked}</p>
        </Notice>
      )}
      {lobby.isOutdated.value && (
        <Notice live="status">
          <p>Er is een nieuwere versie van dit programma. Er gaat niets verloren als je die nu laadt.</p>
          <Actions>
            <Button onClick={() => location.reload()}>Laad de nieuwere versie</Button>
          </Actions>
        </Notice>
      )}
      {LOCK_WORDS[why] && (
        <Notice live="status">
          <p>{LOCK_WORDS[why]}</p>
        </Notice>
      )}
      <form
        ref={form}
        class={styles['card']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) opening.start();
        }}
      >
        <PassphraseField
          label="Je wachtwoordzin"
          value={passphrase.value}
          error={opening.reason.value && UNLOCK_WORDS[opening.reason.value]}
          onInput={(text) => {
            passphrase.value = text;
          }}
          takesFocus
          current
        />
        <ActionStatus action={opening} />
        <Actions>
          <Button kind="main" type="submit" busy={isBusy}>
            {isBusy ? 'Bezig met openen…' : 'Open'}
          </Button>
          {isBusy ? (
            <Button onClick={opening.cancel}>Breek af</Button>
          ) : (
            <Button kind="plain" onClick={() => go('forgotten')}>
              Wachtwoordzin vergeten?
            </Button>
          )}
        </Actions>
      </form>
      <Actions>
        <Button kind="plain" onClick={() => void lobby.startExample()}>
          Bekijk het voorbeeld met verzonnen dossiers
        </Button>
      </Actions>
    </Screen>
  );
}
