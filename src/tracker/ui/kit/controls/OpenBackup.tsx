import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { FileFailure } from '../../../vault/failures';
import { done, failed, type Outcome } from '../../../vault/outcome';
import type { VaultFiles } from '../../../vault/vault-files';
import type { VaultKey } from '../../../vault/vault-key';
import { useAction } from '../../model/use-action';
import { FILE_WORDS } from '../../words/failures';
import { Actions } from './Actions';
import { BrokenOnce } from './BrokenOnce';
import { Button } from './Button';
import { Choice } from './Choice';
import { FileField } from './FileField';
import { goToFirstWrong } from './first-wrong';
import { PassphraseField } from './PassphraseField';
import { RecoveryKeyField } from './RecoveryKeyField';
import { useWrongFocus } from './use-wrong-focus';

interface OpenBackupProps {
  readonly files: Pick<VaultFiles, 'inspect'>;
  readonly submitWords: string;
  onOpen(file: File, key: VaultKey, signal: AbortSignal): Promise<Outcome<unknown, FileFailure>>;
  /** Opens it with the key of the vault that is open; without it that is not offered. */
  onOpenOwn?: (file: File, signal: AbortSignal) => Promise<Outcome<unknown, FileFailure>>;
  onBack?: (() => void) | undefined;
}

/** Failures that are about the key and not about the file. */
const OF_KEY: readonly FileFailure[] = ['empty-passphrase', 'not-a-recovery-key', 'wrong-key-or-damaged'];

/** Chooses a back-up and a key for it; what is no back-up is told before a key is asked. */
export function OpenBackup({ files, submitWords, onOpen, onOpenOwn, onBack }: OpenBackupProps) {
  const file = useSignal<File | undefined>(undefined);
  const by = useSignal<'passphrase' | 'recovery' | 'own'>('passphrase');
  const key = useSignal('');
  const isMissing = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const looking = useAction(async (_, chosen: File): Promise<Outcome<void, FileFailure>> => {
    const seen = await files.inspect(chosen);
    if (!seen.ok) return seen;
    return seen.value === 'back-up' ? done(undefined) : failed('other-kind');
  });
  const opening = useAction((signal, chosen: File, given: VaultKey | 'own') => {
    if (given !== 'own') return onOpen(chosen, given, signal);
    return onOpenOwn ? onOpenOwn(chosen, signal) : failed<FileFailure>('other-kind');
  });
  useWrongFocus(form, opening);
  const refused = opening.reason.value;
  const ofKey = refused !== undefined && OF_KEY.includes(refused) && by.value !== 'own' ? refused : undefined;
  const ofFile = looking.reason.value ?? (ofKey === undefined ? refused : undefined);
  const isBusy = opening.busy.value;

  function choose(chosen: File | undefined): void {
    file.value = chosen;
    isMissing.value = false;
    opening.reset();
    if (chosen === undefined) looking.reset();
    else looking.anew(chosen);
  }

  function open(): void {
    isMissing.value = file.value === undefined;
    // A browser tells nothing when the same file is chosen again, so a stick that is back is looked at when asked.
    if (looking.reason.value === 'unreadable') looking.reset();
    if (file.value === undefined || looking.reason.value !== undefined) {
      goToFirstWrong(form.current);
      return;
    }
    if (by.value === 'own') opening.start(file.value, 'own');
    else opening.start(file.value, by.value === 'passphrase' ? { passphrase: key.value } : { recoveryKey: key.value });
  }

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <FileField
        label="Je back-upbestand"
        error={isMissing.value ? 'Kies eerst een bestand.' : ofFile && FILE_WORDS[ofFile]}
        onChoose={choose}
      />
      <Choice
        legend="Waarmee open je het?"
        value={by.value}
        onChange={(value) => {
          by.value = value;
          key.value = '';
          opening.reset();
        }}
        options={[
          ['passphrase', 'Wachtwoordzin'],
          ['recovery', 'Herstelsleutel'],
          ...(onOpenOwn ? [['own', 'De sleutel van deze dossiers'] as const] : []),
        ]}
      />
      {by.value === 'own' && (
        <p>
          Zo open je een back-up van jezelf. Zo open je ook een back-up van een collega die jouw sleutel heeft gekozen.
        </p>
      )}
      {by.value === 'passphrase' && (
        <PassphraseField
          label="De wachtwoordzin van toen"
          value={key.value}
          error={ofKey && FILE_WORDS[ofKey]}
          current
          onInput={(text) => {
            key.value = text;
          }}
        />
      )}
      {by.value === 'recovery' && (
        <RecoveryKeyField
          value={key.value}
          error={ofKey && FILE_WORDS[ofKey]}
          onInput={(text) => {
            key.value = text;
          }}
        />
      )}
      <BrokenOnce actions={[looking, opening]} />
      <Actions>
        <Button kind="main" type="submit" busy={isBusy}>
          {isBusy ? 'Bezig met openen…' : submitWords}
        </Button>
        {isBusy && <Button onClick={opening.cancel}>Breek af</Button>}
        {!isBusy && onBack && <Button onClick={onBack}>Terug</Button>}
      </Actions>
    </form>
  );
}
