import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CreateFailure } from '../../vault/failures';
import type { PreparedVault } from '../../vault/vault';
import { Notice } from '../kit/controls/Notice';
import { CheckRecoveryKey } from '../kit/recovery-key/CheckRecoveryKey';
import { KeepRecoveryKey } from '../kit/recovery-key/KeepRecoveryKey';
import { useLobby } from '../model/lobby';
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
  const problem = useSignal<CreateFailure | undefined>(undefined);
  const isBusy = useSignal(false);
  const trying = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => trying.current?.abort(), []);

  async function prepare(passphrase: string): Promise<void> {
    if (isBusy.value) return;
    isBusy.value = true;
    trying.current = new AbortController();
    const made = await vault.access.prepare(
      passphrase,
      shared.value === undefined ? {} : { sharedComputer: shared.value },
      trying.current.signal,
    );
    isBusy.value = false;
    problem.value = made.ok || made.reason === 'cancelled' ? undefined : made.reason;
    if (!made.ok) return;
    prepared.value = made.value;
    step.value = 'keep-key';
  }

  async function create(): Promise<void> {
    if (isBusy.value || prepared.value === undefined) return;
    isBusy.value = true;
    void load();
    const made = await prepared.value.create();
    isBusy.value = false;
    problem.value = made.ok ? undefined : made.reason;
  }

  const trouble = problem.value && (
    <Notice kind="danger" live="alert" title="Dat is niet gelukt">
      <p>{CREATE_WORDS[problem.value]}</p>
    </Notice>
  );
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
          busy={isBusy.value}
          trouble={trouble}
          onNext={(passphrase) => void prepare(passphrase)}
          onBack={() => {
            trying.current?.abort();
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
          busy={isBusy.value}
          trouble={trouble}
          onNext={() => void create()}
          onBack={() => {
            step.value = 'keep-key';
          }}
        />
      );
    default:
      return step.value satisfies never;
  }
}
