import { useSignal } from '@preact/signals';
import type { RekeyFailure } from '../../../vault/failures';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { NewPassphrase } from '../../kit/controls/NewPassphrase';
import { Notice } from '../../kit/controls/Notice';
import { PassphraseField } from '../../kit/controls/PassphraseField';
import { useLobby } from '../../model/lobby';
import { useWork } from '../../model/work';
import { REKEY_WORDS } from '../../words/failures';

/** A new passphrase for this vault. */
export function ChangePassphrase() {
  const { vault } = useWork();
  const { passphrases } = useLobby();
  const isOpen = useSignal(false);
  const current = useSignal('');
  const next = useSignal<string | undefined>(undefined);
  const asked = useSignal(false);
  const isBusy = useSignal(false);
  const problem = useSignal<RekeyFailure | undefined>(undefined);
  const isChanged = useSignal(false);

  function close(): void {
    isOpen.value = false;
    current.value = '';
    next.value = undefined;
    asked.value = false;
    problem.value = undefined;
  }

  async function change(): Promise<void> {
    asked.value = true;
    if (isBusy.value || next.value === undefined) return;
    isBusy.value = true;
    const changed = await vault.access.changePassphrase({ passphrase: current.value }, next.value);
    isBusy.value = false;
    problem.value = changed.ok ? undefined : changed.reason;
    isChanged.value = changed.ok;
    if (changed.ok) close();
  }

  if (!isOpen.value) {
    return (
      <>
        {isChanged.value && (
          <Notice kind="ok" live="status" title="Je wachtwoordzin is veranderd">
            <p>Back-ups van eerder gaan nog open met de oude. Maak nu een nieuwe back-up.</p>
          </Notice>
        )}
        <Button
          onClick={() => {
            isOpen.value = true;
            isChanged.value = false;
          }}
        >
          Kies een andere wachtwoordzin
        </Button>
      </>
    );
  }
  const wrong = problem.value === 'wrong-key-or-damaged' || problem.value === 'empty-passphrase';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      <PassphraseField
        label="Je huidige wachtwoordzin"
        name="current-passphrase"
        current
        takesFocus
        value={current.value}
        error={wrong && problem.value ? REKEY_WORDS[problem.value] : undefined}
        onInput={(text) => {
          current.value = text;
        }}
      />
      <NewPassphrase
        tools={passphrases}
        complain={asked.value}
        onChange={(passphrase) => {
          next.value = passphrase;
        }}
      />
      {problem.value && !wrong && (
        <Notice kind="danger" live="alert" title="Niet veranderd">
          <p>{REKEY_WORDS[problem.value]}</p>
        </Notice>
      )}
      <Actions>
        <Button kind="main" type="submit" busy={isBusy.value}>
          {isBusy.value ? 'Bezig…' : 'Verander'}
        </Button>
        <Button onClick={close}>Toch niet</Button>
      </Actions>
    </form>
  );
}
