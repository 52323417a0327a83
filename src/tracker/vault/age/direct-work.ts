import { failed } from '../outcome';
import { tasks } from './tasks';
import type { AgeWork } from './work';

/** Runs the tasks where it is called, for programs and tests outside a browser; a task that has begun is not broken off. */
export const directWork = (): AgeWork => ({
  run: async (name, args, signal) => {
    if (signal?.aborted) return failed('cancelled');
    const task = tasks[name] as (...args: unknown[]) => ReturnType<AgeWork['run']>;
    const outcome = (await task(...args)) as never;
    return signal?.aborted ? failed('cancelled') : outcome;
  },
  preload: async () => true,
  renew: async () => undefined,
  close: () => undefined,
});
