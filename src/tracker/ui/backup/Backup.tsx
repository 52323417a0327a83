import { useLobby } from '../model/lobby';
import { Screen } from '../shell/Screen';
import { CheckBackup } from './CheckBackup';
import { MakeBackup } from './MakeBackup';
import { RestoreBackup } from './RestoreBackup';

/** The back-up: making one, checking one, and putting one back. */
export function Backup() {
  const isExample = useLobby().example.value !== undefined;
  return (
    <Screen heading="Back-up" width="text">
      {isExample ? (
        <p>Het voorbeeld wordt niet bewaard en heeft geen back-up. In je eigen dossiers maak je er hier een.</p>
      ) : (
        <>
          <MakeBackup />
          <CheckBackup />
          <RestoreBackup />
        </>
      )}
    </Screen>
  );
}
