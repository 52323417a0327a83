import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EntryId } from '../../../log/entry';
import { done, type Outcome } from '../../../vault/outcome';
import type { ReadFile } from '../../../vault/vault-files';
import { IncomingChanges } from '../../case/incoming/IncomingChanges';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Dialog } from '../../kit/controls/Dialog';
import { Notice } from '../../kit/controls/Notice';
import { OpenBackup } from '../../kit/controls/OpenBackup';
import { roleName } from '../../model/school';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { moment } from '../../words/dates';
import { RESTORE_WORDS } from '../../words/failures';
import { previewWords } from '../../words/files';
import { whoseWords } from '../../words/whose-backup';
import { entriesIn, WhatGoes } from './WhatGoes';

/** Adds what a back-up has and this vault lacks, or takes the back-up in place of what is here; the last can be undone. */
export function RestoreBackup() {
  const { vault, health, school } = useWork();
  const isOpen = useSignal(false);
  const read = useSignal<ReadFile | undefined>(undefined);
  const accepted = useSignal<ReadonlySet<EntryId>>(new Set());
  const asking = useSignal(false);
  const restoredAt = useSignal<number | undefined>(undefined);

  const look = async () => {
    const at = await vault.files.restoredAt();
    restoredAt.value = at.ok ? at.value : undefined;
  };
  useEffect(() => void look(), []);

  type Work = () => Promise<Outcome<unknown, keyof typeof REASONS>>;
  const working = useAction(async (_, work: Work, words: string): Promise<Outcome<string, keyof typeof REASONS>> => {
    asking.value = false;
    try {
      const ended = await work();
      if (!ended.ok) return ended;
      read.value = undefined;
      isOpen.value = false;
      return done(words);
    } finally {
      void look();
      health.refresh();
    }
  });

  function opened<Result extends Awaited<ReturnType<typeof vault.files.read>>>(found: Result): Result {
    working.reset();
    accepted.value = new Set();
    if (found.ok) read.value = found.value;
    return found;
  }

  const file = read.value;
  return (
    <section>
      <h2>Zet een back-up terug</h2>
      <ActionStatus action={working} title="Dat is niet gelukt" words={REASONS} />
      {working.value.value && (
        <Notice kind="ok" live="status">
          <p>{working.value.value}</p>
        </Notice>
      )}
      {file === undefined && isOpen.value && (
        <OpenBackup
          files={vault.files}
          submitWords="Bekijk wat erin zit"
          onBack={() => {
            isOpen.value = false;
          }}
          onOpen={async (chosen, key, signal) => {
            return opened(await vault.files.read(chosen, key, signal));
          }}
          onOpenOwn={async (chosen, signal) => opened(await vault.files.read(chosen, 'own', signal))}
        />
      )}
      {file === undefined && !isOpen.value && (
        <Button
          onClick={() => {
            isOpen.value = true;
          }}
        >
          Kies een bestand om terug te zetten
        </Button>
      )}
      {file && (
        <>
          <Notice
            kind={file.preview.whose === 'unproven' ? 'warn' : 'info'}
            live="status"
            title="Dit zit in het bestand"
          >
            <ul>
              <li>{whoseWords(file, (role) => roleName(school, role))}</li>
              {previewWords(file.preview).map((line) => (
                <li key={line}>{line}</li>
              ))}
              <li>Hier komt nieuw bij: {count(file.preview.newEntries, 'regel', 'regels')}.</li>
              {entriesIn(file.preview.goneHere) > 0 && (
                <li>
                  Hier staan {count(entriesIn(file.preview.goneHere), 'regel', 'regels')} die niet zo in het bestand
                  zitten.
                </li>
              )}
            </ul>
          </Notice>
          <IncomingChanges
            file={file}
            accepted={accepted.value}
            onChange={(next) => {
              accepted.value = next;
            }}
          />
          <Actions>
            <Button
              kind="main"
              busy={working.busy.value}
              onClick={() =>
                working.start(
                  () => file.add(accepted.value),
                  'Wat hier nog niet stond, is erbij gezet. Er is niets vervangen.',
                )
              }
            >
              Voeg toe wat hier ontbreekt
            </Button>
            <Button
              kind="danger"
              onClick={() => {
                asking.value = true;
              }}
            >
              Vervang alles hier
            </Button>
            <Button
              onClick={() => {
                read.value = undefined;
              }}
            >
              Doe niets
            </Button>
          </Actions>
        </>
      )}
      {restoredAt.value !== undefined && (
        <>
          <p>
            Op {moment(restoredAt.value)} verving je hier alles door een back-up. Wat er daarvoor stond, is nog bewaard,
            tot je iets wist.
          </p>
          <Button
            onClick={() =>
              working.start(vault.files.undoRestore, 'De dossiers zijn weer zoals ze waren voor het terugzetten.')
            }
          >
            Draai het terugzetten terug
          </Button>
        </>
      )}
      <Dialog
        open={asking.value}
        title="Alles hier vervangen door de back-up?"
        onClose={() => {
          asking.value = false;
        }}
      >
        <p>
          De dossiers uit het bestand komen in de plaats van wat hier staat. Je kunt dit terugdraaien, tot je iets wist:
          wis je daarna een regel of een dossier, dan gaat ook de oude stand weg.
        </p>
        {file && <WhatGoes file={file} />}
        <Actions>
          <Button
            kind="danger"
            onClick={() =>
              file &&
              working.start(file.restore, 'De back-up is teruggezet. Je kunt dit terugdraaien tot je iets wist.')
            }
          >
            Ja, vervang alles
          </Button>
          <Button
            onClick={() => {
              asking.value = false;
            }}
          >
            Nee, terug
          </Button>
        </Actions>
      </Dialog>
    </section>
  );
}

const REASONS = {
  ...RESTORE_WORDS,
  'nothing-kept': 'Er is niets meer om terug te zetten. Na het wissen van iets wordt de oude stand ook gewist.',
} as const;
