import { useSignal } from '@preact/signals';
import type { Recipient } from '../../../vault/vault-files';
import shown from '../../case/ownership/Shown.module.css';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Tick } from '../../kit/controls/Choice';
import { Dialog } from '../../kit/controls/Dialog';
import { Field } from '../../kit/controls/Field';
import { Notice } from '../../kit/controls/Notice';
import { TextArea } from '../../kit/controls/TextArea';
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

function OwnKey() {
  const { vault } = useWork();
  const own = useFilesAnswer(vault.files.recipients.own).value;
  const isCopied = useSignal(false);
  if (own === undefined) return null;
  return (
    <>
      <h2>Jouw sleutel</h2>
      <p>Mail deze aan je collega. Hij is niet geheim: wie hem heeft, kan alleen iets voor jou op slot doen.</p>
      <figure class={shown['shown']} data-kind="key">
        <figcaption>Jouw sleutel</figcaption>
        <p translate={false}>{own.key}</p>
      </figure>
      <Actions>
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(own.key).then(() => {
              isCopied.value = true;
            });
          }}
        >
          Kopieer
        </Button>
        <span role="status">{isCopied.value && 'Gekopieerd'}</span>
      </Actions>
      <p>
        Je collega belt je en vraagt naar deze cijfers: <strong>{own.fingerprint}</strong>
      </p>
    </>
  );
}

function KnownKey({ recipient }: { readonly recipient: Recipient }) {
  const { recipients } = useWork().vault.files;
  const problem = useSignal<string | undefined>(undefined);
  const isRemoving = useSignal(false);
  const { id, label, fingerprint, confirmed, coordinator } = recipient;
  const change = async (changes: Parameters<typeof recipients.change>[1]) => {
    const changed = await recipients.change(id, changes);
    problem.value = changed.ok ? undefined : RECIPIENT_WORDS[changed.reason];
  };
  const close = () => {
    isRemoving.value = false;
  };
  return (
    <>
      <h3 translate={false}>{label}</h3>
      <p>
        Cijfers: <strong>{fingerprint}</strong>
      </p>
      {confirmed ? (
        <>
          <p>Je hebt de cijfers vergeleken.</p>
          <Tick checked={coordinator} onChange={(on) => void change({ coordinator: on })}>
            Mijn back-ups gaan ook met deze sleutel open
          </Tick>
        </>
      ) : (
        <>
          <p>Bel je collega. Ziet die bij ‘Jouw sleutel’ dezelfde cijfers? Zo niet, gebruik deze sleutel dan niet.</p>
          <Actions>
            <Button onClick={() => void change({ confirmed: true })}>De cijfers zijn hetzelfde</Button>
          </Actions>
        </>
      )}
      {problem.value && (
        <Notice kind="danger" live="alert" title="Niet opgeslagen">
          <p>{problem.value}</p>
        </Notice>
      )}
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
          <Button
            kind="danger"
            onClick={() => {
              close();
              void recipients.remove(id).then((removed) => {
                problem.value = removed.ok ? undefined : STORAGE_WORDS[removed.reason];
              });
            }}
          >
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
  const problem = useSignal<string | undefined>(undefined);
  const isAdded = useSignal(false);
  const isBusy = useSignal(false);
  const isBlank = () => label.value.trim() === '';

  async function add(): Promise<void> {
    tried.value = true;
    isAdded.value = false;
    if (isBlank() || isBusy.value) return;
    isBusy.value = true;
    const added = await recipients.add(label.value.trim(), key.value);
    isBusy.value = false;
    problem.value = added.ok ? undefined : RECIPIENT_WORDS[added.reason];
    if (!added.ok) return;
    label.value = '';
    key.value = '';
    tried.value = false;
    isAdded.value = true;
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
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
        error={problem.value}
        onInput={(text) => {
          key.value = text;
          problem.value = undefined;
        }}
      />
      <Actions>
        <Button type="submit" busy={isBusy.value}>
          Zet erbij
        </Button>
        <span role="status">{isAdded.value && 'Staat erbij. Vergelijk nu de cijfers aan de telefoon.'}</span>
      </Actions>
    </form>
  );
}
