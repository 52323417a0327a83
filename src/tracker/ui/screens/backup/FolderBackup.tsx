import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FolderFailure } from '../../../vault/failures';
import type { Outcome } from '../../../vault/outcome';
import type { FolderStatus } from '../../../vault/vault-files';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { clockTime } from '../../words/dates';
import { FOLDER_WORDS } from '../../words/failures';

/** Back-ups by themselves in a folder of one's own, where the browser can; else why not. */
export function FolderBackup() {
  const { vault, health } = useWork();
  const { folder } = vault.files;
  const status = useSignal<FolderStatus | undefined>(undefined);

  const look = async () => {
    status.value = await folder.status();
  };
  useEffect(() => {
    void look();
    return vault.subscribe(({ kind }) => {
      if (kind === 'files') void look();
    });
  }, [vault]);

  type Work = () => Promise<Outcome<unknown, FolderFailure | 'cancelled'>>;
  const working = useAction(async (_, work: Work) => {
    try {
      return await work();
    } finally {
      await look();
      health.refresh();
    }
  });
  const isBusy = working.busy.value;

  const now = status.value;
  if (now === undefined) return null;
  // What was just tried says more than what went wrong by itself before.
  const before = working.state.value.kind === 'ready' || isBusy ? now.failed : undefined;
  return (
    <section>
      <h2>Vanzelf een back-up in een map</h2>
      {now.kind === 'not-supported' ? (
        <p>
          Deze browser kan niet zelf in een map schrijven. Chrome en Edge op een computer kunnen dat wel. Maak hier dus
          af en toe zelf een back-up.
        </p>
      ) : (
        <>
          <About status={now} />
          <ActionStatus action={working} kind="warn" title="Er ging geen back-up in de map" words={FOLDER_WORDS} />
          {before && (
            <Notice kind="warn" live="alert" title="Er ging geen back-up in de map">
              <p>{FOLDER_WORDS[before]}</p>
            </Notice>
          )}
          <Actions>
            {now.kind === 'permission-needed' && (
              <Button busy={isBusy} onClick={() => working.start(folder.allow)}>
                Geef toestemming
              </Button>
            )}
            {now.kind === 'ready' && (
              <Button busy={isBusy} onClick={() => working.start(folder.write)}>
                {isBusy ? 'Bezig met maken…' : 'Zet er nu een in'}
              </Button>
            )}
            <Button busy={isBusy} onClick={() => working.start(folder.choose)}>
              {now.kind === 'none-chosen' ? 'Kies een map' : 'Kies een andere map'}
            </Button>
            {now.kind !== 'none-chosen' && <Button onClick={() => working.start(folder.forget)}>Stop hiermee</Button>}
          </Actions>
        </>
      )}
    </section>
  );
}

function About({ status: { kind, name, writtenAt } }: { readonly status: FolderStatus }) {
  if (kind === 'none-chosen') {
    return (
      <p>
        Kies één keer een map. Zolang je dossiers open zijn, komt daar hooguit elk kwartier een back-up in, als er iets
        is veranderd. Er blijven er tien staan. Neem een map die ook op een andere plek wordt bewaard, zoals je schijf
        van school.
      </p>
    );
  }
  return (
    <p>
      {kind === 'ready' ? 'Dit staat aan. ' : 'Dit staat stil. '}
      De map heet <strong>{name}</strong>.
      {writtenAt !== undefined && ` De laatste back-up ging erin om ${clockTime(writtenAt)}.`} Als je stopt, blijven de
      bestanden in de map staan.
    </p>
  );
}
