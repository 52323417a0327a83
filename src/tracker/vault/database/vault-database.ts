/** The browser's database of a vault: ids, counters and ciphertext. */
import Dexie, { type Table } from 'dexie';
import type { Sealed } from '../sealing/sealed-json';

/** Version of the tables. A newer program raises it; an older one then refuses to open. */
export const SCHEMA = 1;

/** Dexie keeps its versions in tenths. */
export const BACKEND_VERSION = SCHEMA * 10;

/** Which vault this is; read in every transaction, so that nobody writes into another one. */
export interface Marker {
  readonly name: 'marker';
  readonly vault: string;
  readonly schema: number;
  /** Raised with every new vault key. */
  readonly epoch: number;
  /** The generation of segments that is in use. */
  readonly live: number;
  /** The generation that a restore kept for its undo. */
  readonly kept?: number;
  /** Whether the person said that others use this computer too. */
  readonly shared: boolean;
}

/** The vault's identity, sealed twice. */
export interface Slots {
  readonly name: 'slots';
  /** With the passphrase; an age file. */
  readonly passphrase: Sealed;
  /** To the recovery key; an age file. */
  readonly recovery: Sealed;
}

/** Only while everything is sealed anew: the identity of before, sealed to the new one; an age file. */
export interface Bridge {
  readonly name: 'bridge';
  readonly identity: Sealed;
  readonly epoch: number;
}

/** The folder for automatic back-ups. */
export interface Folder {
  readonly name: 'folder';
  readonly handle: unknown;
}

export type Meta = Marker | Slots | Bridge | Folder;

/** Key: generation, case, number. */
export interface SegmentRow {
  readonly g: number;
  readonly c: string;
  readonly n: number;
  /** Epoch of the key that it is sealed with. */
  readonly e: number;
  readonly d: Sealed;
}

/** Key: kind, hidden name. */
export interface RecordRow {
  readonly k: string;
  readonly h: string;
  readonly e: number;
  readonly d: Sealed;
}

export type SegmentRowKey = [generation: number, id: string, number: number];
export type RecordRowKey = [kind: string, hidden: string];

export type VaultDatabase = Dexie & {
  readonly meta: Table<Meta, Meta['name']>;
  readonly segments: Table<SegmentRow, SegmentRowKey>;
  readonly records: Table<RecordRow, RecordRowKey>;
};

/** The database of that name, not opened. What it says is written is on the disk, as far as the browser can tell. */
export function vaultDatabase(name: string): VaultDatabase {
  const options = { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false } as const;
  const database = new Dexie(name, options) as VaultDatabase;
  database.version(SCHEMA).stores({ meta: 'name', segments: '[g+c+n]', records: '[k+h]' });
  return database;
}
