import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ReadFile, Sealing } from '../../../vault/vault-files';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Field } from '../../kit/controls/Field';
import { FileField } from '../../kit/controls/FileField';
import { Link } from '../../kit/screen/Link';
import { useWork } from '../../model/work';
import { FILE_WORDS } from '../../words/failures';
import { HandoverScreen } from './HandoverScreen';
import { Incoming } from './Incoming';

/** The words that were told by phone, however they were typed. */
const spoken = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** Opens a handover that another gave, to be looked at before it is taken or not. */
export function Receive() {
  const { vault } = useWork();
  const file = useSignal<File | undefined>(undefined);
  const sealing = useSignal<Sealing | undefined>(undefined);
  const words = useSignal('');
  const fileProblem = useSignal<string | undefined>(undefined);
  const keyProblem = useSignal<string | undefined>(undefined);
  const isBusy = useSignal(false);
  const read = useSignal<ReadFile | undefined>(undefined);
  const trying = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => trying.current?.abort(), []);

  async function choose(chosen: File | undefined): Promise<void> {
    file.value = chosen;
    sealing.value = undefined;
    fileProblem.value = undefined;
    keyProblem.value = undefined;
    if (chosen === undefined) return;
    const seen = await vault.files.inspect(chosen);
    if (file.value !== chosen) return;
    if (!seen.ok) fileProblem.value = FILE_WORDS[seen.reason];
    else sealing.value = seen.value;
  }

  async function open(): Promise<void> {
    if (isBusy.value || sealing.value === 'back-up' || fileProblem.value !== undefined) return;
    if (file.value === undefined) {
      fileProblem.value = 'Kies eerst een bestand.';
      return;
    }
    const isKey = sealing.value === 'key';
    if (!isKey && words.value.trim() === '') {
      keyProblem.value = 'Vul de zin in die je aan de telefoon hoorde.';
      return;
    }
    keyProblem.value = undefined;
    isBusy.value = true;
    trying.current = new AbortController();
    const key = isKey ? 'own' : { passphrase: spoken(words.value) };
    const opened = await vault.files.read(file.value, key, trying.current.signal);
    isBusy.value = false;
    if (opened.ok) {
      if (opened.value.preview.kind === 'handover') read.value = opened.value;
      else fileProblem.value = FILE_WORDS['other-kind'];
    } else if (opened.reason === 'wrong-key-or-damaged') {
      if (isKey) fileProblem.value = 'Dit bestand is voor een andere sleutel gemaakt, of het is beschadigd.';
      else keyProblem.value = 'De zin klopt niet, of het bestand is beschadigd. Kijk of elk woord goed is getypt.';
    } else if (opened.reason !== 'cancelled') fileProblem.value = FILE_WORDS[opened.reason];
  }

  if (read.value) {
    return (
      <HandoverScreen heading="Een overdracht ontvangen">
        <Incoming
          file={read.value}
          onLeave={() => {
            read.value = undefined;
            file.value = undefined;
            sealing.value = undefined;
            words.value = '';
          }}
        />
      </HandoverScreen>
    );
  }
  return (
    <HandoverScreen heading="Een overdracht ontvangen">
      <p>
        Kies het bestand dat je kreeg. De naam begint met <strong>overdracht</strong>. Je ziet eerst wat erin zit. Er
        wordt nog niets bewaard.
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <FileField label="Het bestand" error={fileProblem.value} onChoose={(chosen) => void choose(chosen)} />
        {sealing.value === 'back-up' && (
          <p role="alert">
            Dit is een back-up. Die zet je terug bij <Link to={{ screen: 'backup' }}>Back-up</Link>.
          </p>
        )}
        {sealing.value === 'passphrase' && (
          <Field
            label="De zin die je aan de telefoon hoorde"
            hint="Zes woorden. Hoofdletters en extra spaties maken niet uit."
            name="spoken"
            capitals={false}
            maxLength={500}
            value={words.value}
            error={keyProblem.value}
            onInput={(text) => {
              words.value = text;
            }}
          />
        )}
        {sealing.value === 'key' && <p>Dit bestand is voor een sleutel gemaakt. Een wachtwoordzin is niet nodig.</p>}
        <Actions>
          <Button kind="main" type="submit" busy={isBusy.value}>
            {isBusy.value ? 'Bezig met openen…' : 'Bekijk wat erin zit'}
          </Button>
          {isBusy.value && <Button onClick={() => trying.current?.abort()}>Breek af</Button>}
        </Actions>
      </form>
    </HandoverScreen>
  );
}
