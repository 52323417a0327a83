/** Runs the tasks of age away from the page; started and stopped by `browserWork`. */
import { failed } from '../outcome';
import type { AgeOutcome } from './reason';
import { tasks } from './tasks';
import type { Request } from './worker-request';

/** The types of pages and of workers cannot stand in one program; this is what a worker has of its own. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(answer: AgeOutcome<unknown>, transfer: Transferable[]): void;
};

scope.onmessage = async ({ data: { name, args } }) => {
  const task = tasks[name] as (...args: unknown[]) => Promise<AgeOutcome<unknown>>;
  // A task that throws is out of memory, or wrong; either way there is no outcome, and the page must not wait.
  const answer = await task(...args).catch(() => failed('unavailable' as const));
  const transfer = answer.ok && answer.value instanceof Uint8Array ? [answer.value.buffer as ArrayBuffer] : [];
  scope.postMessage(answer, transfer);
};
