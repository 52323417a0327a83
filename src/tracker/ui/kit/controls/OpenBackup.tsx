import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FileFailure } from '../../../vault/failures';
import type { Outcome } from '../../../vault/outcome';
import type { VaultFiles } from '../../../vault/vault-files';
import type { VaultKey } from '../../../vault/vault-key';
import { FILE_WORDS } from '../../words/failures';
import { Actions } from './Actions';
import { Button } from './Button';
import { Choice } from './Choice';
import { FileField } from './FileField';
import { PassphraseField } from './PassphraseField';
import { RecoveryKeyField } from './RecoveryKeyField';

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
  const fileProblem = useSignal<string | undefined>(undefined);
  const keyProblem = useSignal<string | undefined>(undefined);
  const isBusy = useSignal(false);
  const trying = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => trying.current?.abort(), []);

  async function choose(chosen: File | undefined): Promise<void> {
    file.value = chosen;
    fileProblem.value = undefined;
    if (chosen === undefined) return;
    const seen = await files.inspect(chosen);
    if (file.value !== chosen) return;
    if (!seen.ok) fileProblem.value = FILE_WORDS[seen.reason];
    else if (seen.value !== 'back-up') fileProblem.value = FILE_WORDS['other-kind'];
  }

  async function open(): Promise<void> {
    if (isBusy.value || fileProblem.value !== undefined) return;
    if (file.value === undefined) {
      fileProblem.value = 'Kies eerst een bestand.';
      return;
    }
    keyProblem.value = undefined;
    isBusy.value = true;
    trying.current = new AbortController();
    const { signal } = trying.current;
    const given: VaultKey = by.value === 'recovery' ? { recoveryKey: key.value } : { passphrase: key.value };
    const opened =
      by.value === 'own' && onOpenOwn ? await onOpenOwn(file.value, signal) : await onOpen(file.value, given, signal);
    isBusy.value = false;
    if (opened.ok || opened.reason === 'cancelled') return;
    (OF_KEY.includes(opened.reason) && by.value !== 'own' ? keyProblem : fileProblem).value = FILE_WORDS[opened.reason];
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <FileField label="Je back-upbestand" error={fileProblem.value} onChoose={(chosen) => void choose(chosen)} />
      <Choice
        legend="Waarmee open je het?"
        value={by.value}
        onChange={(value) => {
          by.value = value;
          key.value = '';
          keyProblem.value = undefined;
        }}
        options={[
          ['passphrase', 'Wachtwoordzin'],
          ['recovery', 'Herstelsleutel'],
          ...(onOpenOwn ? [['own', 'De sleutel van deze dossiers'] as const] : []),
        ]}
      />
      {by.value === 'own' && (
        <p>
          Zo open je een back-up van jezelf. Ben je coördinator? Dan open je zo ook een back-up van een collega die jouw
          sleutel heeft gekozen.
        </p>
      )}
      {by.value === 'passphrase' && (
        <PassphraseField
          label="De wachtwoordzin van toen"
          value={key.value}
          error={keyProblem.value}
          current
          onInput={(text) => {
            key.value = text;
          }}
        />
      )}
      {by.value === 'recovery' && (
        <RecoveryKeyField
          value={key.value}
          error={keyProblem.value}
          onInput={(text) => {
            key.value = text;
          }}
        />
      )}
      <Actions>
        <Button kind="main" type="submit" busy={isBusy.value}>
          {isBusy.value ? 'Bezig met openen…' : submitWords}
        </Button>
        {isBusy.value && <Button onClick={() => trying.current?.abort()}>Breek af</Button>}
        {!isBusy.value && onBack && <Button onClick={onBack}>Terug</Button>}
      </Actions>
    </form>
  );
}
