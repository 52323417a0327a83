import type { StorageFailure, UnlockFailure } from '../failures';
import { identityInSlot } from '../files/slot';
import { openSlot } from '../keys/slots';
import { done, failed, type Outcome } from '../outcome';
import type { VaultAccess } from '../vault';
import type { VaultKey } from '../vault-key';
import { readStored, type Stored } from './look';
import { type EpochIdentity, openState, type VaultCore } from './vault-core';

/** `unlock` of a vault. The signal `broken` stops the work on the key, as when the vault is locked meanwhile. */
export function createUnlock(core: VaultCore, broken: () => AbortSignal): VaultAccess['unlock'] {
  return async (key, given) => {
    const before = core.state();
    if (before.kind === 'framed') return failed('framed');
    if (before.kind === 'open') return done(undefined);
    if (before.kind === 'empty' || before.kind === 'vanished') return failed('no-vault');
    if (before.kind !== 'locked') return failed('failed');
    core.become({ kind: 'unlocking' });
    // Working out the key takes half a second; meanwhile the program for an open vault is loaded.
    void import('./make-opened').catch(() => undefined);
    const signal = AbortSignal.any([broken(), ...(given === undefined ? [] : [given])]);
    const outcome = await unlock(core, key, signal);
    const { kind } = core.state();
    if (!outcome.ok && (kind === 'unlocking' || kind === 'resealing')) core.end(before);
    return outcome;
  };
}

async function unlock(core: VaultCore, key: VaultKey, signal: AbortSignal): Promise<Outcome<void, UnlockFailure>> {
  const stored = await readStored(core);
  if (!stored.ok) {
    core.trouble(stored.reason);
    return stored;
  }
  if (stored.value === undefined) {
    core.trouble('cleared');
    return failed('cleared');
  }
  const { marker, slots } = stored.value;
  const identity = await openSlot(core.world.age, slots, key, signal);
  if (!identity.ok) return identity;
  const now: EpochIdentity = { identity: identity.value, epoch: marker.epoch };
  const before = await identityBefore(core, stored.value, now);
  if (!before.ok) return before;
  const opened = await core.open(marker, now, before.value);
  if (!opened.ok) return opened;
  if (before.value !== undefined) {
    const part = await import('./reseal').catch(() => undefined);
    return part === undefined ? failed('incomplete-program') : part.finishReseal(core, now, signal);
  }
  if (signal.aborted) return failed('cancelled');
  core.become(openState(opened.value));
  return done(undefined);
}

/** The old identity, which the new one opens; there only while a resealing is not over. */
async function identityBefore(
  { world }: VaultCore,
  { bridge }: Stored,
  { identity }: EpochIdentity,
): Promise<Outcome<EpochIdentity | undefined, StorageFailure | 'wrong-key-or-damaged'>> {
  if (bridge === undefined) return done(undefined);
  const opened = await world.age.openWithIdentity(bridge.identity, identity);
  if (!opened.ok) return failed(opened.reason === 'unavailable' ? 'failed' : 'wrong-key-or-damaged');
  const before = identityInSlot(opened.value);
  return before === undefined ? failed('failed') : done({ identity: before, epoch: bridge.epoch });
}
