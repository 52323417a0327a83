import type { BackupStatus } from '../vault-files';

const DAY_MS = 24 * 60 * 60 * 1000;
const OLD_MS = 7 * DAY_MS;
const MANY_CHANGES = 25;

export type BackupDue = 'never' | 'old' | 'many-changes' | 'from-the-future';

/** Why it is time for a back-up; `undefined` while it is not. Nothing changed is nothing to save. */
export function backupDue({ madeAt, changes }: BackupStatus, now: number): BackupDue | undefined {
  // The clock was ahead then, or is behind now: nobody knows how old it is.
  if (madeAt !== undefined && madeAt - now > DAY_MS) return 'from-the-future';
  if (changes === 0) return undefined;
  if (madeAt === undefined) return 'never';
  if (now - madeAt > OLD_MS) return 'old';
  return changes >= MANY_CHANGES ? 'many-changes' : undefined;
}
