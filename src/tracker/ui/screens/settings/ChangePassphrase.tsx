import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { NewPassphrase } from '../../kit/controls/NewPassphrase';
import { Notice } from '../../kit/controls/Notice';
import { PassphraseField } from '../../kit/controls/PassphraseField';
import { useWrongFocus } from '../../kit/controls/use-wrong-focus';
import { useLobby } from '../../model/lobby';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { REKEY_WORDS } from '../../words/failures';
import { wrongKey } from './wrong-key';

/** A new passphrase for this vault. */
export function ChangePassphrase() {
  const { vault } = useWork();
  const { passphrases } = useLobby();
  const isOpen = useSignal(false);
  const current = useSignal('');
  const next = useSignal<string | undefined>(undefined);
  const asked = useSignal(false);

  const form = useRef<HTMLFormElement>(null);
  const changing = useAction(async (_, passphrase: string) => {
    const changed = await vault.access.changePassphrase({ passphrase: current.value }, passphrase);
    if (changed.ok) hide();
    return changed;
  });
  useWrongFocus(form, changing);

  function hide(): void {
    isOpen.value = false;
    current.value = '';
    next.value = undefined;
    asked.value = false;
  }

  function close(): void {
    hide();
    changing.reset();
  }

  function change(): void {
    asked.value = true;
    if (next.value !== undefined) changing.start(next.value);
  }

  if (!isOpen.value) {
    return (
      <>
        {changing.state.value.kind === 'done' && (
          <Notice kind="ok" live="status" title="Je wachtwoordzin is veranderd">
            <p>Back-ups van eerder gaan nog open met de oude. Maak nu een nieuwe back-up.</p>
          </Notice>
        )}
        <Button
          onClick={() => {
            isOpen.value = true;
            changing.reset();
          }}
        >
          Kies een andere wachtwoordzin
        </Button>
      </>
    );
  }
  const wrong = wrongKey(changing.reason.value);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        change();
      }}
    >
      <PassphraseField
        label="Je huidige wachtwoordzin"
        name="current-passphrase"
        current
        takesFocus
        value={current.value}
        error={wrong && REKEY_WORDS[wrong]}
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
      <ActionStatus action={changing} title="Niet veranderd" {...(!wrong && { words: REKEY_WORDS })} />
      <Actions>
        <Button kind="main" type="submit" busy={changing.busy.value}>
          {changing.busy.value ? 'Bezig…' : 'Verander'}
        </Button>
        <Button onClick={close}>Toch niet</Button>
      </Actions>
    </form>
  );
}
