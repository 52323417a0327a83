import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RekeyFailure } from '../../../vault/failures';
import type { PreparedKey } from '../../../vault/vault';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { PassphraseField } from '../../kit/controls/PassphraseField';
import { useWork } from '../../model/work';
import { REKEY_WORDS } from '../../words/failures';

/** A new recovery key, for who lost the old one or fears that somebody else has it. */
export function RecoveryKey({ onPrepared }: { onPrepared(key: PreparedKey): void }) {
  const { vault } = useWork();
  const isOpen = useSignal(false);
  const passphrase = useSignal('');
  const isBusy = useSignal(false);
  const problem = useSignal<RekeyFailure | undefined>(undefined);
  const trying = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => trying.current?.abort(), []);

  async function prepare(): Promise<void> {
    if (isBusy.value) return;
    isBusy.value = true;
    problem.value = undefined;
    trying.current = new AbortController();
    const current = passphrase.value;
    const prepared = await vault.access.prepareNewKey({ passphrase: current }, current, trying.current.signal);
    isBusy.value = false;
    if (prepared.ok) onPrepared(prepared.value);
    else problem.value = prepared.reason === 'cancelled' ? undefined : prepared.reason;
  }

  const wrong = problem.value === 'wrong-key-or-damaged' || problem.value === 'empty-passphrase';
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
          onSubmit={(event) => {
            event.preventDefault();
            void prepare();
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
            error={wrong && problem.value ? REKEY_WORDS[problem.value] : undefined}
            onInput={(text) => {
              passphrase.value = text;
            }}
          />
          {problem.value && !wrong && (
            <Notice kind="danger" live="alert" title="Er is geen nieuwe sleutel gemaakt">
              <p>{REKEY_WORDS[problem.value]}</p>
            </Notice>
          )}
          <Actions>
            <Button kind="main" type="submit" busy={isBusy.value}>
              {isBusy.value ? 'Bezig…' : 'Laat de nieuwe sleutel zien'}
            </Button>
            <Button
              onClick={() => {
                trying.current?.abort();
                isOpen.value = false;
                passphrase.value = '';
                problem.value = undefined;
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
