import { createVaultCore } from './access/create-vault-core';
import { filesIntoEmpty } from './access/files-into-empty';
import { healthNow } from './access/health-now';
import { keyChanges } from './access/key-changes';
import { createLeave } from './access/leave';
import { look } from './access/look';
import { createUnlock } from './access/unlock';
import { type Opened, openState } from './access/vault-core';
import { delegate } from './delegate';
import { randomId } from './keys/random-id';
import { createListeners } from './listeners';
import { lockedParts, type VaultParts } from './locked-parts';
import type { VaultReading } from './reading';
import { LOCK_AFTER, lockAfterOf } from './settings/lock-after';
import { createAutoLock } from './tabs/auto-lock';
import { followTabs } from './tabs/follow-tabs';
import type { Vault, VaultAccess, VaultChange } from './vault';
import { FIRST_LOCK_AFTER, type LockReason } from './vault-state';
import type { VaultWorld } from './world';

/** Reasons for which all tabs lock, and not this one alone. */
const EVERYWHERE: ReadonlySet<LockReason> = new Set(['button', 'leave', 'idle', 'slept']);

/** How often it is asked whether a back-up in the folder is due. */
const FOLDER_TICK_MS = 60_000;

/** A vault in the browser's database, in the world given. It looks what there is at once; `state` says what it found. */
export function createSealedVault(world: VaultWorld, reading: VaultReading): Vault {
  const { tell, subscribe } = createListeners();
  const core = createVaultCore(world, reading, heard);
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
    // Nothing may hold on to a vault that was locked: its key and what was read would stay in memory with it.
    if (opened === undefined) begun = undefined;
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
    unlock: createUnlock(core, broken),
    lock,
    stay: autoLock.stay,
    ...keyChanges(core, broken),
    leave: createLeave(core, lockHere),
  };

  followTabs(core, { lockHere, active: autoLock.heard });
  world.presence.every(FOLDER_TICK_MS, () => void core.opened()?.exchange.tick());
  void look(core);

  const empty: VaultParts = { ...closed, files: { ...closed.files, ...filesIntoEmpty(core, reading) } };

  const parts = (): VaultParts => {
    const opened = core.opened();
    const { kind } = core.state();
    if (kind === 'empty' || kind === 'vanished') return empty;
    if (opened === undefined || kind !== 'open') return closed;
    const { files } = opened.exchange;
    return { ...opened, files, settings: { ...opened.settings, lockAfter, saveLockAfter } };
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
    health: () => healthNow(core),
    persist: () => world.persistence.ask(),
  };
}
