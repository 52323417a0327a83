import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { MakeFailure } from '../../../vault/failures';
import type { Backup } from '../../../vault/vault-files';
import { offerFile } from '../../kit/controls/offer-file';
import { useWork } from '../../model/work';

export interface BackupMaking {
  readonly isBusy: ReadonlySignal<boolean>;
  /** The last one that was made here, offered to the person. */
  readonly made: ReadonlySignal<Backup | undefined>;
  readonly problem: ReadonlySignal<MakeFailure | undefined>;
  make(): Promise<void>;
}

/** Makes a back-up when asked and offers it as a file; a second press while it is being made does nothing. */
export function useBackupMaking(): BackupMaking {
  const { vault, health } = useWork();
  const isBusy = useSignal(false);
  const made = useSignal<Backup | undefined>(undefined);
  const problem = useSignal<MakeFailure | undefined>(undefined);

  async function make(): Promise<void> {
    if (isBusy.value) return;
    isBusy.value = true;
    const backup = await vault.files.makeBackup();
    isBusy.value = false;
    made.value = backup.ok ? backup.value : undefined;
    problem.value = backup.ok ? undefined : backup.reason;
    if (backup.ok) offerFile(backup.value.name, backup.value.content);
    health.refresh();
  }
  return { isBusy, made, problem, make };
}
