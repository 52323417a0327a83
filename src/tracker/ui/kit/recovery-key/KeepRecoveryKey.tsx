import { useSignal } from '@preact/signals';
import { useLobby } from '../../model/lobby';
import { longDay } from '../../words/dates';
import { recoveryKeyText } from '../../words/recovery-key';
import { Actions } from '../controls/Actions';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { offerFile } from '../controls/offer-file';
import { Progress } from '../screen/Progress';
import { Screen } from '../screen/Screen';
import styles from './KeepRecoveryKey.module.css';
import { recoveryKeyGroups } from './recovery-key-groups';

interface KeepRecoveryKeyProps {
  readonly recoveryKey: string;
  /** Whether it takes the place of another one, in a vault that there is. */
  readonly renewed?: boolean;
  onNext(): void;
}

/** Shows the recovery key, the only time that it can be seen, to be printed or saved. */
export function KeepRecoveryKey({ recoveryKey, renewed = false, onNext }: KeepRecoveryKeyProps) {
  const { clock, school } = useLobby();
  const isKept = useSignal(false);
  const asked = useSignal(false);
  const made = longDay(clock.today.value);
  const kept = () => {
    isKept.value = true;
  };

  return (
    <Screen
      heading={renewed ? 'Bewaar je nieuwe herstelsleutel' : 'Bewaar je herstelsleutel'}
      title={renewed ? 'Nieuwe herstelsleutel' : 'Dossiers beginnen'}
      width="text"
    >
      {!renewed && <Progress step={3} />}
      <p>
        Vergeet je je wachtwoordzin, dan open je de dossiers met deze sleutel. Je ziet hem alleen nu. Bewaar hem op een
        andere plek dan dit apparaat: op papier in een la, of in een wachtwoordkluis.
      </p>
      <figure class={styles['key']}>
        <figcaption>
          Herstelsleutel van de dossiers · {school.name} · {made}
        </figcaption>
        <p class={styles['prefix']}>AGE-SECRET-KEY-1</p>
        <ol role="list">
          {recoveryKeyGroups(recoveryKey).map((group, index) => (
            <li key={index}>
              <small>{index + 1}</small> {group}
            </li>
          ))}
        </ol>
        <p class={styles['printed']}>
          Wie deze sleutel heeft en bij het apparaat of een back-up kan, kan alle dossiers lezen.
        </p>
      </figure>
      <Actions>
        <Button
          onClick={() => {
            kept();
            print();
          }}
        >
          Print
        </Button>
        <Button
          onClick={() => {
            kept();
            const text = recoveryKeyText({ key: recoveryKey, school: school.name, made });
            offerFile('herstelsleutel-dossiers.txt', new Blob([text], { type: 'text/plain' }));
          }}
        >
          Sla op als bestand
        </Button>
        <Button
          onClick={() => {
            kept();
            void navigator.clipboard.writeText(recoveryKey);
          }}
        >
          Kopieer
        </Button>
      </Actions>
      {asked.value && !isKept.value && (
        <Notice kind="warn" live="alert">
          <p>Heb je de sleutel overgeschreven? Dan kun je verder. Anders: print hem of sla hem op.</p>
          <Actions>
            <Button onClick={onNext}>Ik heb hem overgeschreven</Button>
          </Actions>
        </Notice>
      )}
      <Actions>
        <Button
          kind="main"
          onClick={() => {
            asked.value = true;
            if (isKept.value) onNext();
          }}
        >
          Verder
        </Button>
      </Actions>
    </Screen>
  );
}
