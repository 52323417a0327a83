import type { Connection } from '../database/connection';
import type { Marker } from '../database/vault-database';
import type { Exchange } from '../exchange/exchange';
import type { StorageFailure } from '../failures';
import type { OpenVault } from '../open-vault';
import { failed, type Outcome } from '../outcome';
import type { VaultReading } from '../reading';
import type { KeyRing } from '../shelf/sealed-rows';
import type { SealedShelf } from '../shelf/sealed-shelf';
import type { VaultChange } from '../vault';
import type { LockReason, OpenState, VaultState } from '../vault-state';
import type { VaultWorld } from '../world';

/** A vault that is open in this tab. Let go of it and the keys are gone. */
export interface Opened extends OpenVault {
  readonly shelf: SealedShelf;
  readonly ring: KeyRing;
  /** `AGE-SECRET-KEY-1…` of the vault itself. */
  readonly identity: string;
  readonly sharedComputer?: string;
  readonly exchange: Exchange;
  /** Minutes without activity after which it locks, as it was when it was opened. */
  readonly lockAfter: number;
}

/** A vault's identity and the epoch of its keys. */
export interface EpochIdentity {
  readonly identity: string;
  readonly epoch: number;
}

/** What the parts of access share: the state, the connection, and the vault while it is open. */
export interface VaultCore {
  readonly world: VaultWorld;
  readonly reading: VaultReading;
  readonly connection: Connection;
  readonly tell: (change: VaultChange) => void;
  state(): VaultState;
  become(state: VaultState): void;
  opened(): Opened | undefined;
  /** Makes the parts of the vault with these keys and puts it in the state `open`. `before` are the old keys, while a resealing is not over. */
  open(marker: Marker, now: EpochIdentity, before?: EpochIdentity): Promise<Outcome<Opened, VaultOpenFailure>>;
  /** Drops the keys and ends in that state, when it was open. */
  end(state: VaultState): void;
  /** Drops the keys in this tab. */
  lockHere(why: LockReason): void;
  /** Changes the state of the vault where a refusal for this reason says that it changed: cleared, locked elsewhere, upgraded. */
  trouble(reason: StorageFailure): void;
}

/** `incomplete-program`: a part of the program could not be loaded. */
export type VaultOpenFailure = StorageFailure | 'incomplete-program';

/** Why a vault that was stored is not open; a part of the program that is missing counts as any other failure. */
export const notOpened = (reason: VaultOpenFailure): { readonly ok: false; readonly reason: StorageFailure } =>
  failed(reason === 'incomplete-program' ? 'failed' : reason);

/** The state of a vault that is open. */
export const openState = ({ sharedComputer }: Opened, locksAt?: number): OpenState => ({
  kind: 'open',
  example: false,
  ...(locksAt !== undefined && { locksAt }),
  ...(sharedComputer !== undefined && { sharedComputer }),
});
