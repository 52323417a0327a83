import { failed } from './outcome';
import type { Vault } from './vault';
import { FIRST_LOCK_AFTER } from './vault-state';

/** What can be asked of a vault that opens. */
export type VaultParts = Pick<Vault, 'cases' | 'drafts' | 'settings' | 'procedures' | 'files'>;

const locked = async (): Promise<{ readonly ok: false; readonly reason: 'locked' }> => failed('locked');

/** A vault without a key: it refuses everything. `newId` makes a new random id. */
export const lockedParts = (newId: () => string): VaultParts => ({
  cases: {
    newId,
    async *all() {
      yield failed('locked');
    },
    one: locked,
    append: locked,
    commitment: locked,
    erase: locked,
    tallies: locked,
    check: locked,
  },
  drafts: { save: locked, read: locked, elsewhere: locked, setAside: () => undefined, remove: locked, list: locked },
  settings: { read: locked, save: locked, lockAfter: FIRST_LOCK_AFTER, saveLockAfter: locked },
  procedures: { keep: locked, all: locked },
  files: {
    inspect: locked,
    makeBackup: locked,
    checkBackup: locked,
    backupStatus: locked,
    read: locked,
    undoRestore: locked,
    restoredAt: locked,
    makeHandover: locked,
    handovers: locked,
    checkReceipt: locked,
    makeShare: locked,
    readShare: locked,
    made: locked,
    recipients: { own: locked, list: locked, add: locked, change: locked, remove: locked },
    folder: {
      status: async () => ({ kind: 'none-chosen' }),
      choose: locked,
      allow: locked,
      write: locked,
      forget: locked,
    },
  },
});
