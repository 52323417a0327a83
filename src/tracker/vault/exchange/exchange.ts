/** What an open vault does with files; loaded when the vault opens, for the locked page does without. */
import { inspect } from '../files/inspect';
import { done, failed } from '../outcome';
import type { VaultFiles } from '../vault-files';
import { createBackups } from './backups';
import type { ExchangeParts } from './exchange-parts';
import { createHandovers } from './handovers';
import { createMadeFiles } from './made-files';
import { createRead, tellReplaced } from './read-file';
import { createRecipients } from './recipients';
import { notRead } from './refusals';
import { createShares } from './shares';

/** All but the folder, which belongs to the browser. */
export function createExchange(parts: ExchangeParts): Omit<VaultFiles, 'folder'> {
  const { open, now } = parts;
  const files = createMadeFiles(parts);
  return {
    async inspect(file) {
      const sealing = await inspect(file);
      return sealing.ok ? sealing : notRead(sealing.reason);
    },
    ...createBackups(parts, files),
    read: createRead(parts),
    async undoRestore() {
      const swapped = await open.shelf.swapBack([{ kind: 'status', key: 'restored-at', value: now() }]);
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
    ...createHandovers(parts, files),
    ...createShares(parts, files),
    recipients: createRecipients(parts),
    made: files.list,
  };
}
