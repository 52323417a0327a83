import { tasksOf } from '../../../../protocol/order';
import type { Recording, Step, Task } from '../../../../protocol/procedure';

/** What can be written down for a task with one tap. */
export const TASK_ACTIONS = [
  'talk',
  'agreement',
  'parents',
  'decision',
  'consent',
  'plan-evaluation',
  'hold-evaluation',
] as const;
export type TaskAction = (typeof TASK_ACTIONS)[number];

/** The talk of a step that is its evaluation (S4-1, S6-3). */
export const evaluationTask = (step: Step): Task | undefined =>
  tasksOf(step).find(({ records }) => records === 'evaluation');

const ACTIONS: Readonly<Record<Recording, readonly TaskAction[]>> = {
  talk: ['talk'],
  evaluation: ['hold-evaluation'],
  agreement: ['agreement'],
  'evaluation-plan': ['plan-evaluation'],
  'parent-contact': ['parents'],
  decision: ['decision'],
  consent: ['consent'],
  handover: [],
  document: [],
  note: [],
  nothing: [],
};

/** What the task asks to be written down, the likeliest first; nothing for one that is only ticked, with or without a note. */
export const taskActions = ({ records, parents }: Task): readonly TaskAction[] => [
  ...ACTIONS[records],
  // Who shares an agreement or a decision with parents writes that down too.
  ...(parents && records !== 'parent-contact' ? (['parents'] as const) : []),
];
