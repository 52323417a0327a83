import { scriptUrl } from '../script-url';
import workerUrl from './age.worker?worker&url';
import type { WorkerLike } from './browser-work';

/** Starts the worker of age in a browser. */
export const startWorker = (): WorkerLike => new Worker(scriptUrl(workerUrl), { type: 'module', name: 'age' });
