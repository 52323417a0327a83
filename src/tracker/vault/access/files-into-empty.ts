import { failed } from '../outcome';
import type { VaultReading } from '../reading';
import type { VaultFiles } from '../vault-files';
import type { VaultCore } from './vault-core';

/** What can be done with files where there is no vault; the program for it is loaded at the first call. */
export const filesIntoEmpty = (core: VaultCore, reading: VaultReading): Pick<VaultFiles, 'inspect' | 'read'> => ({
  async inspect(file) {
    const loaded = await import('../exchange/exchange').catch(() => undefined);
    return loaded === undefined ? failed('failed') : loaded.inspectFile(file);
  },
  async read(file, key, signal) {
    const loaded = await import('./restore-vault').catch(() => undefined);
    return loaded === undefined ? failed('failed') : loaded.createReadIntoEmpty(core, reading)(file, key, signal);
  },
});
