/** Where a vault stands. The screen is a function of this. */

/** Why the vault is locked. */
export const LOCK_REASONS = [
  /** It was never unlocked in this tab. */
  'start',
  'button',
  /** 'Snel weg'. */
  'leave',
  'idle',
  /** The tab was out of sight too long. */
  'hidden',
  /** The computer slept, or the page came back from the browser's memory, longer ago than the lock time. */
  'slept',
  /** Another tab locked. */
  'other-tab',
  /** The vault got new keys in another tab. */
  'key-replaced',
  /** A part of the program could not be loaded. */
  'incomplete-program',
] as const;
export type LockReason = (typeof LOCK_REASONS)[number];

/** Why this browser cannot hold a vault here. */
export const UNAVAILABLE_REASONS = [
  /** No IndexedDB, or it refuses: some private windows, policies, blocked site data. */
  'no-storage',
  /** No Web Locks, Web Crypto or what else is needed; also on an address without https. */
  'old-browser',
  /** The database is there and cannot be opened. */
  'damaged',
  /** The browser's storage gave no answer yet. It goes on by itself when it does. */
  'no-answer',
] as const;
export type UnavailableReason = (typeof UNAVAILABLE_REASONS)[number];

export type VaultState =
  /** It is not known yet what there is. */
  | { readonly kind: 'opening' }
  /** Another tab with an older program holds the database; it must be closed or reloaded. Goes on by itself when it is. */
  | { readonly kind: 'blocked' }
  /** Nothing here. That is also what a full wipe leaves: ask whether there were cases and offer to restore. */
  | { readonly kind: 'empty' }
  /** Nothing here, but there was a vault: the browser's database vanished and our marker beside it did not. */
  | { readonly kind: 'vanished' }
  | { readonly kind: 'locked'; readonly why: LockReason }
  /** `unlock` is working out the key; it takes about a second, and can be cancelled. */
  | { readonly kind: 'unlocking' }
  | OpenState
  /** Everything is sealed anew for a new key, in this tab or another. Can be left: it goes on after the next unlock. */
  | { readonly kind: 'resealing'; readonly done: number; readonly total: number }
  /** The browser's data were cleared while this tab was open. What is on the screen is not stored anywhere. */
  | { readonly kind: 'cleared' }
  /** A newer program was here. Reload; nothing of this tab was written over it. */
  | { readonly kind: 'newer-program-needed' }
  /** The page stands inside a frame, where others can look over its shoulder: it does not open. */
  | { readonly kind: 'framed' }
  | { readonly kind: 'unavailable'; readonly why: UnavailableReason };

export interface OpenState {
  readonly kind: 'open';
  /** Whether this is the vault in memory, which forgets everything. */
  readonly example: boolean;
  /** When it locks for lack of activity, in milliseconds since 1970, from `LOCK_WARNING_MS` before; otherwise absent. */
  readonly locksAt?: number;
  /** The person said that others use this computer too, and why there is a vault all the same. */
  readonly sharedComputer?: string;
}

/** How long before it locks for lack of activity a vault says so. */
export const LOCK_WARNING_MS = 60_000;

/** Minutes without activity after which a new vault locks. */
export const FIRST_LOCK_AFTER = 5;
