/** What an open vault does with files; loaded when the vault opens, for the locked page does without. */
import { inspect } from '../files/inspect';
import { createBackupFolder } from '../folder/backup-folder';
import type { Folders } from '../folder/writable-folder';
import { done, failed } from '../outcome';
import type { VaultFiles } from '../vault-files';
import { createBackups } from './backups';
import type { ExchangeParts } from './exchange-parts';
import { type ChosenFolder, keepingOf } from './folder-keeping';
import { createHandovers } from './handovers';
import { createMadeFiles } from './made-files';
import { createRead, tellReplaced } from './read-file';
import { createRecipients } from './recipients';
import { createShares } from './shares';
import { notRead } from './told-reason';

export interface Exchange {
  readonly files: VaultFiles;
  /** Writes a back-up in the folder when it is time; to be called now and then. Never rejects. */
  tick(): Promise<void>;
}

/** Looks at the outside of a file. */
export const inspectFile: VaultFiles['inspect'] = async (file) => {
  const sealing = await inspect(file);
  return sealing.ok ? sealing : notRead(sealing.reason);
};

/** Files of an open vault. `chosen` keeps which folder the person chose. */
export function createExchange(parts: ExchangeParts, folders: Folders<unknown>, chosen: ChosenFolder): Exchange {
  const { open, now, newId } = parts;
  const made = createMadeFiles(parts);
  const backups = createBackups(parts, made);
  const { folder, tick } = createFolder();

  function createFolder() {
    const running = createBackupFolder(folders, keepingOf(parts, backups, chosen));
    const { tick: write, ...rest } = running;
    return { folder: rest, tick: () => parts.alone('folder', write) };
  }

  const { makeBackup, checkBackup, backupStatus } = backups;
  const files: VaultFiles = {
    inspect: inspectFile,
    makeBackup,
    checkBackup,
    backupStatus,
    read: createRead(parts),
    async undoRestore() {
      const device = await open.device.renewed(newId());
      if (!device.ok) return device;
      const swapped = await open.shelf.swapBack([
        ...device.value,
        { kind: 'status', key: 'restored-at', value: now() },
      ]);
      if (swapped.ok) tellReplaced(parts);
      return swapped;
    },
    async restoredAt() {
      const kept = await open.shelf.hasKept();
      if (!kept.ok) return kept;
      if (!kept.value) return done(undefined);
      const record = await open.shelf.record({ kind: 'status', key: 'restored-at' });
      return record.ok ? done(record.value?.value as number | undefined) : failed(record.reason);
    },
    ...createHandovers(parts, made),
    ...createShares(parts, made),
    recipients: createRecipients(parts),
    folder,
    made: made.list,
  };
  return { files, tick };
}
