import type { Whose } from '../vault-files';
import type { OpenedBackup } from './open-backup';

/** Whose an opened back-up is, for who holds this vault and its secret key. */
export function whoseBackup(
  { contents, provenBy }: OpenedBackup,
  own: { readonly vault: string; readonly identity: string },
): Whose {
  if (contents.vault !== own.vault) return 'other';
  return provenBy === own.identity ? 'own' : 'unproven';
}

/** The same where there is no vault, so that it can only be asked of the key that came out of the back-up's own slot. */
export function whoseBackupAlone(opened: OpenedBackup): Whose {
  const { contents, identity } = opened;
  return identity === undefined ? 'other' : whoseBackup(opened, { vault: contents.vault, identity });
}
