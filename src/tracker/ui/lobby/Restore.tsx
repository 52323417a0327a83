import { useSignal } from '@preact/signals';
import { failed } from '../../vault/outcome';
import type { ReadFile } from '../../vault/vault-files';
import { ActionStatus } from '../kit/controls/ActionStatus';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { LeftOutCases } from '../kit/controls/LeftOutCases';
import { LostLines } from '../kit/controls/LostLines';
import { Notice } from '../kit/controls/Notice';
import { OpenBackup } from '../kit/controls/OpenBackup';
import { Screen } from '../kit/screen/Screen';
import { useLobby } from '../model/lobby';
import { roleName } from '../model/school';
import { useAction } from '../model/use-action';
import { BACKUP_BEGINS } from '../words/backup-name';
import { RESTORE_WORDS } from '../words/failures';
import { previewWords } from '../words/files';
import { whoseWords } from '../words/whose-backup';

/** Puts a back-up in an empty browser: chosen, opened, shown, and only then restored. */
export function Restore({ onBack }: { onBack(): void }) {
  const lobby = useLobby();
  const read = useSignal<ReadFile | undefined>(undefined);
  const restoring = useAction((_, file: ReadFile) => {
    void lobby.load();
    return file.restore();
  });

  return (
    <Screen heading="Zet een back-up terug" width="text">
      {read.value === undefined ? (
        <>
          <p>
            Kies je back-upbestand. De naam begint met <em>{BACKUP_BEGINS}</em> en een datum. Je opent het met de
            wachtwoordzin van toen, of met je herstelsleutel.
          </p>
          <OpenBackup
            files={lobby.vault.files}
            submitWords="Bekijk wat erin zit"
            onBack={onBack}
            onOpen={async (file, key, signal) => {
              // What stands in the file is read by the domain, which comes with the rest of the program.
              if ((await lobby.load()) === undefined) return failed('failed');
              const opened = await lobby.vault.files.read(file, key, signal);
              if (opened.ok) read.value = opened.value;
              return opened;
            }}
          />
        </>
      ) : (
        <>
          <Notice kind={read.value.preview.whose === 'own' ? 'ok' : 'warn'} live="status" title="Het bestand gaat open">
            <ul>
              {read.value.preview.whose !== 'own' && (
                <li>{whoseWords(read.value, (role) => roleName(lobby.school, role))}</li>
              )}
              {read.value.preview.whose === 'unproven' && (
                <li>
                  Zet je hem terug, dan nemen we de dossiers over. De instellingen en de sleutels van collega’s niet.
                </li>
              )}
              {previewWords(read.value.preview).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
          <LostLines file={read.value} />
          <LeftOutCases leftOut={read.value.preview.leftOut} />
          <ActionStatus action={restoring} title="Terugzetten is niet gelukt" words={RESTORE_WORDS} />
          <Actions>
            <Button kind="main" busy={restoring.busy.value} onClick={() => read.value && restoring.start(read.value)}>
              {restoring.busy.value ? 'Bezig met terugzetten…' : 'Zet deze dossiers terug'}
            </Button>
            <Button
              onClick={() => {
                read.value = undefined;
              }}
            >
              Kies een ander bestand
            </Button>
          </Actions>
        </>
      )}
    </Screen>
  );
}
