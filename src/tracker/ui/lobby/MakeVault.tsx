import { useSignal } from '@preact/signals';
import type { PreparedVault } from '../../vault/vault';
import { ActionStatus } from '../kit/controls/ActionStatus';
import { CheckRecoveryKey } from '../kit/recovery-key/CheckRecoveryKey';
import { KeepRecoveryKey } from '../kit/recovery-key/KeepRecoveryKey';
import { useLobby } from '../model/lobby';
import { useAction } from '../model/use-action';
import { CREATE_WORDS } from '../words/failures';
import { ChoosePassphrase } from './ChoosePassphrase';
import { SharedComputer } from './SharedComputer';

type Step = 'explain' | 'passphrase' | 'keep-key' | 'check-key';

/** Makes a vault in four steps: what it is, the passphrase, the recovery key, and whether that key was kept. */
export function MakeVault({ onBack }: { onBack(): void }) {
  const { vault, load } = useLobby();
  const step = useSignal<Step>('explain');
  const shared = useSignal<string | undefined>(undefined);
  const prepared = useSignal<PreparedVault | undefined>(undefined);
  const preparing = useAction(async (signal, passphrase: string) => {
    const options = shared.value === undefined ? {} : { sharedComputer: shared.value };
    const made = await vault.access.prepare(passphrase, options, signal);
    if (made.ok) {
      prepared.value = made.value;
      step.value = 'keep-key';
    }
    return made;
  });
  const creating = useAction((_, made: PreparedVault) => {
    void load();
    return made.create();
  });

  switch (step.value) {
    case 'explain':
      return (
        <SharedComputer
          onBack={onBack}
          onNext={(reason) => {
            shared.value = reason;
            step.value = 'passphrase';
          }}
        />
      );
    case 'passphrase':
      return (
        <ChoosePassphrase
          busy={preparing.busy.value}
          trouble={<ActionStatus action={preparing} title="Dat is niet gelukt" words={CREATE_WORDS} />}
          onNext={preparing.start}
          onBack={() => {
            preparing.cancel();
            step.value = 'explain';
          }}
        />
      );
    case 'keep-key':
      return (
        <KeepRecoveryKey
          recoveryKey={prepared.value?.recoveryKey ?? ''}
          onNext={() => {
            step.value = 'check-key';
          }}
        />
      );
    case 'check-key':
      return (
        <CheckRecoveryKey
          recoveryKey={prepared.value?.recoveryKey ?? ''}
          busy={creating.busy.value}
          trouble={<ActionStatus action={creating} title="Dat is niet gelukt" words={CREATE_WORDS} />}
          onNext={() => prepared.value && creating.start(prepared.value)}
          onBack={() => {
            step.value = 'keep-key';
          }}
        />
      );
    default:
      return step.value satisfies never;
  }
}
