import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { UnlockFailure } from '../../vault/failures';
import type { LockReason } from '../../vault/vault-state';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { Notice } from '../kit/controls/Notice';
import { PassphraseField } from '../kit/controls/PassphraseField';
import { Screen } from '../kit/screen/Screen';
import { useLobby } from '../model/lobby';
import { UNLOCK_WORDS } from '../words/unlock-failures';
import { LOCK_WORDS, TOO_OLD_WORDS } from '../words/vault-states';
import type { Door } from './door';
import styles from './Unlock.module.css';

/** The locked vault. */
export function Unlock({ why, go }: { readonly why: LockReason; go(to: Door): void }) {
  const lobby = useLobby();
  const passphrase = useSignal('');
  const problem = useSignal<UnlockFailure | undefined>(undefined);
  const trying = useRef<AbortController | undefined>(undefined);
  const isBusy = lobby.state.value.kind === 'unlocking';
  useEffect(() => () => trying.current?.abort(), []);

  async function open(): Promise<void> {
    if (isBusy) return;
    problem.value = undefined;
    trying.current = new AbortController();
    // The rest of the program comes in while the key is worked out.
    void lobby.load();
    const opened = await lobby.vault.access.unlock({ passphrase: passphrase.value }, trying.current.signal);
    if (opened.ok) passphrase.value = '';
    else problem.value = opened.reason;
  }

  return (
    <Screen heading="Open je dossiers" width="text" takesFocus={false}>
      {lobby.lacks.length > 0 && (
        <Notice kind="warn">
          <p>{TOO_OLD_WORDS.locked}</p>
        </Notice>
      )}
      {LOCK_WORDS[why] && (
        <Notice live="status">
          <p>{LOCK_WORDS[why]}</p>
        </Notice>
      )}
      <form
        class={styles['card']}
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <PassphraseField
          label="Je wachtwoordzin"
          value={passphrase.value}
          error={problem.value && problem.value !== 'cancelled' ? UNLOCK_WORDS[problem.value] : undefined}
          onInput={(text) => {
            passphrase.value = text;
          }}
          takesFocus
          current
        />
        <Actions>
          <Button kind="main" type="submit" busy={isBusy}>
            {isBusy ? 'Bezig met openen…' : 'Open'}
          </Button>
          {isBusy ? (
            <Button onClick={() => trying.current?.abort()}>Breek af</Button>
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
