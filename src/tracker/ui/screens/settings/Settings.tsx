import { useSignal } from '@preact/signals';
import type { PreparedKey } from '../../../vault/vault';
import { Screen } from '../../kit/screen/Screen';
import { useLobby } from '../../model/lobby';
import { AuthorForm } from './AuthorForm';
import { ChangePassphrase } from './ChangePassphrase';
import { KeptHere } from './KeptHere';
import { LeaveBrowser } from './LeaveBrowser';
import { LockAfter } from './LockAfter';
import { NewKeyNotice } from './NewKeyNotice';
import { Projector } from './Projector';
import { RecoveryKey } from './RecoveryKey';
import { ReplaceRecoveryKey } from './ReplaceRecoveryKey';

/** How this vault is used in this browser. */
export function Settings() {
  const isExample = useLobby().example.value !== undefined;
  const prepared = useSignal<PreparedKey | undefined>(undefined);
  if (prepared.value) {
    return (
      <ReplaceRecoveryKey
        prepared={prepared.value}
        onBack={() => {
          prepared.value = undefined;
        }}
      />
    );
  }
  return (
    <Screen heading="Instellingen" width="text">
      <NewKeyNotice />
      <section>
        <h2>Wie schrijft hier?</h2>
        <AuthorForm save="Bewaar" />
      </section>
      <section>
        <h2>Meekijken</h2>
        <Projector />
      </section>
      {!isExample && (
        <>
          <section>
            <h2>Op slot</h2>
            <LockAfter />
          </section>
          <section>
            <h2>Wachtwoordzin</h2>
            <ChangePassphrase />
          </section>
          <section>
            <h2>Herstelsleutel</h2>
            <RecoveryKey
              onPrepared={(key) => {
                prepared.value = key;
              }}
            />
          </section>
        </>
      )}
      <section>
        <h2>Wat deze browser bewaart</h2>
        <KeptHere />
      </section>
      {!isExample && (
        <section>
          <h2>Deze browser verlaten</h2>
          <LeaveBrowser />
        </section>
      )}
    </Screen>
  );
}
