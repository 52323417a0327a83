/** What a vault needs of the world around it; a browser gives it in `browser-vault.ts`, and tests give what they like. */
import type { Age } from './age/age';
import type { Folders } from './folder/writable-folder';
import type { HealthFacts } from './health';
import type { OpenParts } from './open-parts';
import type { TabMessage } from './tabs/tab-message';

export interface VaultWorld {
  /** Name of the database. Names of pupils are in no name. */
  readonly database: string;
  readonly age: Age;
  /** Milliseconds since 1970, by the wall clock, which may jump. */
  readonly now: () => number;
  /** Milliseconds by a clock that never goes back, and that may stand still while the computer sleeps. */
  readonly steady: () => number;
  /** Milliseconds within which the storage must answer; ten seconds where it is absent. */
  readonly answerMs?: number;
  readonly alone: OpenParts['alone'];
  readonly idle: OpenParts['idle'];
  readonly channel: TabChannel;
  readonly tabs: OpenTabs;
  /** Remembers beside the database that there was a vault here. */
  readonly mark: Mark;
  /** Whether the page stands in a frame. */
  readonly framed: boolean;
  /** Whether everything that a vault needs of a browser is there. */
  readonly capable: boolean;
  readonly persistence: Persistence;
  readonly presence: Presence;
  readonly folders: Folders<unknown>;
  /** What is known of this device without the vault. */
  readonly facts: () => Promise<Omit<HealthFacts, 'now'>>;
}

/** Messages between the tabs of one site; a tab does not hear itself. */
export interface TabChannel {
  send(message: TabMessage): void;
  listen(heard: (message: TabMessage) => void): void;
}

/** Which tabs of this browser have the vault open; a tab that is closed, or crashed, is none of them. */
export interface OpenTabs {
  /** Names this tab, anew with every page. */
  readonly own: string;
  /** The vault comes open in this tab. */
  enter(): void;
  /** It is open here no more. */
  leave(): void;
  open(): Promise<ReadonlySet<string>>;
}

/** A note outside the database; reading and writing it never throws. */
export interface Mark {
  /** The id of the vault that was here; `undefined` when there was none, or it cannot be known. */
  read(): string | undefined;
  write(vault: string): void;
  clear(): void;
}

export interface Persistence {
  /** Whether the browser keeps the data; `undefined` when it does not say. */
  persisted(): Promise<boolean | undefined>;
  /** Asks it to. */
  ask(): Promise<boolean>;
}

/** What tells whether someone is there. */
export interface Presence {
  /** Calls `active` when someone clicks, types or scrolls, and `look` when the tab comes back into sight or from the browser's memory. */
  watch(heard: { readonly active: () => void; readonly look: () => void }): void;
  /** Whether the tab is in sight. */
  visible(): boolean;
  /** Calls back about every so many milliseconds, until the returned function is called. */
  every(ms: number, call: () => void): () => void;
}
