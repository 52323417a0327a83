import { useSignal } from '@preact/signals';
import type { PreparedKey } from '../../../vault/vault';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { CheckRecoveryKey } from '../../kit/recovery-key/CheckRecoveryKey';
import { KeepRecoveryKey } from '../../kit/recovery-key/KeepRecoveryKey';
import { useLobby } from '../../model/lobby';
import { useAction } from '../../model/use-action';
import { REKEY_WORDS } from '../../words/failures';

/** Shows a new recovery key, asks part of it back, and only then takes it in the place of the old one. */
export function ReplaceRecoveryKey({ prepared, onBack }: { readonly prepared: PreparedKey; onBack(): void }) {
  const { gotNewKey } = useLobby();
  const isKept = useSignal(false);
  const replacing = useAction(async () => {
    // From here on the vault shows how far it is, and this screen is gone.
    gotNewKey.value = true;
    let isReplaced = false;
    try {
      const replaced = await prepared.replace();
      isReplaced = replaced.ok;
      return replaced;
    } finally {
      if (!isReplaced) gotNewKey.value = false;
    }
  });

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
        busy={replacing.busy.value}
        trouble={<ActionStatus action={replacing} title="De sleutel is niet vervangen" words={REKEY_WORDS} />}
        onNext={() => replacing.start()}
        onBack={() => {
          isKept.value = false;
        }}
      />
      {stop}
    </>
  );
}
