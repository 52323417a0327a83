import { failed } from '../outcome';
import type { VaultAccess } from '../vault';
import type { VaultCore } from './vault-core';

/** Makes and changes keys; the programs for it are loaded at the first call. `broken` is the signal of `createKeyChanges`. */
export const keyChanges = (
  core: VaultCore,
  broken: () => AbortSignal,
): Pick<VaultAccess, 'prepare' | 'changePassphrase' | 'prepareNewKey'> => ({
  async prepare(...asked) {
    const part = await import('./prepare').catch(() => undefined);
    return part === undefined ? failed('failed') : part.createPrepare(core)(...asked);
  },
  async changePassphrase(...asked) {
    const part = await import('./change-keys').catch(() => undefined);
    return part === undefined ? failed('failed') : part.createKeyChanges(core, broken).changePassphrase(...asked);
  },
  async prepareNewKey(...asked) {
    const part = await import('./change-keys').catch(() => undefined);
    return part === undefined ? failed('failed') : part.createKeyChanges(core, broken).prepareNewKey(...asked);
  },
});
