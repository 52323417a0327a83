import { backupDue } from './files/backup-due';
import type { BackupStatus, FolderStatus } from './vault-files';

/** What may go wrong on this device, for a banner each. */
export const HEALTH_WARNINGS = [
  /** The browser may delete the data when it needs room. */
  'not-persisted',
  /** A Safari tab: everything is deleted after seven days of use without a visit. An installed app is not. */
  'safari-tab',
  /** The person said that others use this computer too. */
  'shared-computer',
  /** The site has no origin of its own: other pages of this host can read the vault once it is unlocked. */
  'shared-origin',
  'little-space',
  'back-up-never-made',
  /** Older than seven days with changes since (`backupDue`). */
  'back-up-old',
  'back-up-many-changes',
  /** Its moment lies ahead by more than a time zone explains. */
  'back-up-from-the-future',
  'back-up-never-checked',
  /** A folder was chosen and the browser no longer lets us write in it. */
  'folder-not-written',
  /** There was a vault in this browser and it is gone. */
  'wiped',
] as const;
export type HealthWarning = (typeof HEALTH_WARNINGS)[number];

/** What is known of this device and vault; a fact that nobody knows is absent and gives no warning. */
export interface HealthFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly persisted?: boolean;
  /** Whether this is Safari, or another browser on its engine, and not an installed app. */
  readonly safariTab?: boolean;
  readonly sharedComputer?: boolean;
  /** Path of the site on its host: `/` when it has the host for itself. */
  readonly base: string;
  /** Bytes. */
  readonly space?: { readonly used: number; readonly granted: number };
  readonly backup?: BackupStatus;
  readonly folder?: FolderStatus;
  /** There was a vault in this browser and the database is empty. */
  readonly wiped?: boolean;
}

/** Less than this is little: a back-up of a full vault does not fit in it, and browsers begin to refuse. */
const LITTLE_SPACE_BYTES = 50 * 1024 * 1024;

/** What to warn of now, each once, in the order of `HEALTH_WARNINGS`. */
export function healthOf(facts: HealthFacts): readonly HealthWarning[] {
  const { backup, folder, space } = facts;
  const due = backup && backupDue(backup, facts.now);
  const warnings: Readonly<Record<HealthWarning, boolean | undefined>> = {
    'not-persisted': facts.persisted === false,
    'safari-tab': facts.safariTab,
    'shared-computer': facts.sharedComputer,
    'shared-origin': facts.base !== '/',
    'little-space': space && space.granted - space.used < LITTLE_SPACE_BYTES,
    'back-up-never-made': due === 'never',
    'back-up-old': due === 'old',
    'back-up-many-changes': due === 'many-changes',
    'back-up-from-the-future': due === 'from-the-future',
    'back-up-never-checked': backup?.madeAt !== undefined && backup.checkedAt === undefined,
    'folder-not-written':
      folder?.kind === 'permission-needed' || folder?.kind === 'folder-lost' || folder?.failed !== undefined,
    wiped: facts.wiped,
  };
  return HEALTH_WARNINGS.filter((warning) => warnings[warning]);
}
