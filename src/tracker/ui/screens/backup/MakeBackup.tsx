import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { offerFile } from '../../kit/controls/offer-file';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { moment } from '../../words/dates';
import { MAKE_WORDS } from '../../words/failures';
import { sinceWords } from '../../words/files';
import { useBackupMaking } from './use-backup-making';

/** Makes a sealed file with everything, and says how the last one stands. */
export function MakeBackup() {
  const { health } = useWork();
  const status = health.backup.value;
  const making = useBackupMaking();
  const made = making.value.value;

  return (
    <section>
      <p>
        Een back-up is één bestand met alles erin, op slot. Bewaar het op een andere plek: je schijf van school, een
        usb-stick, een ander apparaat. Het gaat open met je wachtwoordzin of je herstelsleutel van nu.
      </p>
      {status && (
        <p>
          {status.madeAt === undefined
            ? 'Je hebt nog geen back-up gemaakt.'
            : `De laatste is van ${moment(status.madeAt)}. ${sinceWords(status.changes)}`}
        </p>
      )}
      <ActionStatus action={making} title="Er is geen back-up gemaakt" words={MAKE_WORDS} />
      {made && (
        <Notice kind="ok" live="status" title="Je back-up is gemaakt">
          <p>
            Het bestand heet {made.name} en bevat {count(made.cases, 'dossier', 'dossiers')}. Zie je het niet? Kijk bij
            je downloads, of sla het nog een keer op.
          </p>
          <Actions>
            <Button kind="small" onClick={() => offerFile(made.name, made.content)}>
              Sla nog een keer op
            </Button>
          </Actions>
        </Notice>
      )}
      <Actions>
        <Button kind="main" busy={making.busy.value} onClick={() => making.start()}>
          {making.busy.value ? 'Bezig met maken…' : 'Maak een back-up'}
        </Button>
      </Actions>
    </section>
  );
}
