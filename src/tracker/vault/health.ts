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
  /** Older than seven days, with changes since. */
  'back-up-old',
  'back-up-never-checked',
  /** A folder was chosen and the browser no longer lets us write in it. */
  'folder-not-written',
  /** There was a vault in this browser and it is gone. */
  'wiped',
] as const;
export type HealthWarning = (typeof HEALTH_WARNINGS)[number];
