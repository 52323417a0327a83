import { useEffect, useRef } from 'preact/hooks';
import type { TellingEntry } from '../../../domain/entries';
import { useCase } from '../../case-kit/case-context';
import { Link } from '../../kit/screen/Link';
import { one } from '../../model/about';
import { useWork } from '../../model/work';
import { fromToday, plainDay } from '../../words/dates';
import { EntryBody, useEntryWords } from '../timeline/EntryBody';
import styles from './EntryList.module.css';

export interface EntryListProps {
  readonly entries: readonly TellingEntry[];
  /** The entry that the person came for: it is brought into sight. */
  readonly sought?: string | undefined;
  /** What stands there when there are none. */
  readonly none?: string;
}

/** Entries as people read them, each with the way to correct or undo it. */
export function EntryList({ entries, sought, none }: EntryListProps) {
  if (entries.length === 0) return none ? <p>{none}</p> : null;
  return (
    <ul class={styles['entries']}>
      {entries.map((entry) => (
        <EntryRow key={entry.id} entry={entry} isSought={entry.id === sought} />
      ))}
    </ul>
  );
}

function EntryRow({ entry, isSought }: { readonly entry: TellingEntry; readonly isSought: boolean }) {
  const { file } = useCase();
  const { clock } = useWork();
  const { title, details } = useEntryWords()(entry);
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isSought) ref.current?.focus();
  }, [isSought]);
  const day = 'happenedOn' in entry.body ? entry.body.happenedOn : undefined;
  return (
    <li class={styles['entry']} data-sought={isSought || undefined}>
      <h2 ref={ref} tabIndex={-1}>
        {title}
      </h2>
      {day && (
        <p class={styles['day']}>
          {plainDay(day)} ({fromToday(day, clock.today.value)})
        </p>
      )}
      <EntryBody details={details} />
      <Link to={{ screen: 'case', case: file.id, part: 'timeline', about: one(entry.id) }}>
        Verbeteren of terugnemen
      </Link>
    </li>
  );
}
