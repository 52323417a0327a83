import { PUPIL } from '../../../../words/phrases';
import type { DueRow } from '../../../domain/queries/due';
import { routeOf } from '../../model/due-route';
import { useNaming } from '../../model/naming';
import { hashOf } from '../../model/route';
import { useWork } from '../../model/work';
import { aboutWords } from '../../words/about';
import { fromToday, late, shortDay } from '../../words/dates';
import { DUE_WORDS } from '../../words/due';
import styles from './DueItem.module.css';

/** One thing to do: what, for whom and by when; the whole row leads to where it is done. */
export function DueItem({ row }: { readonly row: DueRow }) {
  const { desk, clock, preferences } = useWork();
  const today = clock.today.value;
  const file = desk.file(row.case);
  const naming = useNaming(file ?? { pupils: [] });
  if (file === undefined) return null;
  const targeted = file.pupils.filter(({ role, removed }) => role === 'targeted' && !removed);
  const about = aboutWords(row, file, naming);
  const isOthers = row.waitingFor.kind !== 'role' || row.waitingFor.role !== preferences.author.value?.role;
  const isLate = row.on !== undefined && row.on < today;
  return (
    <li class={styles['item']}>
      <a href={hashOf(routeOf(row))}>
        <span class={styles['what']}>{DUE_WORDS[row.kind]}</span>
        <span class={styles['case']}>
          {targeted.map(({ id }) => naming.pupil(id)).join(', ') || `${PUPIL.one} nog niet bekend`} · {file.label}
        </span>
        {about && <span class={styles['about']}>{about}</span>}
        {row.on !== undefined && (
          <span class={styles['when']} data-late={isLate || undefined}>
            {isLate ? late(row.on, today) : fromToday(row.on, today)} · {shortDay(row.on, today)}
          </span>
        )}
        {row.on === undefined && isOthers && row.waitingFor.kind === 'role' && (
          <span class={styles['when']}>wacht op {naming.person(row.waitingFor)}</span>
        )}
      </a>
    </li>
  );
}
