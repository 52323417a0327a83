import { useSignal } from '@preact/signals';
import type { RekeyFailure } from '../../../vault/failures';
import type { PreparedKey } from '../../../vault/vault';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { CheckRecoveryKey } from '../../kit/recovery-key/CheckRecoveryKey';
import { KeepRecoveryKey } from '../../kit/recovery-key/KeepRecoveryKey';
import { useLobby } from '../../model/lobby';
import { REKEY_WORDS } from '../../words/failures';

/** Shows a new recovery key, asks part of it back, and only then takes it in the place of the old one. */
export function ReplaceRecoveryKey({ prepared, onBack }: { readonly prepared: PreparedKey; onBack(): void }) {
  const { gotNewKey } = useLobby();
  const isKept = useSignal(false);
  const isBusy = useSignal(false);
  const problem = useSignal<RekeyFailure | undefined>(undefined);

  async function replace(): Promise<void> {
    if (isBusy.value) return;
    isBusy.value = true;
    // From here on the vault shows how far it is, and this screen is gone.
    gotNewKey.value = true;
    const replaced = await prepared.replace();
    isBusy.value = false;
    if (replaced.ok) return;
    gotNewKey.value = false;
    problem.value = replaced.reason;
  }

  const stop = (
    <Actions>
      <Button onClick={onBack}>Stop, houd de oude sleutel</Button>
    </Actions>
  );
  if (!isKept.value) {
    return (
      <>
        <KeepRecoveryKey
          renewed
          recoveryKey={prepared.recoveryKey}
          onNext={() => {
            isKept.value = true;
          }}
        />
        {stop}
      </>
    );
  }
  return (
    <>
      <CheckRecoveryKey
        renewed
        recoveryKey={prepared.recoveryKey}
        busy={isBusy.value}
        trouble={
          problem.value && (
            <Notice kind="danger" live="alert" title="De sleutel is niet vervangen">
              <p>{REKEY_WORDS[problem.value]}</p>
            </Notice>
          )
        }
        onNext={() => void replace()}
        onBack={() => {
          isKept.value = false;
        }}
      />
      {stop}
    </>
  );
}
