/** Everything that an open vault is; loaded when one is opened. */
import type { LastBackup } from '../cases/recent-changes';
import type { Marker } from '../database/vault-database';
import type { StorageFailure } from '../failures';
import { dataKeysOf } from '../keys/data-keys';
import { randomId } from '../keys/random-id';
import { digestText } from '../keys/sha256';
import type { OpenParts } from '../open-parts';
import { openVault } from '../open-vault';
import { done, type Outcome } from '../outcome';
import { readLockAfter } from '../settings/lock-after';
import { changeRecords } from '../shelf/change-records';
import type { KeyRing } from '../shelf/sealed-rows';
import { createSealedShelf } from '../shelf/sealed-shelf';
import { createTurns } from '../tabs/in-turn';
import { openExchange } from './open-exchange';
import { type OwnState, ownState } from './own-state';
import type { EpochIdentity, Opened, VaultCore } from './vault-core';

/** The parts of a vault that is opened with these keys; `before` are the old keys, while a resealing is not over. */
export async function makeOpened(
  core: VaultCore,
  marker: Marker,
  now: EpochIdentity,
  before?: EpochIdentity,
): Promise<Outcome<Opened, StorageFailure>> {
  const { world, connection, reading, tell, trouble } = core;
  world.tabs.enter();
  const identities = before === undefined ? [now] : [before, now];
  const keys = await Promise.all(
    identities.map(async ({ identity, epoch }) => [epoch, await dataKeysOf(identity)] as const),
  );
  const ring: KeyRing = { vault: marker.vault, epoch: now.epoch, keys: new Map(keys) };
  const shelf = createSealedShelf(connection, ring, marker.live, {
    trouble,
    replaced() {
      core.opened()?.startOver();
      tell({ kind: 'replaced' });
    },
  });
  const own = await ownState(shelf);
  if (!own.ok) return own;
  const { device = randomId(), 'devices-before': devicesBefore = [], sharedComputer } = own.value;
  if (own.value.device === undefined) {
    const stored = await changeRecords(shelf, { put: [{ kind: 'status', key: 'device', value: device }] });
    if (!stored.ok) return stored;
  }
  const parts: OpenParts = {
    reading,
    now: world.now,
    newId: randomId,
    digest: digestText,
    tell,
    spread: world.channel.send,
    inTurn: createTurns(),
    alone: world.alone,
    tab: world.tabs.own,
    openTabs: world.tabs.open,
    idle: world.idle,
  };
  const lastBackup = lastBackupIn(own.value);
  const joined = openVault(
    shelf,
    { devices: { now: device, before: devicesBefore }, ...(lastBackup && { lastBackup }) },
    parts,
  );
  const { identity } = now;
  const exchange = openExchange(joined, { world, connection, ring, parts, identity });
  return done({
    ...joined,
    shelf,
    ring,
    identity,
    exchange,
    lockAfter: await readLockAfter(joined.settings),
    ...(sharedComputer !== undefined && { sharedComputer }),
  });
}

/** What the back-up holds was written down with it; an older version of the program did not do so. */
function lastBackupIn(own: OwnState): LastBackup | undefined {
  const madeAt = own['back-up']?.madeAt;
  if (madeAt === undefined) return undefined;
  return own['backed-up']?.madeAt === madeAt ? own['backed-up'] : { madeAt };
}
