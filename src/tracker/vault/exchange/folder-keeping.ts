import type { StorageFailure } from '../failures';
import { BETWEEN_MS, type FolderKeeping } from '../folder/backup-folder';
import type { Outcome } from '../outcome';
import type { Backups } from './backups';
import type { ExchangeParts } from './exchange-parts';

/** Where the browser's own handle of the chosen folder is kept. */
export interface ChosenFolder {
  load(): Promise<unknown>;
  save(handle: unknown): Promise<Outcome<void, StorageFailure>>;
  forget(): Promise<Outcome<void, StorageFailure>>;
}

/** What the folder asks of an open vault. */
export function keepingOf(
  { vault, now }: ExchangeParts,
  backups: Backups,
  chosen: ChosenFolder,
): FolderKeeping<unknown> {
  let madeAt = now();
  return {
    ...chosen,
    code: vault,
    now,
    make() {
      madeAt = now();
      return backups.make();
    },
    async written(backup) {
      await backups.note(backup, madeAt);
    },
    async changes() {
      const status = await backups.backupStatus();
      if (!status.ok) return 0;
      // Another tab may have written one just now.
      const age = now() - (status.value.madeAt ?? Number.NEGATIVE_INFINITY);
      return age >= 0 && age < BETWEEN_MS ? 0 : status.value.changes;
    },
  };
}
