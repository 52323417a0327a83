import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Actions } from '../controls/Actions';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { Progress } from '../screen/Progress';
import { Screen } from '../screen/Screen';
import { groupsToCheck, isGroup, recoveryKeyGroups } from './recovery-key-groups';

interface CheckRecoveryKeyProps {
  readonly recoveryKey: string;
  /** Whether it takes the place of another one, in a vault that there is. */
  readonly renewed?: boolean;
  readonly busy: boolean;
  readonly trouble: ComponentChildren;
  onNext(): void;
  onBack(): void;
}

/** Asks two groups of the recovery key back: a key that was not kept is worth nothing. */
export function CheckRecoveryKey({
  recoveryKey,
  renewed = false,
  busy,
  trouble,
  onNext,
  onBack,
}: CheckRecoveryKeyProps) {
  const groups = recoveryKeyGroups(recoveryKey);
  const places = useMemo(() => groupsToCheck(groups, Math.random), [recoveryKey]);
  const typed = useSignal<readonly string[]>(['', '']);
  const asked = useSignal(false);
  const fits = (index: number) => isGroup(typed.value[index] ?? '', groups[places[index] ?? -1]);

  return (
    <Screen heading="Heb je de sleutel?" title={renewed ? 'Nieuwe herstelsleutel' : 'Dossiers beginnen'} width="text">
      {!renewed && <Progress step={4} />}
      <p>Pak je papier of bestand erbij en typ twee groepjes over. Zo weet je zeker dat je de sleutel hebt.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asked.value = true;
          if (places.every((_, index) => fits(index))) onNext();
        }}
      >
        {places.map((place, index) => (
          <Field
            key={place}
            label={`Groep ${place + 1}`}
            name={`group-${index + 1}`}
            width="short"
            capitals={false}
            maxLength={20}
            value={typed.value[index] ?? ''}
            error={asked.value && !fits(index) ? `Dit is niet groep ${place + 1} van de sleutel.` : undefined}
            onInput={(text) => {
              typed.value = typed.value.with(index, text);
            }}
          />
        ))}
        {trouble}
        <Actions>
          <Button kind="main" type="submit" busy={busy}>
            {busy ? 'Bezig…' : renewed ? 'Klaar, vervang de oude sleutel' : 'Klaar, open mijn dossiers'}
          </Button>
          <Button onClick={onBack}>Laat de sleutel nog eens zien</Button>
        </Actions>
      </form>
    </Screen>
  );
}
