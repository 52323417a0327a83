import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { done, failed, type Outcome } from '../../../vault/outcome';
import { PartMissing } from '../../model/load-part';
import { isStrongEnough, type PassphraseReading, type PassphraseTools } from '../../model/passphrase-tools';
import { useAction } from '../../model/use-action';
import { STRENGTH_WORDS, WEAKNESS_WORDS } from '../../words/passphrases';
import { ActionStatus } from './ActionStatus';
import { Actions } from './Actions';
import { Button } from './Button';
import styles from './NewPassphrase.module.css';
import { Notice } from './Notice';
import { PassphraseField } from './PassphraseField';

const JUDGE_AFTER_MS = 250;

interface NewPassphraseProps {
  readonly tools: PassphraseTools;
  /** Whether to say what is still wrong. */
  readonly complain: boolean;
  /** Told at every change: the passphrase when it may be used, `undefined` while it may not. */
  onChange(passphrase: string | undefined): void;
}

const NOT_MADE = {
  'not-loaded':
    'Het programma kon niet helemaal laden. Kijk of er internet is en probeer het opnieuw, of bedenk zelf een zin.',
};

const NOT_JUDGED = {
  'not-loaded':
    'Het programma kon niet helemaal laden, en kan je zin niet beoordelen. Kijk of er internet is en laad de pagina opnieuw.',
};

/** A new passphrase: six words made here, or an own one that holds, typed twice. */
export function NewPassphrase({ tools, complain, onChange }: NewPassphraseProps) {
  const made = useSignal<string | undefined>(undefined);
  const own = useSignal('');
  const again = useSignal('');
  const reading = useSignal<PassphraseReading | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const tell = () => {
    const fits =
      reading.value !== undefined &&
      isStrongEnough(reading.value.strength) &&
      own.value !== '' &&
      own.value === again.value;
    onChange(fits ? own.value : undefined);
  };

  const making = useAction(async (): Promise<Outcome<void, 'not-loaded'>> => {
    const words = await tools.generate().catch((error: unknown) => {
      if (!(error instanceof PartMissing)) throw error;
    });
    if (words === undefined) return failed('not-loaded');
    clearTimeout(timer.current);
    made.value = words;
    own.value = words;
    again.value = '';
    reading.value = { strength: 'strong', weaknesses: [] };
    tell();
    return done(undefined);
  });

  const judging = useAction(async (_, text: string): Promise<Outcome<void, 'not-loaded'>> => {
    const judged = await tools.judge(text).catch((error: unknown) => {
      if (!(error instanceof PartMissing)) throw error;
    });
    if (judged === undefined) return failed('not-loaded');
    if (own.value === text) {
      reading.value = judged;
      tell();
    }
    return done(undefined);
  });

  function type(text: string): void {
    own.value = text;
    if (text !== made.value) made.value = undefined;
    reading.value = undefined;
    tell();
    clearTimeout(timer.current);
    if (text !== '') timer.current = setTimeout(() => judging.anew(text), JUDGE_AFTER_MS);
  }

  const isWeak = reading.value !== undefined && !isStrongEnough(reading.value.strength);
  const told =
    reading.value &&
    [
      STRENGTH_WORDS[reading.value.strength],
      ...reading.value.weaknesses.map((weakness) => WEAKNESS_WORDS[weakness]),
    ].join(' ');
  return (
    <>
      <Actions>
        <Button busy={making.busy.value} onClick={() => making.start()}>
          {made.value ? 'Maak een andere zin' : 'Maak een zin voor mij'}
        </Button>
      </Actions>
      <ActionStatus action={making} kind="warn" words={NOT_MADE} />
      <ActionStatus action={judging} kind="warn" words={NOT_JUDGED} />
      {made.value && (
        <figure class={styles['made']}>
          <figcaption>Schrijf deze woorden nu op:</figcaption>
          <p>{made.value}</p>
        </figure>
      )}
      <PassphraseField
        label="Wachtwoordzin"
        hint={made.value ? undefined : 'Liever zelf? Neem vijf of zes losse woorden die niets met jou te maken hebben.'}
        value={own.value}
        error={complain && own.value === '' ? 'Kies eerst een wachtwoordzin.' : isWeak ? told : undefined}
        onInput={type}
      />
      {reading.value && !isWeak && (
        <Notice kind="ok" live="status">
          <p>{told}</p>
        </Notice>
      )}
      {reading.value?.usedAs !== undefined && !isWeak && (
        <Notice live="status" title="Zo bewaren we je zin">
          <p>
            Er staat een spatie voor of achter, of een teken dat niet elk toetsenbord heeft. Hier maakt dat niet uit.
            Open je ooit een back-up met het programma age? Typ dan precies dit:
          </p>
          <p>{reading.value.usedAs}</p>
        </Notice>
      )}
      <PassphraseField
        label="Typ hem nog een keer"
        name="passphrase-again"
        value={again.value}
        error={complain && own.value !== again.value ? 'Dit is niet dezelfde zin. Typ hem nog een keer.' : undefined}
        onInput={(text) => {
          again.value = text;
          tell();
        }}
      />
    </>
  );
}
