import type { TaskName } from './work';

/** What the page sends to the worker; the answer is the outcome of the task. */
export interface Request {
  readonly name: TaskName;
  readonly args: readonly unknown[];
}
