import { useLobby } from '../model/lobby';
import { Screen } from '../shell/Screen';
import { AuthorForm } from './AuthorForm';
import { ChangePassphrase } from './ChangePassphrase';
import { LockAfter } from './LockAfter';
import { Projector } from './Projector';

/** How this vault is used in this browser. */
export function Settings() {
  const isExample = useLobby().example.value !== undefined;
  return (
    <Screen heading="Instellingen" width="text">
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
        </>
      )}
    </Screen>
  );
}
