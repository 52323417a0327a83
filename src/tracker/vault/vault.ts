/**
 * The vault as the screens know it: what is asked of it, what it promises, and every way in which it says no.
 *
 * Promises that hold for all of it:
 * - Expected failures are values with a reason from a closed list (`failures.ts`); only bugs throw.
 * - What resolves with `ok: true` after storing is on disk: it follows the database's own commit and nothing else.
 * - What is refused changed nothing, and the caller keeps what it wanted to store.
 * - Nothing readable is stored: entries, drafts, settings and files are sealed; ids and counters are not.
 * - Nothing leaves the browser, except as a `SealedFile` that the caller offers to the person.
 */
import type { Finding } from '../log/chain';
import type { CaseId, EntryId, Hash, StoredEntry } from '../log/entry';
import type { CreateFailure, RekeyFailure, SaveFailure, StorageFailure, UnlockFailure } from './failures';
import type { HealthWarning } from './health';
import type { Outcome } from './outcome';
import type { StoredCase } from './stored-case';
import type { VaultFiles } from './vault-files';
import type { VaultKey } from './vault-key';
import type { LockReason, VaultState } from './vault-state';

export interface Vault {
  /** Where it stands now. Never throws, changes only in between tasks, and listeners are told of every change. */
  readonly state: VaultState;
  /** Calls the listener at every change, until the returned function is called. It is not called for what is so already. */
  subscribe(listener: (change: VaultChange) => void): () => void;

  readonly access: VaultAccess;
  readonly cases: VaultCases;
  readonly drafts: VaultDrafts;
  readonly settings: VaultSettings;
  readonly procedures: VaultProcedures;
  readonly files: VaultFiles;

  /** What may go wrong on this device now; never fails, an unknown fact gives no warning. Also while locked. */
  health(): Promise<readonly HealthWarning[]>;
  /** Asks the browser to keep the data; the first save asks by itself. False when it refuses or cannot say. */
  persist(): Promise<boolean>;
}

/** What listeners are told. Own saves too: whatever is in the vault reaches a listener by this way alone. */
export type VaultChange =
  | { readonly kind: 'state'; readonly state: VaultState }
  /** New in the cases that they name, saved in this tab or another. Told before the save resolves. */
  | { readonly kind: 'entries'; readonly entries: readonly StoredEntry[] }
  /** These cases are now as given, whatever was known of them: after an import, or when content was erased. */
  | { readonly kind: 'cases'; readonly cases: readonly StoredCase[] }
  | { readonly kind: 'case-erased'; readonly case: CaseId }
  /** Everything may be different: read all cases again. After a restore or its undo. */
  | { readonly kind: 'replaced' }
  | { readonly kind: 'settings'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'procedure'; readonly hash: Hash }
  /** What is known of back-ups, handovers or recipients changed: ask again. */
  | { readonly kind: 'files' }
  /** These cases were checked, or all; what was found of them before is no longer so. */
  | { readonly kind: 'checked'; readonly of: readonly CaseId[] | 'all'; readonly check: CaseCheck };

export interface VaultAccess {
  /**
   * Works out the keys for a new vault and stores nothing yet, so that the recovery key can be shown and partly typed
   * back first. Only in the states `empty` and `vanished`; else `exists` or `framed`.
   * @param choices.sharedComputer why there is a vault although others use this computer too; absent when they do not
   */
  prepare(
    passphrase: string,
    choices: { readonly sharedComputer?: string },
    signal?: AbortSignal,
  ): Promise<Outcome<PreparedVault, CreateFailure>>;
  /**
   * Opens the vault with one of its two keys; it takes about a second and can be cancelled. When a change to new keys
   * was broken off, it goes on with that first (state `resealing`). Resolves when the state is `open`.
   */
  unlock(key: VaultKey, signal?: AbortSignal): Promise<Outcome<void, UnlockFailure>>;
  /** Drops the keys in this tab at once and in all others within a second. Never waits, never fails. */
  lock(why: LockReason): void;
  /** Says that the person is here, so that the lock for lack of activity starts counting again; clicks and keys do so by themselves. */
  stay(): void;
  /** A new passphrase, given one of the keys that open the vault now. Old back-ups keep opening with the old one. */
  changePassphrase(current: VaultKey, next: string, signal?: AbortSignal): Promise<Outcome<void, RekeyFailure>>;
  /**
   * Works out a new vault key, a new recovery key and a new slot for the passphrase; stores nothing before `replace`.
   * For when a key may have fallen into other hands. Files made before still open with the old keys.
   */
  prepareNewKey(
    current: VaultKey,
    passphrase: string,
    signal?: AbortSignal,
  ): Promise<Outcome<PreparedKey, RekeyFailure>>;
  /** Erases everything of this vault in this browser, in all tabs, and ends in the state `empty`. Locked too: who forgot all keys may start anew. */
  leave(): Promise<Outcome<void, StorageFailure>>;
}

