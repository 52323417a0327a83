import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { failed } from '../../vault/outcome';
import type { ReadFile } from '../../vault/vault-files';
import { ActionStatus } from '../kit/controls/ActionStatus';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { goToFirstWrong } from '../kit/controls/first-wrong';
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
import { authorWords, whoseWords } from '../words/whose-backup';
import { type Maker, WhoseBackup } from './WhoseBackup';

/** Puts a back-up in an empty browser: chosen, opened, shown, said whose it is, and only then restored. */
export function Restore({ onBack, onMake }: { onBack(): void; onMake(): void }) {
  const lobby = useLobby();
  const read = useSignal<ReadFile | undefined>(undefined);
  const maker = useSignal<Maker | undefined>(undefined);
  const isMissing = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const shownRole = (role: string) => roleName(lobby.school, role);
  const restoring = useAction((_, file: ReadFile) => {
    void lobby.load();
    return file.restore({ isOwn: maker.peek() === 'self' });
  });

  function restore(file: ReadFile): void {
    isMissing.value = maker.value === undefined;
    if (maker.value === 'self') restoring.start(file);
    else goToFirstWrong(form.current);
  }

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
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (read.value) restore(read.value);
          }}
        >
          <Notice kind={read.value.preview.whose === 'own' ? 'ok' : 'warn'} live="status" title="Het bestand gaat open">
            <ul>
              <li>
                {read.value.preview.whose === 'own'
                  ? authorWords(read.value, shownRole)
                  : whoseWords(read.value, shownRole)}
              </li>
              {read.value.preview.whose === 'unproven' && (
                <li>
                  Zet je hem terug, dan nemen we de dossiers over. De instellingen en de sleutels van collega’s niet.
                  Ook vergeet dit programma dan welke dossiers je eerder wiste.
                </li>
              )}
              {previewWords(read.value.preview).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
          <LostLines file={read.value} />
          <LeftOutCases leftOut={read.value.preview.leftOut} />
          <WhoseBackup
            file={read.value}
            value={maker.value}
            isMissing={isMissing.value}
            onChange={(next) => {
              maker.value = next;
              isMissing.value = false;
            }}
            onMake={onMake}
          />
          <ActionStatus action={restoring} title="Terugzetten is niet gelukt" words={RESTORE_WORDS} />
          <Actions>
            {maker.value !== 'other' && (
              <Button kind="main" type="submit" busy={restoring.busy.value}>
                {restoring.busy.value ? 'Bezig met terugzetten…' : 'Zet deze dossiers terug'}
              </Button>
            )}
            <Button
              onClick={() => {
                read.value = undefined;
                maker.value = undefined;
                isMissing.value = false;
              }}
            >
              Kies een ander bestand
            </Button>
          </Actions>
        </form>
      )}
    </Screen>
  );
}
