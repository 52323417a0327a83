import { daysBetween } from '../../../../protocol/day';
import { PUPIL } from '../../../../words/phrases';
import type { DueRow } from '../../../domain/queries/due';
import { writtenOn } from '../../../domain/written-on';
import { routeOf } from '../../model/due-route';
import { useNaming } from '../../model/naming';
import { hashOf } from '../../model/route';
import { useWork } from '../../model/work';
import { aboutWords } from '../../words/about';
import { fromToday, late, shortDay } from '../../words/dates';
import { dayToSay, dueWords, termOfLine } from '../../words/due';
import styles from './DueItem.module.css';

/**
 * One thing to do: what, for whom, since when and by when; the whole row leads to where it is done. One that follows another of its case does
 * not show the case again, but says it to who hears the row.
 */
export function DueItem({ row, follows }: { readonly row: DueRow; readonly follows: boolean }) {
  const { desk, clock, preferences, procedureOf } = useWork();
  const today = clock.today.value;
  const file = desk.file(row.case);
  const naming = useNaming(file ?? { pupils: [] });
  if (file === undefined) return null;
  const targeted = file.pupils.filter(({ role, removed }) => role === 'targeted' && !removed);
  const about = aboutWords(row, file, procedureOf(file), naming);
  const term = termOfLine(row, procedureOf(file), today);
  const isOthers = row.waitingFor.kind !== 'role' || row.waitingFor.role !== preferences.author.value?.role;
  const isQuiet = row.quietFrom !== undefined && row.quietFrom <= today;
  return (
    <li class={styles['item']} data-follows={follows || undefined}>
      <a href={hashOf(routeOf(row))}>
        <span class={styles['what']}>{dueWords(row)}</span>
        <span class={styles['case']}>
          {targeted.map(({ id }) => naming.pupil(id)).join(', ') || `${PUPIL.one} nog niet bekend`} · {file.label}
        </span>
        {about && <span class={styles['about']}>{about}</span>}
        {term && <span class={styles['about']}>{term}</span>}
        <When row={row} isQuiet={isQuiet} />
        {row.on === undefined && isOthers && row.waitingFor.kind === 'role' && (
          <span class={styles['about']}>wacht op {naming.person(row.waitingFor)}</span>
        )}
      </a>
    </li>
  );
}

/** By when, or since when: 'over 5 dagen', 'sinds 30 nov', 'niets opgeschreven sinds 30 nov'. */
function When({ row, isQuiet }: { readonly row: DueRow; readonly isQuiet: boolean }) {
  const { clock, desk } = useWork();
  const today = clock.today.value;
  const { since, case: id } = row;
  const on = dayToSay(row, today);
  if (on !== undefined) {
    const isLate = on < today;
    return (
      <span class={styles['when']} data-late={isLate || undefined}>
        {isLate ? late(on, today) : fromToday(on, today)} · {shortDay(on, today)}
      </span>
    );
  }
  const touched = desk.file(id)?.touched;
  if (isQuiet && touched !== undefined) {
    const last = writtenOn(touched);
    return (
      <span class={styles['when']} data-late>
        {daysBetween(last, today)} dagen niets opgeschreven
      </span>
    );
  }
  return <span class={styles['when']}>sinds {shortDay(since, today)}</span>;
}
