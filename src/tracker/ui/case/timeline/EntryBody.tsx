import type { TellingEntry } from '../../../domain/entries';
import { useCase } from '../../case-kit/case-context';
import { useWork } from '../../model/work';
import type { EntryDetail, EntryWords } from '../entries/shown-kind';
import { entryWords } from '../entries/shown-kinds';
import styles from './EntryBody.module.css';

/** The words of an entry of the case that is shown. */
export function useEntryWords(): (entry: TellingEntry) => EntryWords {
  const { preferences } = useWork();
  const shown = useCase();
  const projector = preferences.projector.value;
  return (entry) => entryWords(entry, { ...shown, projector });
}

function Detail({ label, text, quote }: EntryDetail) {
  const words = quote ? <q>{text}</q> : text;
  return (
    <p class={styles['detail']} data-quote={quote || undefined}>
      {label && <span class={styles['label']}>{label}: </span>}
      {words}
    </p>
  );
}

/** Everything that an entry says, below its title. */
export const EntryBody = ({ details }: Pick<EntryWords, 'details'>) => (
  <div class={styles['body']}>
    {details.map((detail) => (
      <Detail key={`${detail.label} ${detail.text}`} {...detail} />
    ))}
  </div>
);