/** Keys worked out and not stored: forgotten when the tab closes. */
export interface PreparedVault {
  /** `AGE-SECRET-KEY-1…`. To be shown once; stored nowhere. */
  readonly recoveryKey: string;
  /** Stores the vault and opens it. Once only. */
  create(): Promise<Outcome<void, CreateFailure>>;
}

export interface PreparedKey {
  readonly recoveryKey: string;
  /**
   * From the moment that it is stored only the new keys open the vault; then everything is sealed anew. Progress is
   * told by the state; a tab that is closed meanwhile loses nothing and the next unlock goes on.
   */
  replace(): Promise<Outcome<void, RekeyFailure>>;
}

/** One entry to be written; the vault gives it its envelope: device, number, time, salt and place in the chain. */
export interface NewEntry {
  /** Made by `newId`, and kept while trying again: then one entry is never stored twice. */
  readonly id: EntryId;
  readonly type: string;
  readonly v: number;
  readonly body: unknown;
}

/** Largest save, in bytes of JSON. Far more than the longest entry that the domain allows. */
export const MAX_SAVE_BYTES = 4 * 1024 * 1024;

export interface VaultCases {
  /** A new random id, for entries and whatever else needs one. */
  newId(): string;
  /**
   * Every case once, in batches of bounded size, in no order that means anything. Opening is all it does: shape and
   * chain are not checked here (`check`). Cases that change meanwhile are told to listeners as usual.
   * A batch is delivered before all is opened, so that a list can show what there is. A failure is the last to come.
   */
  all(): AsyncIterable<Outcome<CaseBatch, StorageFailure>>;
  /** One case as it is stored now; `undefined` when there is none. */
  one(id: CaseId): Promise<Outcome<StoredCase | undefined, StorageFailure>>;
  /**
   * Adds the entries to the case in one transaction, all or none; the first makes the case. Ids that are there already
   * with the same type and body are left as they are and count as saved. An erasure (`log/erasure.ts`) among them
   * takes the content that it names out of everything stored here, in the same transaction.
   * What a reader of files would refuse is refused here too (`not-readable`), so that every back-up can be restored.
   * Resolves with the entries as stored when they are on disk, after listeners were told.
   * @param options.draft key of a draft that is removed in the same transaction
   */
  append(
    id: CaseId,
    entries: readonly NewEntry[],
    options?: { readonly draft?: string },
  ): Promise<Outcome<readonly StoredEntry[], SaveFailure>>;
  /** What an erasure must name to erase this entry (`log/chain.ts`); `undefined` when the case has no such entry. */
  commitment(id: CaseId, entry: EntryId): Promise<Outcome<Hash | undefined, StorageFailure>>;
  /**
   * Erases the whole case, its quarantine and its drafts for good, leaving its id and the tally line, and drops the
   * snapshot that a restore kept. No import or restore brings it back.
   * @param tally the nameless line that stays for the counts; JSON
   * @param drafts keys of drafts that belong to the case
   * @param options.handedOver it is worked in another vault: a handover from there may bring it back, and nothing else
   */
  erase(
    id: CaseId,
    tally: unknown,
    drafts?: readonly string[],
    options?: { readonly handedOver?: boolean },
  ): Promise<Outcome<void, StorageFailure | 'no-such-case'>>;
  /** The lines that erased cases left. */
  tallies(): Promise<Outcome<readonly ErasedCase[], StorageFailure>>;
  /**
   * Reads shape and chain of one case, or of all; says what is missing, damaged or cannot be opened. Listeners are told
   * too (`checked`), as they are of the checks that the vault makes itself: after opening, at an import and once a month.
   */
  check(id?: CaseId): Promise<Outcome<CaseCheck, StorageFailure>>;
}

