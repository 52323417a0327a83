/** A world for tests: a clock that is set by hand, tabs that hear each other, and age without a worker and without its costs. */
import { isErased } from '../log/entry';
import { erasureIn } from '../log/erasure';
import 'fake-indexeddb/auto';
import { ageOver } from './age/age';
import { directWork } from './age/direct-work';
import { randomId } from './keys/random-id';
import type { VaultReading } from './reading';
import { createSealedVault } from './sealed-vault';
import { createTurns } from './tabs/in-turn';
import type { TabMessage } from './tabs/tab-message';
import type { Vault, VaultChange } from './vault';
import type { VaultState } from './vault-state';
import type { VaultWorld } from './world';

/** A browser with one profile, in which tabs can be opened. */
export interface TestBrowser {
  readonly database: string;
  /** Milliseconds since 1970; moves only by `pass`. */
  now: number;
  mark: string | undefined;
  /** Questions about persistence so far. */
  asked: number;
  /** Lets time go by in all tabs, with a tick each second. */
  pass(ms: number): void;
  /** A tab with its vault, whose state is no longer `opening`. */
  openTab(changes?: Partial<VaultWorld>): Promise<TestTab>;
}

export interface TestTab {
  readonly vault: Vault;
  readonly changes: readonly VaultChange[];
  /** Someone clicks. */
  click(): void;
  /** The tab goes out of sight or comes back. */
  show(visible: boolean): void;
  /** From now on the tab neither hears nor ticks, as one that is frozen. */
  freeze(): void;
  thaw(): void;
  /** The tab is closed, or crashes: its vault is not told. */
  end(): void;
}

const WEAK = 2;

function neverCalled(): never {
  throw new Error('there are no folders');
}

/** A program that knows all types but `new`, and of which only erasures change what is here, at a made-up school. */
export const READING: VaultReading = {
  readBody: (entry) =>
    isErased(entry) ? 'erased' : entry.type === 'new' ? 'unknown' : entry.type === 'wrong' ? 'invalid' : 'known',
  changesTo: (ours) => (entry) => {
    const target = erasureIn(entry)?.target;
    if (entry.type === 'new') return 'unknown';
    return target !== undefined && ours.has(target) ? 'erases' : undefined;
  },
  tellsCase: () => true,
  procedureIn: (entry) =>
    isErased(entry) ? undefined : (entry.body as { readonly follows?: string } | undefined)?.follows,
  isProcedure: async ({ procedure }) => procedure !== 'wrong',
  here: { school: 'Testschool', site: 'https://pesten.example/dossiers/' },
  app: '0.1.0',
};

/** @param reading what the program knows of entries */
export function createTestBrowser(reading: VaultReading = READING): TestBrowser {
  const alone = createTurns();
  const openTabs = new Set<string>();
  const tabs = new Set<{ hear: (message: TabMessage) => void; tick: () => void }>();
  const browser: TestBrowser = {
    database: `test ${randomId()}`,
    now: Date.parse('2026-11-23T08:00:00Z'),
    mark: undefined,
    asked: 0,
    pass(ms) {
      const end = browser.now + ms;
      while (browser.now < end) {
        browser.now = Math.min(end, browser.now + 1000);
        for (const { tick } of [...tabs]) tick();
      }
    },
    async openTab(changes = {}) {
      const heard: ((message: TabMessage) => void)[] = [];
      const active: (() => void)[] = [];
      const looks: (() => void)[] = [];
      const ticks: (() => void)[] = [];
      const own = randomId();
      let visible = true;
      const tab = {
        hear: (message: TabMessage) => {
          for (const listener of heard) listener(structuredClone(message));
        },
        tick: () => {
          for (const tick of ticks) tick();
        },
      };
      tabs.add(tab);
      const world: VaultWorld = {
        database: browser.database,
        age: ageOver(directWork(), WEAK),
        now: () => browser.now,
        steady: () => browser.now,
        alone,
        idle: async () => undefined,
        channel: {
          send(message) {
            for (const other of tabs) if (other !== tab) other.hear(message);
          },
          listen: (listener) => void heard.push(listener),
        },
        tabs: {
          own,
          enter: () => void openTabs.add(own),
          leave: () => void openTabs.delete(own),
          open: async () => openTabs,
        },
        mark: {
          read: () => browser.mark,
          write: (vault) => {
            browser.mark = vault;
          },
          clear: () => {
            browser.mark = undefined;
          },
        },
        framed: false,
        capable: true,
        persistence: {
          persisted: async () => browser.asked > 0,
          async ask() {
            browser.asked += 1;
            return true;
          },
        },
        presence: {
          watch(listeners) {
            active.push(listeners.active);
            looks.push(listeners.look);
          },
          visible: () => visible,
          every(_, call) {
            ticks.push(call);
            return () => undefined;
          },
        },
        folders: { supported: false, pick: async () => undefined, open: () => neverCalled() },
        facts: async () => ({ base: '/' }),
        ...changes,
      };
      const vault = createSealedVault(world, reading);
      const seen: VaultChange[] = [];
      vault.subscribe((change) => seen.push(change));
      await settled(vault, 'opening');
      return {
        vault,
        changes: seen,
        click: () => {
          for (const call of active) call();
        },
        show(next) {
          visible = next;
          for (const call of looks) call();
        },
        freeze: () => void tabs.delete(tab),
        thaw: () => void tabs.add(tab),
        end() {
          tabs.delete(tab);
          openTabs.delete(own);
        },
      };
    },
  };
  return browser;
}

/** Resolves when the vault is no longer in that state. */
export function settled(vault: Vault, from: VaultState['kind']): Promise<void> {
  if (vault.state.kind !== from) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = vault.subscribe((change) => {
      if (change.kind !== 'state' || change.state.kind === from) return;
      stop();
      resolve();
    });
  });
}

export const PASSPHRASE = 'zes woorden die niemand raadt vandaag';

/** A tab with a new vault that is open, and its recovery key. */
export async function openNewVault(browser: TestBrowser): Promise<TestTab & { readonly recoveryKey: string }> {
  const tab = await browser.openTab();
  const prepared = await tab.vault.access.prepare(PASSPHRASE, {});
  if (!prepared.ok) throw new Error(prepared.reason);
  const created = await prepared.value.create();
  if (!created.ok) throw new Error(created.reason);
  return { ...tab, recoveryKey: prepared.value.recoveryKey };
}
