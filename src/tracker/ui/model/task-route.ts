import type { Recording, Task } from '../../../protocol/procedure';
import type { CaseId } from '../../log/entry';
import { type NewOf, newFor, newOf, one } from './about';
import type { Route } from './route';

/** What is known of how the task will be done. */
export interface TaskKnown extends NewOf {
  /** The evaluation that was planned. */
  readonly evaluation?: string;
}

type OfTask = (id: CaseId, task: string, known: TaskKnown) => Route;

type FormPart = 'talks' | 'agreements' | 'decisions' | 'evaluations' | 'consent' | 'parents';

/** The form for something new, filled in with the task that asks for it. */
const newIn =
  (part: FormPart): OfTask =>
  (id, task) => ({ screen: 'case', case: id, part, about: newFor(task) });

/** That form, filled in with the pupil and the home as well. */
const newOfPupil =
  (part: FormPart): OfTask =>
  (id, task, { pupil, home }) => ({
    screen: 'case',
    case: id,
    part,
    about: newFor(task, { ...(pupil !== undefined && { pupil }), ...(home !== undefined && { home }) }),
  });

const ticked: OfTask = (id, task) => ({ screen: 'case', case: id, part: 'task', about: one(task) });

const FORMS: Readonly<Record<Recording, OfTask>> = {
  talk: newOfPupil('talks'),
  evaluation: (id, _task, { evaluation }) => ({
    screen: 'evaluation',
    case: id,
    ...(evaluation !== undefined && { evaluation }),
  }),
  agreement: newIn('agreements'),
  'evaluation-plan': newIn('evaluations'),
  'parent-contact': newOfPupil('parents'),
  decision: newIn('decisions'),
  consent: newOfPupil('consent'),
  handover: (id) => ({ screen: 'case', case: id, part: 'intake', about: newOf('report-handover') }),
  document: ticked,
  note: ticked,
  nothing: ticked,
};

/** The form in which a task is done: of what it asks to be written down, or of the tick. */
export const taskRoute = (id: CaseId, { id: task, records }: Pick<Task, 'id' | 'records'>, known: TaskKnown = {}) =>
  FORMS[records](id, task, known);
