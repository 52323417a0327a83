/** What was to be done by a day against what was done: for each term of a task, what became of it. */
import { daysBetween } from '../../../protocol/day';
import { type TimedTask, timedTasks } from '../queries/task-terms';
import { type Block, heading, table } from './document';
import { dayWords, type Scope } from './scope';
import { REPORT_WORDS as WORDS } from './words';

function outcomeOf({ status, last, doneOn }: TimedTask, { today }: Scope): string {
  if (status === 'not-applicable') return WORDS.notApplicable;
  const until = status === 'done' ? doneOn : today;
  const days = until !== undefined && until > last ? daysBetween(last, until) : 0;
  const late =
    days === 0 ? '' : `, ${days === 1 ? WORDS.oneDayLate : WORDS.daysLate.replace('{}', () => String(days))}`;
  if (status === 'open') return `${WORDS.notDoneYet}${late}`;
  return `${WORDS.done}${doneOn ? ` ${dayWords(doneOn)}` : ''}${late}`;
}

/** Every task with a term of which the count has begun, with the last day for it. Only school reads it, and only of the whole case. */
export function taskTermRows(scope: Scope): Block[] {
  const { file, procedure, calendar, reader, period } = scope;
  if (reader !== undefined || period.from !== undefined || period.until !== undefined) return [];
  const rows = table(
    [WORDS.task, WORDS.countedFrom, WORDS.atTheLatest, WORDS.whatBecame],
    timedTasks(file, procedure, calendar).map((timed) => [
      timed.task.text,
      dayWords(timed.since),
      dayWords(timed.last),
      outcomeOf(timed, scope),
    ]),
  );
  return rows.length > 0 ? [heading(3, WORDS.taskTerms), ...rows] : [];
}
