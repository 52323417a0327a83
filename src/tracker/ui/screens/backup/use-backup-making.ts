import type { MakeFailure } from '../../../vault/failures';
import type { Backup } from '../../../vault/vault-files';
import { offerFile } from '../../kit/controls/offer-file';
import type { Action } from '../../model/action';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';

/** Makes a back-up when asked and offers it as a file; its value is the last one that was made here. */
export function useBackupMaking(): Action<[], Backup, MakeFailure> {
  const { vault, health } = useWork();
  return useAction(async () => {
    try {
      const backup = await vault.files.makeBackup();
      if (backup.ok) offerFile(backup.value.name, backup.value.content);
      return backup;
    } finally {
      health.refresh();
    }
  });
}
