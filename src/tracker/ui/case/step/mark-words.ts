import type { Task } from '../../../../protocol/procedure';

/** What is asked when a task is marked: why it does not apply, who keeps the paper that it is about, or a note. */
export function markQuestion({ records }: Pick<Task, 'records'>, how: 'done' | 'not-applicable'): string {
  if (how === 'not-applicable') return 'Waarom niet?';
  return records === 'document' ? 'Wie bewaart het, en waar?' : 'Notitie';
}
