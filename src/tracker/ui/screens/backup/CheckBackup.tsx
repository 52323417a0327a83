import { useSignal } from '@preact/signals';
import type { BackupCheck } from '../../../vault/vault-files';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { OpenBackup } from '../../kit/controls/OpenBackup';
import { useWork } from '../../model/work';
import { moment } from '../../words/dates';
import { checkWords } from '../../words/files';

/** Opens a back-up as a restore would and says what is in it; nothing changes. */
export function CheckBackup() {
  const { vault, health } = useWork();
  const isOpen = useSignal(false);
  const found = useSignal<BackupCheck | undefined>(undefined);
  const checkedAt = health.backup.value?.checkedAt;
  return (
    <section>
      <h2>Kijk een back-up na</h2>
      <p>
        Zo weet je zeker dat het bestand heel is en dat je de goede wachtwoordzin hebt. Er verandert niets.
        {checkedAt !== undefined && ` Dit deed je het laatst op ${moment(checkedAt)}.`}
      </p>
      {found.value && (
        <Notice kind={isSound(found.value) ? 'ok' : 'warn'} live="status" title="Nagekeken">
          <ul>
            {checkWords(found.value).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {isOpen.value ? (
        <OpenBackup
          files={vault.files}
          submitWords="Kijk na"
          onBack={() => {
            isOpen.value = false;
          }}
          onOpen={async (file, key, signal) => {
            found.value = undefined;
            const checked = await vault.files.checkBackup(file, key, signal);
            if (checked.ok) {
              found.value = checked.value;
              isOpen.value = false;
              health.refresh();
            }
            return checked;
          }}
        />
      ) : (
        <Button
          onClick={() => {
            isOpen.value = true;
          }}
        >
          Kies een bestand om na te kijken
        </Button>
      )}
    </section>
  );
}

/** Whether one can fall back on it. */
const isSound = ({ whose, damaged, different }: BackupCheck): boolean =>
  whose === 'own' && damaged.length === 0 && different.length === 0;
