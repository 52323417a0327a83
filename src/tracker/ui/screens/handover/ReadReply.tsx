import { useSignal } from '@preact/signals';
import type { HandoverRecord } from '../../../vault/vault-files';
import { Actions } from '../../kit/controls/Actions';
import { Arrived } from '../../kit/controls/Arrived';
import { Button } from '../../kit/controls/Button';
import { FileField } from '../../kit/controls/FileField';
import { Notice } from '../../kit/controls/Notice';
import { useFilesAnswer } from '../../model/use-files-answer';
import { useWork } from '../../model/work';
import { RECEIPT_WORDS } from '../../words/failures';
import { GivenList } from './GivenList';
import { HandoverScreen } from './HandoverScreen';
import { hear } from './hear';

/** Reads what came back for a handover: the proof that it was received, or why it was not taken. */
export function ReadReply() {
  const work = useWork();
  const { vault } = work;
  const file = useSignal<File | undefined>(undefined);
  const problem = useSignal<string | undefined>(undefined);
  const isBusy = useSignal(false);
  const heard = useSignal<HandoverRecord | undefined>(undefined);
  const records = useFilesAnswer(vault.files.handovers).value;

  async function read(): Promise<void> {
    if (isBusy.value) return;
    if (file.value === undefined) {
      problem.value = 'Kies eerst een bestand.';
      return;
    }
    isBusy.value = true;
    heard.value = undefined;
    const checked = await vault.files.checkReceipt(file.value);
    problem.value = checked.ok ? await hear(work, checked.value) : RECEIPT_WORDS[checked.reason];
    if (checked.ok && problem.value === undefined) heard.value = checked.value;
    isBusy.value = false;
  }

  const record = records?.find(({ id }) => id === heard.value?.id);
  return (
    <HandoverScreen heading="Een antwoord inlezen">
      <p>
        De ander stuurt je een bestand terug. De naam begint met <strong>ontvangst</strong> of <strong>antwoord</strong>
        . Pas als je het hier inleest, ligt het dossier bij de ander.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <FileField
          label="Het bestand dat je terugkreeg"
          error={problem.value}
          onChoose={(chosen) => {
            file.value = chosen;
            problem.value = undefined;
            heard.value = undefined;
          }}
        />
        <Actions>
          <Button kind="main" type="submit" busy={isBusy.value}>
            {isBusy.value ? 'Bezig met lezen…' : 'Lees het antwoord'}
          </Button>
        </Actions>
      </form>
      {record && (
        <Arrived>
          <Notice
            kind={record.receivedAt === undefined ? 'info' : 'ok'}
            title={record.receivedAt === undefined ? 'De ander neemt het niet over' : 'De ander heeft het'}
          >
            <p>
              {record.receivedAt === undefined
                ? 'Het dossier blijft bij jou. De reden staat er nu in.'
                : 'Het bewijs klopt: de ander bewaart alles wat in jouw bestand zat.'}
            </p>
          </Notice>
          <h2>Wat je gaf</h2>
          <GivenList records={[record]} />
        </Arrived>
      )}
    </HandoverScreen>
  );
}
