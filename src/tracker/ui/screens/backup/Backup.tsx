import { Link } from '../../kit/screen/Link';
import { Screen } from '../../kit/screen/Screen';
import { useLobby } from '../../model/lobby';
import { CheckBackup } from './CheckBackup';
import { FolderBackup } from './FolderBackup';
import { MadeList } from './MadeList';
import { MakeBackup } from './MakeBackup';
import { MoveAddress } from './MoveAddress';
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
          <FolderBackup />
          <CheckBackup />
          <RestoreBackup />
          <section>
            <h2>Openen zonder deze site</h2>
            <p>
              Je bestanden gaan ook open als deze site er niet meer is, met een gratis programma.{' '}
              <Link to={{ screen: 'without-us' }}>Lees hoe dat gaat</Link>
            </p>
          </section>
          <MoveAddress />
          <MadeList />
        </>
      )}
    </Screen>
  );
}
