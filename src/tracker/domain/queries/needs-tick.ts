import type { Procedure, Recording, TaskId } from '../../../protocol/procedure';
import type { CaseFile } from '../case';
import { isAnsweredByEntries, recordedOf } from './recorded';

/** What is written down of these counts for the step that the case is at: of an earlier step a person says so beside it. */
const OF_ITS_STEP: readonly Recording[] = ['talk', 'agreement', 'evaluation-plan', 'decision'];

/**
 * Whether the task is to be ticked beside what is written down for it. What does what a task asks settles it, and taking that back opens it
 * again; a tick would stand after it.
 */
export function needsTick(file: CaseFile, procedure: Procedure, id: TaskId): boolean {
  const recorded = recordedOf(file, procedure).get(id);
  if (recorded === undefined || recorded.doneOn !== undefined) return false;
  const { task, step } = recorded;
  return !isAnsweredByEntries(task) || (OF_ITS_STEP.includes(task.records) && step.number !== file.step);
}
