import { createConnection } from '../database/connection';
import type { Marker } from '../database/vault-database';
import type { StorageFailure } from '../failures';
import { failed, type Outcome } from '../outcome';
import type { VaultReading } from '../reading';
import type { VaultChange } from '../vault';
import type { LockReason, VaultState } from '../vault-state';
import type { VaultWorld } from '../world';
import type { EpochIdentity, Opened, VaultCore, VaultOpenFailure } from './vault-core';

/** The core of a vault that is not open yet; what an open one needs is loaded with the first that is opened. */
export function createVaultCore(
  world: VaultWorld,
  reading: VaultReading,
  tell: (change: VaultChange) => void,
): VaultCore {
  let state: VaultState = { kind: 'opening' };
  let opened: Opened | undefined;

  function become(next: VaultState): void {
    state = next;
    tell({ kind: 'state', state });
  }

  function end(next: VaultState): void {
    opened?.shelf.close();
    if (opened !== undefined) {
      world.tabs.leave();
      void world.age.renew();
    }
    opened = undefined;
    become(next);
  }

  function lockHere(why: LockReason): void {
    if (opened !== undefined) end({ kind: 'locked', why });
  }

  function trouble(reason: StorageFailure): void {
    if (reason === 'cleared' || reason === 'newer-program-needed') {
      if (state.kind !== reason) end({ kind: reason });
    } else if (reason === 'key-replaced') lockHere('key-replaced');
  }

  const connection = createConnection(
    world.database,
    (event) => {
      if (event === 'blocked') become({ kind: 'blocked' });
      else if (event === 'newer') trouble('newer-program-needed');
    },
    world.answerMs,
  );

  async function open(
    marker: Marker,
    now: EpochIdentity,
    before?: EpochIdentity,
  ): Promise<Outcome<Opened, VaultOpenFailure>> {
    // Loaded here and not at the start, for a locked page has no use for it.
    const part = await import('./make-opened').catch(() => undefined);
    if (part === undefined) return failed('incomplete-program');
    const made = await part.makeOpened(core, marker, now, before);
    if (made.ok) opened = made.value;
    return made;
  }

  const core: VaultCore = {
    world,
    reading,
    connection,
    tell,
    state: () => state,
    become,
    opened: () => opened,
    open,
    end,
    lockHere,
    trouble,
  };
  return core;
}
