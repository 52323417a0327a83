import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { done, failed, type Outcome } from '../../../vault/outcome';
import type { Recipient } from '../../../vault/vault-files';
import shown from '../../case/ownership/Shown.module.css';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Tick } from '../../kit/controls/Choice';
import { Dialog } from '../../kit/controls/Dialog';
import { Field } from '../../kit/controls/Field';
import { TextArea } from '../../kit/controls/TextArea';
import { useWrongFocus } from '../../kit/controls/use-wrong-focus';
import { useAction } from '../../model/use-action';
import { useFilesAnswer } from '../../model/use-files-answer';
import { useWork } from '../../model/work';
import { RECIPIENT_WORDS } from '../../words/failures';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import styles from './Handover.module.css';
import { HandoverScreen } from './HandoverScreen';

/** One's own key to give to others, and the keys of others, each compared by phone before it is used. */
export function Keys() {
  const { vault } = useWork();
  const known = useFilesAnswer(vault.files.recipients.list).value ?? [];
  return (
    <HandoverScreen heading="Sleutels van collega’s">
      <p>
        Geef je vaker iets aan dezelfde collega? Wissel dan één keer sleutels uit. Daarna is een wachtwoordzin aan de
        telefoon niet meer nodig.
      </p>
      <OwnKey />
      <h2>Sleutels die je kent</h2>
      {known.length === 0 && <p>Nog geen.</p>}
      <ul class={styles['list']}>
        {known.map((recipient) => (
          <li key={recipient.id} class={styles['item']}>
            <KnownKey recipient={recipient} />
          </li>
        ))}
      </ul>
      <AddKey />
    </HandoverScreen>
  );
}

const NOT_COPIED = {
  'not-copied': 'De browser laat niet kopiëren. Selecteer de sleutel hierboven en kopieer die zelf.',
};

function OwnKey() {
  const { vault } = useWork();
  const own = useFilesAnswer(vault.files.recipients.own).value;
  const copying = useAction(async (_, key: string): Promise<Outcome<void, 'not-copied'>> => {
    try {
      await navigator.clipboard.writeText(key);
      return done(undefined);
    } catch {
      return failed('not-copied');
    }
  });
  if (own === undefined) return null;
  return (
    <>
      <h2>Jouw sleutel</h2>
      <p>Mail deze aan je collega. Hij is niet geheim: wie hem heeft, kan alleen iets voor jou op slot doen.</p>
      <figure class={shown['shown']} data-kind="key">
        <figcaption>Jouw sleutel</figcaption>
        <p>{own.key}</p>
      </figure>
      <Actions>
        <Button busy={copying.busy.value} onClick={() => copying.start(own.key)}>
          Kopieer
        </Button>
        <span role="status">{copying.state.value.kind === 'done' && 'Gekopieerd'}</span>
      </Actions>
      <ActionStatus action={copying} kind="warn" words={NOT_COPIED} />
      <p>
        Je collega belt je en vraagt naar deze cijfers: <strong>{own.fingerprint}</strong>
      </p>
    </>
  );
}

function KnownKey({ recipient }: { readonly recipient: Recipient }) {
  const { recipients } = useWork().vault.files;
  const isRemoving = useSignal(false);
  const { id, label, fingerprint, confirmed, coordinator } = recipient;
  const changing = useAction((_, changes: Parameters<typeof recipients.change>[1]) => recipients.change(id, changes));
  const removing = useAction(() => {
    close();
    return recipients.remove(id);
  });
  const close = () => {
    isRemoving.value = false;
  };
  return (
    <>
      <h3>{label}</h3>
      <p>
        Cijfers: <strong>{fingerprint}</strong>
      </p>
      {confirmed ? (
        <>
          <p>Je hebt de cijfers vergeleken.</p>
          <Tick checked={coordinator} onChange={(on) => changing.start({ coordinator: on })}>
            Mijn back-ups gaan ook met deze sleutel open
          </Tick>
        </>
      ) : (
        <>
          <p>Bel je collega. Ziet die bij ‘Jouw sleutel’ dezelfde cijfers? Zo niet, gebruik deze sleutel dan niet.</p>
          <Actions>
            <Button busy={changing.busy.value} onClick={() => changing.start({ confirmed: true })}>
              De cijfers zijn hetzelfde
            </Button>
          </Actions>
        </>
      )}
      <ActionStatus action={changing} title="Niet opgeslagen" words={RECIPIENT_WORDS} />
      <ActionStatus action={removing} title="Niet weggehaald" words={STORAGE_WORDS} />
      <Actions>
        <Button
          kind="danger"
          label={`Haal weg: de sleutel van ${label}`}
          onClick={() => {
            isRemoving.value = true;
          }}
        >
          Haal weg
        </Button>
      </Actions>
      <Dialog open={isRemoving.value} title={`De sleutel van ${label} weghalen?`} onClose={close}>
        <p>Nieuwe bestanden gaan er niet meer mee open. Bestanden van eerder wel.</p>
        <Actions>
          <Button kind="danger" onClick={() => removing.start()}>
            Haal weg
          </Button>
          <Button onClick={close}>Toch niet</Button>
        </Actions>
      </Dialog>
    </>
  );
}

function AddKey() {
  const { recipients } = useWork().vault.files;
  const label = useSignal('');
  const key = useSignal('');
  const tried = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const isBlank = () => label.value.trim() === '';
  const adding = useAction(async (_, whose: string) => {
    const added = await recipients.add(whose, key.value);
    if (added.ok) {
      label.value = '';
      key.value = '';
      tried.value = false;
    }
    return added;
  });
  useWrongFocus(form, adding);

  function add(): void {
    tried.value = true;
    if (!isBlank()) adding.start(label.value.trim());
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h2>Een sleutel erbij</h2>
      <Field
        label="Van wie is hij?"
        hint="Bijvoorbeeld: de rol en de naam van een collega"
        name="label"
        value={label.value}
        error={tried.value && isBlank() ? 'Vul in van wie de sleutel is.' : undefined}
        onInput={(text) => {
          label.value = text;
        }}
      />
      <TextArea
        label="De sleutel"
        hint="Hij begint met age1."
        name="key"
        lines="few"
        value={key.value}
        error={adding.reason.value && RECIPIENT_WORDS[adding.reason.value]}
        onInput={(text) => {
          key.value = text;
          adding.reset();
        }}
      />
      <ActionStatus action={adding} />
      <Actions>
        <Button type="submit" busy={adding.busy.value}>
          Zet erbij
        </Button>
        <span role="status">
          {adding.state.value.kind === 'done' && 'Staat erbij. Vergelijk nu de cijfers aan de telefoon.'}
        </span>
      </Actions>
    </form>
  );
}
