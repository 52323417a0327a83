/** What the parts of an open vault share. */
import type { Digest } from '../log/chain';
import type { VaultReading } from './reading';
import type { TabMessage } from './tabs/tab-message';
import type { VaultChange } from './vault';

export interface OpenParts {
  /** What the layers above know of entries. What is stored goes through it as well as what is read from a file. */
  readonly reading: VaultReading;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Random text that is never the same twice. */
  readonly newId: () => string;
  readonly digest: Digest;
  /** Tells the listeners in this tab. */
  readonly tell: (change: VaultChange) => void;
  /** Tells the other tabs that something was stored. */
  readonly spread: (message: TabMessage) => void;
  /** Resolves when the browser has nothing better to do. */
  readonly idle: () => Promise<void>;
  /** Names this tab among those of this browser; new with every page. */
  readonly tab: string;
  /** The tabs in which this vault is open. */
  readonly openTabs: () => Promise<ReadonlySet<string>>;
  /** Runs the work when what was begun under that name in this tab is over. Other tabs are told by the database itself. */
  readonly inTurn: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
  /** Runs the work while no other work under that name runs, in any tab. */
  readonly alone: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
}
