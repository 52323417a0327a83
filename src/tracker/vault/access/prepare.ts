import { type Marker, SCHEMA } from '../database/vault-database';
import type { CreateFailure } from '../failures';
import { dataKeysOf } from '../keys/data-keys';
import { randomId } from '../keys/random-id';
import { passphraseSlot, recoverySlot } from '../keys/slots';
import { done, failed, type Outcome } from '../outcome';
import { sealedRows } from '../shelf/sealed-rows';
import type { PreparedVault, VaultAccess } from '../vault';
import { found } from './look';
import { type OwnState, ownRecords } from './own-state';
import { notOpened, openState, type VaultCore } from './vault-core';

const FIRST_EPOCH = 1;

/** `prepare` of a vault. */
export function createPrepare(core: VaultCore): VaultAccess['prepare'] {
  const { world } = core;

  function refusal(): CreateFailure | undefined {
    const { kind } = core.state();
    switch (kind) {
      case 'empty':
      case 'vanished':
        return undefined;
      case 'framed':
      case 'cleared':
      case 'newer-program-needed':
        return kind;
      case 'opening':
      case 'blocked':
      case 'unavailable':
        return 'failed';
      case 'locked':
      case 'unlocking':
      case 'open':
      case 'resealing':
        return 'exists';
    }
  }

  return async (passphrase, { sharedComputer }, signal) => {
    const no = refusal();
    if (no !== undefined) return failed(no);
    // Before anything is stored, so that nobody ends with a vault that does not open for lack of a network.
    const loaded = await import('./make-opened').catch(() => undefined);
    if (loaded === undefined) return failed('failed');
    const [own, recovery] = [await world.age.makeKeyPair(), await world.age.makeKeyPair()];
    if (!own.ok || !recovery.ok) return failed('failed');
    const { identity } = own.value;
    const first = await passphraseSlot(world.age, identity, passphrase, signal);
    if (!first.ok)
      return failed(first.reason === 'empty-passphrase' || first.reason === 'cancelled' ? first.reason : 'failed');
    const second = await recoverySlot(world.age, identity, recovery.value);
    if (!second.ok) return failed('failed');
    const slots = { passphrase: first.value, recovery: second.value };
    const kept: OwnState = {
      device: randomId(),
      recovery: recovery.value.recipient,
      ...(sharedComputer !== undefined && { sharedComputer }),
    };
    let over = false;
    return done({
      recoveryKey: recovery.value.identity,
      async create() {
        if (over) return failed('exists');
        over = true;
        const created = await store(core, identity, slots, kept);
        over = created.ok;
        return created;
      },
    } satisfies PreparedVault);
  };
}

async function store(
  core: VaultCore,
  identity: string,
  slots: { readonly passphrase: Uint8Array<ArrayBuffer>; readonly recovery: Uint8Array<ArrayBuffer> },
  own: OwnState,
): Promise<Outcome<void, CreateFailure>> {
  const vault = randomId();
  const marker: Marker = {
    name: 'marker',
    vault,
    schema: SCHEMA,
    epoch: FIRST_EPOCH,
    live: 1,
    shared: own.sharedComputer !== undefined,
  };
  const ring = { vault, epoch: FIRST_EPOCH, keys: new Map([[FIRST_EPOCH, await dataKeysOf(identity)]]) };
  const records = await Promise.all(ownRecords(own).map(sealedRows(ring).recordRow));
  const stored = await core.connection.runUnmarked('rw', async (database) => {
    // `add` and not `put`: when another tab made a vault meanwhile this must fail, not overwrite it.
    await database.meta.bulkAdd([marker, { name: 'slots', ...slots }]);
    await database.records.bulkAdd(records);
  });
  if (!stored.ok) return failed(stored.reason);
  core.world.mark.write(vault);
  const opened = await core.open(marker, { identity, epoch: FIRST_EPOCH });
  if (!opened.ok) {
    core.become(await found(core));
    return notOpened(opened.reason);
  }
  core.become(openState(opened.value));
  core.world.channel.send({ kind: 'vault' });
  return done(undefined);
}
