import type { Marker, Slots } from '../database/vault-database';
import type { RekeyFailure } from '../failures';
import { dataKeysOf } from '../keys/data-keys';
import { openSlot, passphraseSlot, recoverySlot } from '../keys/slots';
import { done, failed, type Outcome } from '../outcome';
import { sealedRows } from '../shelf/sealed-rows';
import type { VaultAccess } from '../vault';
import type { VaultKey } from '../vault-key';
import { readStored } from './look';
import { ownRecords } from './own-state';
import { finishReseal } from './reseal';
import { type EpochIdentity, notOpened, type Opened, type VaultCore } from './vault-core';

type KeyChanges = Pick<VaultAccess, 'changePassphrase' | 'prepareNewKey'>;

/** `changePassphrase` and `prepareNewKey` of a vault. The signal `broken` stops the resealing, as when the vault is locked meanwhile. */
export function createKeyChanges(core: VaultCore, broken: () => AbortSignal): KeyChanges {
  const { age } = core.world;

  /** The open vault, when the key is one of those that open it now. */
  async function proven(key: VaultKey, signal?: AbortSignal): Promise<Outcome<Opened, RekeyFailure>> {
    const opened = core.opened();
    if (opened === undefined) return failed('locked');
    const stored = await readStored(core);
    if (!stored.ok) return stored;
    if (stored.value === undefined) return failed('cleared');
    const identity = await openSlot(age, stored.value.slots, key, signal);
    if (!identity.ok) return identity;
    return identity.value === opened.identity ? done(opened) : failed('key-replaced');
  }

  return {
    async changePassphrase(current, next, signal) {
      const opened = await proven(current, signal);
      if (!opened.ok) return opened;
      const { identity, ring } = opened.value;
      const slot = await passphraseSlot(age, identity, next, signal);
      if (!slot.ok) return slot;
      const stored = await core.connection.run(
        'rw',
        () => ring,
        async ({ meta }) => {
          const slots = (await meta.get('slots')) as Slots;
          await meta.put({ ...slots, passphrase: slot.value });
        },
      );
      return stored.ok ? done(undefined) : failed(stored.reason === 'exists' ? 'failed' : stored.reason);
    },
    async prepareNewKey(current, passphrase, signal) {
      const opened = await proven(current, signal);
      if (!opened.ok) return opened;
      const own = await age.makeKeyPair();
      const recovery = await age.makeKeyPair();
      if (!own.ok || !recovery.ok) return failed('failed');
      const first = await passphraseSlot(age, own.value.identity, passphrase, signal);
      if (!first.ok) return first;
      const second = await recoverySlot(age, own.value.identity, recovery.value);
      if (!second.ok) return second;
      // The old identity, sealed to the new one: what is not resealed yet can still be read.
      const bridge = await recoverySlot(age, opened.value.identity, own.value);
      if (!bridge.ok) return bridge;
      const { ring, shelf } = opened.value;
      return done({
        recoveryKey: recovery.value.identity,
        async replace() {
          const now: EpochIdentity = { identity: own.value.identity, epoch: ring.epoch + 1 };
          const next = {
            vault: ring.vault,
            epoch: now.epoch,
            keys: new Map([[now.epoch, await dataKeysOf(now.identity)]]),
          };
          const records = ownRecords({ recovery: recovery.value.recipient }).map(sealedRows(next).recordRow);
          const rows = await Promise.all(records);
          // What is being read meanwhile finds the new key already: that must not lock the tab that made it.
          shelf.replacesKey(true);
          const stored = await core.connection.run(
            'rw',
            () => ring,
            async (database, marker) => {
              const changed: Marker = { ...marker, epoch: now.epoch };
              await database.meta.bulkPut([
                changed,
                { name: 'slots', passphrase: first.value, recovery: second.value },
                { name: 'bridge', identity: bridge.value, epoch: ring.epoch },
              ]);
              await database.records.bulkAdd(rows);
              return changed;
            },
          );
          if (!stored.ok) {
            shelf.replacesKey(false);
            return failed(stored.reason === 'exists' ? 'failed' : stored.reason);
          }
          core.world.channel.send({ kind: 'lock', why: 'key-replaced' });
          return reseal(opened.value, stored.value, now);
        },
      });
    },
  };

  async function reseal(before: Opened, marker: Marker, now: EpochIdentity): Promise<Outcome<void, RekeyFailure>> {
    const { ring, identity, shelf } = before;
    shelf.close();
    const opened = await core.open(marker, now, { identity, epoch: ring.epoch });
    const finished = opened.ok ? await finishReseal(core, now, broken()) : notOpened(opened.reason);
    // Also when it did not come as far as resealing: the old shelf is closed, and a vault without one is not open.
    if (!finished.ok && core.opened() !== undefined) core.end({ kind: 'locked', why: 'key-replaced' });
    return finished;
  }
}
