import { failed } from '../outcome';
import type { AgeOutcome } from './reason';
import type { AgeWork } from './work';
import type { Request } from './worker-request';

/** What is used of a `Worker`. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
  postMessage(request: Request, transfer: Transferable[]): void;
  terminate(): void;
}

/** How many workers are kept for the next task: a large file takes two, one that seals and one that opens. */
const KEPT = 2;

/**
 * Runs each task in a worker of its own, which is kept for the next one. Cancelling ends the worker, for scrypt cannot be
 * asked to stop.
 */
export function browserWork(start: () => WorkerLike): AgeWork {
  const idle: WorkerLike[] = [];
  const running = new Set<(outcome: AgeOutcome<never>) => void>();

  function run(name: Request['name'], args: readonly unknown[], signal?: AbortSignal): Promise<AgeOutcome<unknown>> {
    if (signal?.aborted) return Promise.resolve(failed('cancelled'));
    return new Promise((resolve) => {
      let worker: WorkerLike;
      try {
        worker = idle.pop() ?? start();
      } catch {
        return resolve(failed('unavailable'));
      }
      const settle = (outcome: AgeOutcome<unknown>): void => {
        running.delete(breakOff);
        signal?.removeEventListener('abort', cancel);
        worker.onmessage = null;
        worker.onerror = null;
        resolve(outcome);
      };
      const breakOff = (outcome: AgeOutcome<never>): void => {
        worker.terminate();
        settle(outcome);
      };
      const cancel = (): void => breakOff(failed('cancelled'));
      worker.onmessage = ({ data }) => {
        if (idle.length < KEPT) idle.push(worker);
        else worker.terminate();
        settle(data);
      };
      worker.onerror = () => breakOff(failed('unavailable'));
      running.add(breakOff);
      signal?.addEventListener('abort', cancel, { once: true });
      worker.postMessage(
        { name, args },
        args.filter((arg) => arg instanceof MessagePort),
      );
    });
  }

  // A task that makes nothing: a key that nobody uses would still be a key in the memory of a locked page.
  async function preload(): Promise<boolean> {
    const outcomes = await Promise.all(Array.from({ length: KEPT }, () => run('ready', [])));
    return outcomes.every(({ ok }) => ok);
  }

  function breakAllOff(): void {
    for (const breakOff of [...running]) breakOff(failed('cancelled'));
  }

  return {
    run: run as AgeWork['run'],
    preload,
    async renew() {
      breakAllOff();
      const old = idle.splice(0);
      if (old.length === 0) return;
      const isThere = await preload();
      for (const worker of old) {
        if (isThere || idle.length >= KEPT) worker.terminate();
        else idle.push(worker);
      }
    },
    close: () => {
      breakAllOff();
      for (const worker of idle.splice(0)) worker.terminate();
    },
  };
}
