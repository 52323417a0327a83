import { failed } from '../outcome';
import type { VaultAccess } from '../vault';
import type { VaultCore } from './vault-core';

/** What makes and changes keys; the parts that do it are loaded when asked. `broken` as in `createKeyChanges`. */
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
