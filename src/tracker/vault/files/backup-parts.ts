/** The files inside the zip of a back-up. */
export const BACKUP_PARTS = [
  /** The contents, to the vault's key, the recovery key and the coordinator's key when there is one. */
  'dossiers.age',
  /** The vault's key behind the passphrase. */
  'sleutel.age',
  /** The vault's key behind the recovery key. */
  'herstel.age',
  /** How to open it without this program. */
  'LEESMIJ.txt',
] as const;
export type BackupPart = (typeof BACKUP_PARTS)[number];
