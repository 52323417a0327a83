import type { CaseKeeper } from './cases/case-keeper';
import { createOwnDevice, type DeviceIds, type OwnDevice } from './cases/own-device';
import { createRecentChanges, type LastBackup, type RecentChanges } from './cases/recent-changes';
import { createCases } from './cases/vault-cases';
import { createDrafts } from './drafts/vault-drafts';
import type { OpenParts } from './open-parts';
import { createProcedures } from './settings/vault-procedures';
import { createSettings, type OpenSettings } from './settings/vault-settings';
import type { Shelf } from './shelf/shelf';
import type { VaultCases, VaultDrafts, VaultProcedures } from './vault';

/** What can be done with a vault while it is open, whatever its shelf. */
export interface OpenVault {
  readonly device: OwnDevice;
  readonly shelf: Shelf;
  readonly cases: VaultCases;
  readonly drafts: VaultDrafts;
  readonly settings: OpenSettings;
  readonly procedures: VaultProcedures;
  readonly keeper: CaseKeeper;
  readonly changes: RecentChanges;
  /** Everything was replaced: nothing that is remembered of it is true any more. */
  startOver(): void;
}

/** What an open vault is of itself. */
export interface OpenIdentity {
  readonly devices: DeviceIds;
  readonly lastBackup?: LastBackup;
}

/** The parts of an open vault, joined. */
export function openVault(shelf: Shelf, { devices, lastBackup }: OpenIdentity, parts: OpenParts): OpenVault {
  const device = createOwnDevice(shelf, devices);
  const changes = createRecentChanges(lastBackup);
  const { cases, keeper } = createCases(shelf, device, changes, parts);
  const drafts = createDrafts(shelf, parts);
  return {
    device,
    shelf,
    keeper,
    changes,
    drafts,
    settings: createSettings(shelf, parts),
    procedures: createProcedures(shelf, parts),
    startOver() {
      device.startOver();
      keeper.startOver();
    },
    cases: {
      ...cases,
      // A draft that is still on its way would come back after it was removed.
      async append(id, entries, options = {}) {
        if (options.draft === undefined) return cases.append(id, entries);
        await drafts.settled([options.draft]);
        return cases.append(id, entries, drafts.usedUp(options.draft));
      },
      async erase(id, tally, keys = [], options = {}) {
        await drafts.settled(keys);
        const drop = await drafts.ofAllTabs(keys);
        return drop.ok ? cases.erase(id, tally, drop.value, options) : drop;
      },
    },
  };
}
