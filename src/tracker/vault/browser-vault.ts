import { lacksOf } from '../browser/needs';
import { ageOver } from './age/age';
import { browserWork } from './age/browser-work';
import { startWorker } from './age/start-worker';
import { browserFacts } from './browser-facts';
import { browserFolders } from './folder/browser-folders';
import type { Folders } from './folder/writable-folder';
import type { VaultReading } from './reading';
import { createSealedVault } from './sealed-vault';
import { browserChannel } from './tabs/browser-channel';
import { browserMark } from './tabs/browser-mark';
import { browserOpenTabs } from './tabs/browser-open-tabs';
import { browserPersistence } from './tabs/browser-persistence';
import { browserPresence } from './tabs/browser-presence';
import type { Vault } from './vault';
import type { VaultWorld } from './world';

/**
 * The vault of this browser for the site at this base path (`/` or `/pad/`): no other site on the same host sees it, nor
 * meets its names.
 */
export const createBrowserVault = (base: string, reading: VaultReading): Vault =>
  createSealedVault(browserWorld(base), reading);

/** An example vault in memory, whose files are made and opened by a worker too; rejects when its part of the program cannot be loaded. */
export async function createExampleVault(reading: VaultReading): Promise<Vault> {
  const { createMemoryVault } = await import('./memory/memory-vault');
  return createMemoryVault(ageOver(browserWork(startWorker)), reading);
}

/** The world of a page. */
export function browserWorld(base: string): VaultWorld {
  const name = `dossiers ${base}`;
  return {
    database: name,
    age: ageOver(browserWork(startWorker)),
    now: () => Date.now(),
    steady: () => performance.now(),
    alone: (what, work) => navigator.locks.request(`${name} ${what}`, work),
    idle: () => new Promise((resolve) => (self.requestIdleCallback ?? setTimeout)(() => resolve())),
    channel: browserChannel(name),
    tabs: browserOpenTabs(name),
    mark: browserMark(name),
    framed: self !== self.top,
    capable: !lacksOf().vault,
    persistence: browserPersistence,
    presence: browserPresence(),
    folders: browserFolders() as Folders<unknown>,
    facts: async () => ({ ...(await browserFacts()), base }),
  };
}
