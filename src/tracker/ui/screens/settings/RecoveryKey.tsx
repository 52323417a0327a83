import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PreparedKey } from '../../../vault/vault';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { PassphraseField } from '../../kit/controls/PassphraseField';
import { useWrongFocus } from '../../kit/controls/use-wrong-focus';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { REKEY_WORDS } from '../../words/failures';
import { wrongKey } from './wrong-key';

/** A new recovery key, for who lost the old one or fears that somebody else has it. */
export function RecoveryKey({ onPrepared }: { onPrepared(key: PreparedKey): void }) {
  const { vault } = useWork();
  const isOpen = useSignal(false);
  const passphrase = useSignal('');
  const form = useRef<HTMLFormElement>(null);
  const preparing = useAction(async (signal, current: string) => {
    const prepared = await vault.access.prepareNewKey({ passphrase: current }, current, signal);
    if (prepared.ok) onPrepared(prepared.value);
    return prepared;
  });
  useWrongFocus(form, preparing);
  const wrong = wrongKey(preparing.reason.value);
  return (
    <>
      <p>
        Met je herstelsleutel open je de dossiers als je je wachtwoordzin vergeet. Wij kunnen hem niet nog een keer
        laten zien. Ben je hem kwijt, of heeft iemand anders hem misschien? Maak dan een nieuwe.
      </p>
      {!isOpen.value && (
        <Button
          onClick={() => {
            isOpen.value = true;
          }}
        >
          Maak een nieuwe herstelsleutel
        </Button>
      )}
      {isOpen.value && (
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            preparing.start(passphrase.value);
          }}
        >
          <p>
            Je wachtwoordzin blijft hetzelfde. Kent iemand anders die ook? Kies dan daarna ook een andere wachtwoordzin.
            Gaf je collega’s jouw sleutel voor overdrachten? Dan hebben ze straks je nieuwe nodig.
          </p>
          <PassphraseField
            label="Je huidige wachtwoordzin"
            name="passphrase-for-new-key"
            current
            takesFocus
            value={passphrase.value}
            error={wrong && REKEY_WORDS[wrong]}
            onInput={(text) => {
              passphrase.value = text;
            }}
          />
          <ActionStatus
            action={preparing}
            title="Er is geen nieuwe sleutel gemaakt"
            {...(!wrong && { words: REKEY_WORDS })}
          />
          <Actions>
            <Button kind="main" type="submit" busy={preparing.busy.value}>
              {preparing.busy.value ? 'Bezig…' : 'Laat de nieuwe sleutel zien'}
            </Button>
            <Button
              onClick={() => {
                preparing.cancel();
                isOpen.value = false;
                passphrase.value = '';
                preparing.reset();
              }}
            >
              Toch niet
            </Button>
          </Actions>
        </form>
      )}
    </>
  );
}