export interface CaseBatch {
  readonly cases: readonly StoredCase[];
  /** Cases of which something stored does not open with our key: shown as damaged, never dropped. */
  readonly damaged: readonly CaseId[];
  /** How many cases were delivered with this batch, and how many there are in all. */
  readonly done: number;
  readonly total: number;
}

export interface ErasedCase {
  readonly case: CaseId;
  readonly tally: unknown;
  /** It was worked in another vault: a handover may bring it back. */
  readonly handedOver?: true;
}

export interface CaseCheck {
  /** Cases that were read. */
  readonly cases: number;
  /** Cases with something that does not open. */
  readonly damaged: readonly CaseId[];
  /** Entries that have another shape than entries have. */
  readonly misshapen: readonly CaseId[];
  /** Gaps and changes in the chains, by case. */
  readonly findings: readonly Finding[];
  /** Cases of which less is stored than was once: rows were taken away, or put back as they were before. */
  readonly behind: readonly CaseId[];
}

/**
 * Text that is being typed, sealed; one for each key in each tab, so that no tab writes over what another typed. What a key
 * says is not readable in the browser's storage.
 */
export interface VaultDrafts {
  /**
   * Keeps the newest value: calls that come while one is being stored replace each other. Resolves when this value, or
   * a newer one, is on disk. After `lock` a value that was given before is still stored when it was sealed already.
   */
  save(key: string, value: unknown): Promise<Outcome<void, StorageFailure>>;
  /**
   * What this tab typed, else the newest that a closed tab left, which this tab then goes on from: saving takes its place.
   * A failure says nothing of whether there is one: whoever saves after it may write over text that could not be read.
   */
  read(key: string): Promise<Outcome<unknown, StorageFailure>>;
  /** What was read of a closed tab is not gone on from: it stays beside what is saved here. */
  setAside(key: string): void;
  /** What other open tabs typed under this key, newest first; when in milliseconds since 1970. It stays theirs. */
  elsewhere(key: string): Promise<Outcome<readonly { readonly at: number; readonly value: unknown }[], StorageFailure>>;
  /** Forgets what this tab typed, and what it went on from. */
  remove(key: string): Promise<Outcome<void, StorageFailure>>;
  /** The keys and when each was last saved, in milliseconds since 1970, newest first. */
  list(): Promise<Outcome<readonly { readonly key: string; readonly at: number }[], StorageFailure>>;
}

/** Small sealed values by name: role and initials, keeping terms, projector mode. They travel in back-ups. */
export interface VaultSettings {
  read(name: string): Promise<Outcome<unknown, StorageFailure>>;
  /** `undefined` forgets it. */
  save(name: string, value: unknown): Promise<Outcome<void, StorageFailure>>;
  /** Minutes without activity after which it locks: 1 to 60, at first 5. */
  readonly lockAfter: number;
  saveLockAfter(minutes: number): Promise<Outcome<void, StorageFailure>>;
}

/** Procedures as they were when cases began, by their hash (`domain/procedure-snapshot.ts`). */
export interface VaultProcedures {
  /** Keeps it; one that is there already stays. `not-readable`: it is not what its hash says, or nothing can be done with it. */
  keep(hash: Hash, procedure: unknown): Promise<Outcome<void, StorageFailure | 'not-readable'>>;
  all(): Promise<Outcome<ReadonlyMap<Hash, unknown>, StorageFailure>>;
}
