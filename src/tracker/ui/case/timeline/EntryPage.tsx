import { useSignal } from '@preact/signals';
import type { TellingEntry } from '../../../domain/entries';
import { historyOfEntry } from '../../../domain/queries/history';
import { timelineOf } from '../../../domain/queries/timeline';
import { readStamp } from '../../../log/clock';
import type { EntryId } from '../../../log/entry';
import { isErased } from '../../../log/entry';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { ReasonDialog } from '../../case-kit/ReasonDialog';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { Link } from '../../kit/screen/Link';
import { change } from '../../model/about';
import { longDay, moment } from '../../words/dates';
import { correctionForm } from '../entries/shown-kinds';
import { EntryBody, useEntryWords } from './EntryBody';
import styles from './EntryPage.module.css';
import { EraseDialog } from './EraseDialog';
import { STANDING_WORDS } from './standing-words';

const momentOf = (time: string): string => {
  const read = readStamp(time);
  return read ? moment(read.wall) : time;
};

/** One entry: what it says, how it came to say so, and correcting, taking back or erasing it. */
export function EntryPage({ id }: { readonly id: EntryId }) {
  const { file, naming } = useCase();
  const words = useEntryWords();
  const asking = useSignal<'retract' | 'restore' | 'set-aside' | 'erase' | undefined>(undefined);
  const item = timelineOf(file).find(({ entry }) => entry.id === id);
  if (item === undefined) {
    return (
      <PartScreen heading="Niet gevonden">
        <p>Deze regel staat niet (meer) in het dossier.</p>
      </PartScreen>
    );
  }
  const { entry, on, standing, reads, tells } = item;
  const versions = historyOfEntry(file, id);
  const last = versions.findLast(({ change }) => change === 'retracted');
  const told = tells && words(tells);
  const canWrite = file.unknown.length === 0 && !isErased(entry) && standing !== 'unknown' && standing !== 'amendment';
  const isBarring = file.unknown.includes(id);
  const isSetAside = standing === 'unknown' && !isBarring && last !== undefined && file.unknown.length === 0;
  const form = reads && correctionForm(reads.type);
  const stop = () => {
    asking.value = undefined;
  };
  return (
    <PartScreen heading="Regel in het dossier">
      <article class={styles['entry']}>
        {told && <h2 data-standing={standing}>{told.title}</h2>}
        <p class={styles['when']}>
          {longDay(on)}
          {standing !== 'counts' && ` · ${STANDING_WORDS[standing]}`}
        </p>
        {told && <EntryBody details={told.details} />}
        {standing === 'erased' && <p>De inhoud is voor goed gewist.</p>}
        {standing === 'withheld' && (
          <p>De inhoud staat hier niet. Ze is niet meegegeven bij de overdracht, of eerder gewist.</p>
        )}
      </article>
      {canWrite && (
        <p class={styles['ways']}>
          {form && (
            <Link look="quiet-button" to={{ screen: 'case', case: file.id, part: 'timeline', about: change(id) }}>
              Verbeter
            </Link>
          )}
          {reads && reads.type !== 'case-opened' && (
            <Button
              onClick={() => {
                asking.value = 'retract';
              }}
            >
              Neem terug
            </Button>
          )}
          {standing === 'retracted' && (
            <Button
              onClick={() => {
                asking.value = 'restore';
              }}
            >
              Laat weer gelden
            </Button>
          )}
          {entry.type !== 'case-opened' && (
            <Button
              kind="danger"
              onClick={() => {
                asking.value = 'erase';
              }}
            >
              Wis voor goed
            </Button>
          )}
        </p>
      )}
      {isBarring && (
        <>
          <p>
            Deze regel is van een soort die dit programma niet kent. Daarom kun je dit dossier nu alleen lezen. Werk het
            programma bij, of zet de regel opzij. Dan kun je weer schrijven.
          </p>
          <p class={styles['ways']}>
            <Button
              onClick={() => {
                asking.value = 'set-aside';
              }}
            >
              Zet opzij
            </Button>
            <Button
              kind="danger"
              onClick={() => {
                asking.value = 'erase';
              }}
            >
              Wis voor goed
            </Button>
          </p>
        </>
      )}
      {isSetAside && (
        <p class={styles['ways']}>
          <Button
            onClick={() => {
              asking.value = 'restore';
            }}
          >
            Laat weer gelden
          </Button>
        </p>
      )}
      <h2>Geschiedenis</h2>
      <ol class={styles['history']}>
        {versions.map((version) => (
          <li key={version.entry}>
            <p>
              <strong>{CHANGE_WORDS[version.change]}</strong> op {momentOf(version.time)} door{' '}
              {naming.role(version.by.role)} ({version.by.initials})
            </p>
            {version.reason && <p>Reden: {version.reason}</p>}
            {version.event && versions.length > 1 && (
              <details>
                <summary>Wat er toen stond</summary>
                <EntryBody details={words({ ...entry, ...version.event } as TellingEntry).details} />
              </details>
            )}
          </li>
        ))}
        {versions.length === 0 && <li>Van deze regel is geen geschiedenis meer.</li>}
      </ol>
      {file.sendings.length > 0 && (
        <Notice>
          <p>Wat al is gegeven of verstuurd, verandert niet mee. Kijk of de ontvanger de verbetering moet weten.</p>
        </Notice>
      )}
      <ReasonDialog
        open={asking.value === 'retract'}
        title="Deze regel terugnemen?"
        label="Waarom?"
        save="Neem terug"
        commands={(reason) => [{ do: 'retract', target: id, reason }]}
        onClose={stop}
      >
        <p>
          De regel telt dan niet meer mee. Hij blijft wel te zien, met je reden erbij. Je kunt hem later weer laten
          gelden.
        </p>
      </ReasonDialog>
      <ReasonDialog
        open={asking.value === 'set-aside'}
        title="Deze regel opzijzetten?"
        label="Waarom?"
        save="Zet opzij"
        commands={(reason) => [{ do: 'retract', target: id, reason }]}
        onClose={stop}
      >
        <p>
          De regel telt dan niet meer mee, en je kunt weer schrijven. Hij blijft bewaard. Je kunt hem later weer laten
          gelden.
        </p>
      </ReasonDialog>
      <ReasonDialog
        open={asking.value === 'restore'}
        title="Weer laten gelden?"
        label="Waarom?"
        save="Laat weer gelden"
        commands={(reason) => [{ do: 'retract', target: last?.entry ?? '', reason }]}
        onClose={stop}
      >
        <p>De regel telt dan weer mee.</p>
      </ReasonDialog>
      <EraseDialog open={asking.value === 'erase'} id={id} onClose={stop} />
    </PartScreen>
  );
}

const CHANGE_WORDS = { written: 'Geschreven', corrected: 'Verbeterd', retracted: 'Teruggenomen' } as const;
