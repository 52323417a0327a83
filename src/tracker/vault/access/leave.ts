import { failed } from '../outcome';
import type { VaultAccess } from '../vault';
import type { LockReason } from '../vault-state';
import { found } from './look';
import type { VaultCore } from './vault-core';

/** `leave` of a vault. */
export function createLeave(core: VaultCore, lockHere: (why: LockReason) => void): VaultAccess['leave'] {
  return async () => {
    const { connection, world } = core;
    lockHere('button');
    const erased = await connection.erase();
    const opened = await connection.open();
    if (!erased.ok) {
      core.become(await found(core));
      return erased;
    }
    world.mark.clear();
    world.channel.send({ kind: 'vault' });
    if (!opened.ok) return failed('failed');
    core.become(await found(core));
    return erased;
  };
}
