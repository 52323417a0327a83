import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { FileFailure } from '../../../vault/failures';
import { failed, type Outcome } from '../../../vault/outcome';
import type { FileKey, ReadFile } from '../../../vault/vault-files';
import { Actions } from '../../kit/controls/Actions';
import { BrokenOnce } from '../../kit/controls/BrokenOnce';
import { Button } from '../../kit/controls/Button';
import { Field } from '../../kit/controls/Field';
import { FileField } from '../../kit/controls/FileField';
import { goToFirstWrong } from '../../kit/controls/first-wrong';
import { useWrongFocus } from '../../kit/controls/use-wrong-focus';
import { Link } from '../../kit/screen/Link';
import { useAction } from '../../model/use-action';
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
  const words = useSignal('');
  const isMissing = useSignal(false);
  const isUnsaid = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const looking = useAction((_, chosen: File) => vault.files.inspect(chosen));
  const opening = useAction(async (signal, chosen: File, key: FileKey): Promise<Outcome<ReadFile, FileFailure>> => {
    const opened = await vault.files.read(chosen, key, signal);
    return opened.ok && opened.value.preview.kind !== 'handover' ? failed('other-kind') : opened;
  });
  useWrongFocus(form, opening);
  const sealing = looking.value.value;
  const isKey = sealing === 'key';
  const refused = opening.reason.value;
  const isWrongKey = refused === 'wrong-key-or-damaged' && !isKey;
  const isBusy = opening.busy.value;

  function choose(chosen: File | undefined): void {
    file.value = chosen;
    isMissing.value = false;
    isUnsaid.value = false;
    opening.reset();
    if (chosen === undefined) looking.reset();
    else looking.anew(chosen);
  }

  function open(): void {
    isMissing.value = file.value === undefined;
    // A browser tells nothing when the same file is chosen again, so a stick that is back is looked at when asked.
    if (file.value !== undefined && looking.reason.value === 'unreadable') {
      looking.anew(file.value);
      return;
    }
    if (file.value === undefined || sealing === 'back-up' || looking.reason.value !== undefined) {
      goToFirstWrong(form.current);
      return;
    }
    isUnsaid.value = !isKey && words.value.trim() === '';
    if (isUnsaid.value) goToFirstWrong(form.current);
    else opening.start(file.value, isKey ? 'own' : { passphrase: spoken(words.value) });
  }

  function fileProblem(): string | undefined {
    if (isMissing.value) return 'Kies eerst een bestand.';
    const reason = looking.reason.value ?? refused;
    if (reason === undefined || isWrongKey) return undefined;
    return reason === 'wrong-key-or-damaged'
      ? 'Dit bestand is voor een andere sleutel gemaakt, of het is beschadigd.'
      : FILE_WORDS[reason];
  }

  function keyProblem(): string | undefined {
    if (isUnsaid.value) return 'Vul de zin in die je aan de telefoon hoorde.';
    return isWrongKey
      ? 'De zin klopt niet, of het bestand is beschadigd. Kijk of elk woord goed is getypt.'
      : undefined;
  }

  const read = opening.value.value;
  if (read) {
    return (
      <HandoverScreen heading="Een overdracht ontvangen">
        <Incoming
          file={read}
          onLeave={() => {
            choose(undefined);
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
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <FileField label="Het bestand" error={fileProblem()} onChoose={choose} />
        {sealing === 'back-up' && (
          <p role="alert">
            Dit is een back-up. Die zet je terug bij <Link to={{ screen: 'backup' }}>Back-up</Link>.
          </p>
        )}
        {sealing === 'passphrase' && (
          <Field
            label="De zin die je aan de telefoon hoorde"
            hint="Zes woorden. Hoofdletters en extra spaties maken niet uit."
            name="spoken"
            capitals={false}
            maxLength={500}
            value={words.value}
            error={keyProblem()}
            onInput={(text) => {
              words.value = text;
            }}
          />
        )}
        {sealing === 'key' && <p>Dit bestand is voor een sleutel gemaakt. Een wachtwoordzin is niet nodig.</p>}
        <BrokenOnce actions={[looking, opening]} />
        <Actions>
          <Button kind="main" type="submit" busy={isBusy}>
            {isBusy ? 'Bezig met openen…' : 'Bekijk wat erin zit'}
          </Button>
          {isBusy && <Button onClick={opening.cancel}>Breek af</Button>}
        </Actions>
      </form>
    </HandoverScreen>
  );
}
