import type { Procedure, Recording, TaskId } from '../../../../protocol/procedure';
import type { CaseFile } from '../../../domain/case';
import type { PupilId } from '../../../domain/entries';
import { openEvaluations } from '../../../domain/evaluation-outcome';
import { parentsAsked } from '../../../domain/queries/parents-asked';
import type { TaskProgress } from '../../../domain/queries/progress';
import type { Route } from '../../model/route';
import { taskRoute } from '../../model/task-route';
import type { TaskAction } from './task-actions';

/** A form in which a task is done, and the pupil that it is filled in with. */
export interface TaskForm {
  readonly pupil?: PupilId;
  readonly to: Route;
}

const RECORDED: Readonly<Record<TaskAction, Recording>> = {
  talk: 'talk',
  agreement: 'agreement',
  parents: 'parent-contact',
  decision: 'decision',
  consent: 'consent',
  'plan-evaluation': 'evaluation-plan',
  'hold-evaluation': 'evaluation',
};

/** What is asked of one pupil or one family at a time; a talk may be with several. */
const ONE_BY_ONE: readonly TaskAction[] = ['parents', 'consent'];

const untold = (file: CaseFile, procedure: Procedure, id: TaskId): readonly PupilId[] =>
  parentsAsked(file, procedure).flatMap(({ task, pupil, state }) =>
    task === id && (state === 'not-yet' || state === 'tried') ? pupil : [],
  );

/**
 * The forms in which the action is done: one for each pupil with whom it is still to be done, where it is done one by one, else a single one,
 * filled in with the only pupil who is left or the evaluation that was planned.
 */
export function taskForms(
  file: CaseFile,
  procedure: Procedure,
  { task: { id }, missing }: Pick<TaskProgress, 'task' | 'missing'>,
  action: TaskAction,
): readonly TaskForm[] {
  const asked = { id, records: RECORDED[action] };
  const pupils = [...new Set(action === 'parents' ? untold(file, procedure, id) : missing)];
  if (pupils.length === 1 || (pupils.length > 1 && ONE_BY_ONE.includes(action))) {
    return pupils.map((pupil) => ({ pupil, to: taskRoute(file.id, asked, { pupil }) }));
  }
  const planned = openEvaluations(file).toSorted((one, other) => (one.body.on < other.body.on ? -1 : 1))[0];
  return [{ to: taskRoute(file.id, asked, planned && { evaluation: planned.body.evaluation }) }];
}
