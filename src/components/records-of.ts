import { tasksOf } from '../protocol/order';
import type { Step } from '../protocol/procedure';
import { RECORDED } from './recordings';

/** What is written down in a step, in words, each once; nothing where no task asks for it. */
export const recordsOf = (step: Step): readonly string[] => [
  ...new Set(tasksOf(step).flatMap(({ records }) => (records === 'nothing' ? [] : [RECORDED[records]]))),
];
