import type { BackupStatus } from '../vault-files';

const DAY_MS = 24 * 60 * 60 * 1000;
const OLD_MS = 7 * DAY_MS;
const MANY_CHANGES = 25;

export type BackupDue = 'never' | 'old' | 'many-changes';

/** Why it is time for a back-up; `undefined` while it is not. Nothing changed is nothing to save. */
export function backupDue({ madeAt, changes }: BackupStatus, now: number): BackupDue | undefined {
  if (changes === 0) return undefined;
  if (madeAt === undefined) return 'never';
  // One from the future was made under another clock: its age is not known, and so not trusted.
  if (now - madeAt > OLD_MS || madeAt - now > DAY_MS) return 'old';
  return changes >= MANY_CHANGES ? 'many-changes' : undefined;
}
