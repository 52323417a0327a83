import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { NewPassphrase } from '../kit/controls/NewPassphrase';
import { Progress } from '../kit/screen/Progress';
import { Screen } from '../kit/screen/Screen';
import { useLobby } from '../model/lobby';

interface ChoosePassphraseProps {
  readonly busy: boolean;
  readonly trouble: ComponentChildren;
  onNext(passphrase: string): void;
  onBack(): void;
}

/** The passphrase: made for the person or by the person, judged, and typed twice when it was not made here. */
export function ChoosePassphrase({ busy, trouble, onNext, onBack }: ChoosePassphraseProps) {
  const { passphrases } = useLobby();
  const chosen = useSignal<string | undefined>(undefined);
  const asked = useSignal(false);
  return (
    <Screen heading="Kies je wachtwoordzin" title="Dossiers beginnen" width="text">
      <Progress step={2} />
      <p>Je typt deze zin elke keer als je de dossiers opent. Schrijf hem op papier tot je hem uit je hoofd kent.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asked.value = true;
          if (chosen.value !== undefined) onNext(chosen.value);
        }}
      >
        <NewPassphrase
          tools={passphrases}
          complain={asked.value}
          onChange={(passphrase) => {
            chosen.value = passphrase;
          }}
        />
        {trouble}
        <Actions>
          <Button kind="main" type="submit" busy={busy}>
            {busy ? 'De sleutel wordt gemaakt…' : 'Verder'}
          </Button>
          <Button onClick={onBack}>Terug</Button>
        </Actions>
      </form>
    </Screen>
  );
}
