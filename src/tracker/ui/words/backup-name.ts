/** With what the name of every back-up begins, for who looks for one. */
export const BACKUP_BEGINS = 'dossiers-';
