import type { Day } from '../../../../protocol/day';
import type { TimedTask } from '../../../domain/queries/task-terms';
import { late, shortDay } from '../../words/dates';

/** By when an open task is done, and how late it is or was: 'Uiterlijk di 24 nov. ', 'Uiterlijk di 24 nov: 2 dagen te laat. '. */
export function deadlineWords({ status, last, doneOn }: TimedTask, today: Day): string {
  if (status === 'not-applicable') return '';
  const on = status === 'done' ? doneOn : today;
  const isLate = on !== undefined && on > last;
  if (status === 'done' && !isLate) return '';
  return `Uiterlijk ${shortDay(last, today)}${isLate ? `: ${late(last, on)}` : ''}. `;
}
