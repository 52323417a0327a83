import { createKeyChanges } from './access/change-keys';
import { createLeave } from './access/leave';
import { look } from './access/look';
import { createPrepare } from './access/prepare';
import { createUnlock } from './access/unlock';
import { createVaultCore, type Opened, openState } from './access/vault-core';
import { delegate } from './delegate';
import { randomId } from './keys/random-id';
import { createListeners } from './listeners';
import { lockedParts, type VaultParts } from './locked-parts';
import { LOCK_AFTER, lockAfterOf } from './settings/lock-after';
import { createAutoLock } from './tabs/auto-lock';
import { followTabs } from './tabs/follow-tabs';
import type { Vault, VaultAccess, VaultChange } from './vault';
import { FIRST_LOCK_AFTER, type LockReason } from './vault-state';
import type { VaultWorld } from './world';

/** Reasons for which all tabs lock, and not this one alone. */
const EVERYWHERE: ReadonlySet<LockReason> = new Set(['button', 'leave', 'idle', 'slept']);

/** A vault in the browser's database, in the world given. It looks what there is at once; `state` says what it found. */
export function createSealedVault(world: VaultWorld): Vault {
  const { tell, subscribe } = createListeners();
  const core = createVaultCore(world, heard);
  const closed = lockedParts(randomId);
  let breaking = new AbortController();
  let lockAfter = FIRST_LOCK_AFTER;
  let asked = false;
  let begun: Opened | undefined;

  const autoLock = createAutoLock(world, {
    after: () => (core.state().kind === 'open' ? lockAfter : undefined),
    lock,
    warn() {
      const opened = core.opened();
      if (opened && core.state().kind === 'open') core.become(openState(opened, autoLock.locksAt()));
    },
  });

  /** What the parts tell, on its way to the listeners. */
  function heard(change: VaultChange): void {
    if (change.kind === 'settings' && change.name === LOCK_AFTER) lockAfter = lockAfterOf(change.value);
    if (change.kind === 'entries' && !asked) {
      asked = true;
      void world.persistence.ask();
    }
    if (change.kind === 'state') begin();
    tell(change);
  }

  /** Each time that the vault came open. */
  function begin(): void {
    const opened = core.opened();
    if (opened === begun || core.state().kind !== 'open') return;
    begun = opened;
    lockAfter = opened?.lockAfter ?? FIRST_LOCK_AFTER;
    autoLock.start();
  }

  function lockHere(why: LockReason): void {
    breaking.abort();
    breaking = new AbortController();
    core.lockHere(why);
  }

  function lock(why: LockReason): void {
    lockHere(why);
    if (EVERYWHERE.has(why)) world.channel.send({ kind: 'lock', why: 'other-tab' });
  }

  const broken = () => breaking.signal;
  const access: VaultAccess = {
    prepare: createPrepare(core),
    unlock: createUnlock(core, broken),
    lock,
    stay: autoLock.stay,
    ...createKeyChanges(core, broken),
    leave: createLeave(core, lockHere),
  };

  followTabs(core, { lockHere, active: autoLock.heard });
  void look(core);

  const parts = (): VaultParts => {
    const opened = core.opened();
    if (opened === undefined || core.state().kind !== 'open') return closed;
    return { ...opened, files: closed.files, settings: { ...opened.settings, lockAfter, saveLockAfter } };
  };
  const saveLockAfter = (minutes: number) => parts().settings.save(LOCK_AFTER, lockAfterOf(minutes));

  return {
    get state() {
      return core.state();
    },
    subscribe,
    access,
    cases: delegate(() => parts().cases),
    drafts: delegate(() => parts().drafts),
    settings: delegate(() => parts().settings),
    procedures: delegate(() => parts().procedures),
    files: delegate(() => parts().files),
    health: async () => [],
    persist: () => world.persistence.ask(),
  };
}
