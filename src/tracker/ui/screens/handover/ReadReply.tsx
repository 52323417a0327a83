import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { failed, type Outcome } from '../../../vault/outcome';
import type { HandoverRecord } from '../../../vault/vault-files';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Arrived } from '../../kit/controls/Arrived';
import { Button } from '../../kit/controls/Button';
import { FileField } from '../../kit/controls/FileField';
import { Notice } from '../../kit/controls/Notice';
import { useWrongFocus } from '../../kit/controls/use-wrong-focus';
import { useAction } from '../../model/use-action';
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
  const isMissing = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const reading = useAction(async (_, chosen: File): Promise<Outcome<HandoverRecord, string>> => {
    const checked = await vault.files.checkReceipt(chosen);
    if (!checked.ok) return failed(RECEIPT_WORDS[checked.reason]);
    const words = await hear(work, checked.value);
    return words === undefined ? checked : failed(words);
  });
  useWrongFocus(form, reading);
  const records = useFilesAnswer(vault.files.handovers).value;

  function read(): void {
    isMissing.value = file.value === undefined;
    if (file.value !== undefined) reading.start(file.value);
  }

  const record = records?.find(({ id }) => id === reading.value.value?.id);
  return (
    <HandoverScreen heading="Een antwoord inlezen">
      <p>
        De ander stuurt je een bestand terug. De naam begint met <strong>ontvangst</strong> of <strong>antwoord</strong>
        . Pas als je het hier inleest, ligt het dossier bij de ander.
      </p>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <FileField
          label="Het bestand dat je terugkreeg"
          error={isMissing.value ? 'Kies eerst een bestand.' : reading.reason.value}
          onChoose={(chosen) => {
            file.value = chosen;
            isMissing.value = false;
            reading.reset();
          }}
        />
        <ActionStatus action={reading} />
        <Actions>
          <Button kind="main" type="submit" busy={reading.busy.value}>
            {reading.busy.value ? 'Bezig met lezen…' : 'Lees het antwoord'}
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
