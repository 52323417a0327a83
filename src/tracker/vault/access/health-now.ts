import { type HealthFacts, type HealthWarning, healthOf } from '../health';
import { readStored } from './look';
import type { VaultCore } from './vault-core';

/** What may go wrong now, by what is known of the device and of the vault in whatever state it is. */
export async function healthNow(core: VaultCore): Promise<readonly HealthWarning[]> {
  const { world } = core;
  const stored = await readStored(core);
  const files = core.opened()?.exchange.files;
  const backup = await files?.backupStatus();
  const folder = await files?.folder.status();
  const facts: HealthFacts = {
    ...(await world.facts()),
    now: world.now(),
    wiped: core.state().kind === 'vanished',
    ...(stored.ok && stored.value !== undefined && { sharedComputer: stored.value.marker.shared }),
    ...(backup?.ok && { backup: backup.value }),
    ...(folder !== undefined && { folder }),
  };
  return healthOf(facts);
}
