import type { DraftStep, DraftTask } from './draft.ts';

/** A step while its lines are read. */
export interface Building {
  step: Omit<DraftStep, 'onward' | 'tasks' | 'parents' | 'say'>;
  readonly tasks: DraftTask[];
  readonly parents: string[];
  readonly say: string[];
  /** Said of all tasks of the step: by when they are done. */
  term?: DraftTask['term'];
  /** The part of the step to which the next tasks belong. */
  part?: string;
  namesNoParents?: true;
  /** What stands behind 'verder:', with its line; what it names is known when all steps are. */
  way?: { readonly text: string; readonly line: number };
  fields: Partial<DraftStep>;
}

/** A step of which nothing is said yet but what is in its first line. */
export const begun = (step: Building['step']): Building => ({ step, tasks: [], parents: [], say: [], fields: {} });

/** A step as it is once all its lines are read. Where nothing is said of going on, the steps follow each other and the last one ends. */
export const finished = (
  { step, tasks, parents, say, fields, namesNoParents, term }: Building,
  isLast: boolean,
): DraftStep => ({
  ...step,
  ...fields,
  tasks: term ? tasks.map((task) => (task.term || task.records === 'evaluatie' ? task : { ...task, term })) : tasks,
  parents: namesNoParents ? 'geen' : parents,
  say,
  onward: fields.onward ?? (isLast ? 'einde' : 'op volgorde'),
});
