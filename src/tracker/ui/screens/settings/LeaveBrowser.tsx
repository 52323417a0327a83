import { useSignal } from '@preact/signals';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Tick } from '../../kit/controls/Choice';
import { Notice } from '../../kit/controls/Notice';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import { MakeBackup } from '../backup/MakeBackup';

/** Takes everything away from this browser, after a back-up. */
export function LeaveBrowser() {
  const { vault, health, desk } = useWork();
  const isOpen = useSignal(false);
  const sure = useSignal(false);
  const asked = useSignal(false);
  const status = health.backup.value;
  const isUnsaved = desk.now().files.size > 0 && (status?.madeAt === undefined || status.changes > 0);

  const leaving = useAction(() => vault.access.leave());

  function leave(): void {
    asked.value = true;
    if (sure.value) leaving.start();
  }

  if (!isOpen.value) {
    return (
      <>
        <p>Krijg je een ander apparaat, of ga je weg van school? Haal dan alles hier weg.</p>
        <Button
          onClick={() => {
            isOpen.value = true;
          }}
        >
          Haal alles hier weg…
        </Button>
      </>
    );
  }
  return (
    <>
      <h3>Eerst een back-up</h3>
      <MakeBackup />
      <h3>Dan wissen</h3>
      {isUnsaved && (
        <Notice kind="warn" title="Nog niet alles zit in een back-up">
          <p>Wis je nu, dan ben je kwijt wat er sinds de laatste back-up bij kwam.</p>
        </Notice>
      )}
      <p>
        Alle dossiers, instellingen en sleutels gaan weg uit deze browser, in alle tabbladen. Bestanden die je eerder
        opsloeg, blijven bestaan. Op een ander apparaat zet je je back-up terug met je wachtwoordzin of je
        herstelsleutel.
      </p>
      <Tick
        checked={sure.value}
        onChange={(on) => {
          sure.value = on;
        }}
      >
        Mijn back-up staat op een andere plek, of ik heb hem niet nodig
      </Tick>
      {asked.value && !sure.value && (
        <Notice kind="warn" live="alert">
          <p>Zet eerst het vinkje.</p>
        </Notice>
      )}
      <ActionStatus action={leaving} title="Niet gewist" words={STORAGE_WORDS} />
      <Actions>
        <Button kind="danger" busy={leaving.busy.value} onClick={leave}>
          {leaving.busy.value ? 'Bezig met wissen…' : 'Wis alles in deze browser'}
        </Button>
        <Button
          onClick={() => {
            isOpen.value = false;
            sure.value = false;
            asked.value = false;
          }}
        >
          Toch niet
        </Button>
      </Actions>
    </>
  );
}
