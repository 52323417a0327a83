import { FIRST_LOCK_AFTER } from '../vault-state';
import type { OpenSettings } from './vault-settings';

/** Name of the setting. */
export const LOCK_AFTER = 'lock-after';

const SHORTEST = 1;
const LONGEST = 60;

/** Minutes within what is allowed; the first setting for whatever is no number. */
export function lockAfterOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return FIRST_LOCK_AFTER;
  return Math.min(LONGEST, Math.max(SHORTEST, Math.round(value)));
}

/** As it is stored in an open vault; the first setting when it cannot be read. */
export async function readLockAfter(settings: OpenSettings): Promise<number> {
  const found = await settings.read(LOCK_AFTER);
  return found.ok ? lockAfterOf(found.value) : FIRST_LOCK_AFTER;
}
