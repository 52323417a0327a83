import type { AgeOutcome } from './reason';
import type { Tasks } from './tasks';

export type TaskName = keyof Tasks;
export type TaskValue<N extends TaskName> = Awaited<ReturnType<Tasks[N]>> extends AgeOutcome<infer T> ? T : never;

/** Where the tasks of age run. Never rejects. */
export interface AgeWork {
  /** Aborting answers 'cancelled' at once, also while scrypt runs. */
  run<N extends TaskName>(name: N, args: Parameters<Tasks[N]>, signal?: AbortSignal): Promise<AgeOutcome<TaskValue<N>>>;
  /** Loads what running needs, so that it can be done later without network; false when that did not work. */
  preload(): Promise<boolean>;
  /**
   * The same, and is ready again: what runs answers 'cancelled', and what tasks left in memory is gone with where they ran.
   * Where nothing new can be had, the old stays, for what is there must go on working.
   */
  renew(): Promise<void>;
  /** Forgets everything; whatever runs answers 'cancelled'. */
  close(): void;
}
