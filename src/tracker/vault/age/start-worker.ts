import { scriptUrl } from '../script-url';
import workerUrl from './age.worker?worker&url';
import type { WorkerLike } from './browser-work';

// Built, the worker is one plain script, which Firefox before 114 needs; while developing it imports its parts.
const WORKER = import.meta.env.DEV ? 'module' : 'classic';

/** Starts the worker of age in a browser. */
export const startWorker = (): WorkerLike => new Worker(scriptUrl(workerUrl), { type: WORKER, name: 'age' });
