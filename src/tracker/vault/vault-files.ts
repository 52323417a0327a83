/**
 * What comes into the vault and leaves it as a file. Every file made here opens with the stock `age` program into JSON.
 * A file was opened again in memory before it is offered. Reading a file changes nothing until `add` or `restore`.
 */
import type { CaseId, EntryId, Hash, Stamp, StoredEntry } from '../log/entry';
import type { IncomingChange } from '../log/incoming-change';
import type { Fault } from '../log/judge-incoming';
import type {
  FileFailure,
  FolderFailure,
  MakeFailure,
  ReceiptFailure,
  RecipientFailure,
  StorageFailure,
} from './failures';
import type { Outcome } from './outcome';
import type { StoredCase } from './stored-case';
import type { VaultKey } from './vault-key';

/** A file to be offered to the person. Its name holds no name of anyone. */
export interface SealedFile {
  readonly name: string;
  readonly content: Blob;
}

/** What a file is, as far as can be seen without a key. */
export const SEALINGS = [
  /** A back-up: a zip that holds its own two locks; opens with the passphrase or the recovery key it was made under. */
  'back-up',
  /** An age file that a passphrase opens: a handover with a one-time passphrase. */
  'passphrase',
  /** An age file for a key: a handover, receipt or count for this vault, when its key is among them. */
  'key',
] as const;
export type Sealing = (typeof SEALINGS)[number];

/** How to open a file; `own` is this vault's own key, which an open vault has at hand. */
export type FileKey = VaultKey | 'own';

export interface VaultFiles {
  /** Looks at the outside of a file; bounded in time and memory, whatever it is. */
  inspect(file: Blob): Promise<Outcome<Sealing, FileFailure>>;

  /** Makes a back-up of everything that opens with this vault's passphrase, its recovery key and the coordinator's key when set. */
  makeBackup(signal?: AbortSignal): Promise<Outcome<Backup, MakeFailure>>;
  /** Opens a back-up as a restore would and compares it with what is held. Notes that it was checked when it opens. */
  checkBackup(file: Blob, key: VaultKey, signal?: AbortSignal): Promise<Outcome<BackupCheck, FileFailure>>;
  /** When the last back-up was made and checked, and what changed since. */
  backupStatus(): Promise<Outcome<BackupStatus, StorageFailure>>;

  /** Reads a back-up or handover and says what it would add. */
  read(file: Blob, key: FileKey, signal?: AbortSignal): Promise<Outcome<ReadFile, FileFailure>>;

  /**
   * Takes back what the last restore replaced; what was there is kept in turn, so that this can be undone too.
   * `nothing-kept` when there was none, or when something was erased since: then the snapshot was dropped.
   */
  undoRestore(): Promise<Outcome<void, StorageFailure | 'nothing-kept'>>;
  /** When what `undoRestore` would bring back was replaced, in milliseconds since 1970; `undefined` when there is nothing. */
  restoredAt(): Promise<Outcome<number | undefined, StorageFailure>>;

  /**
   * Makes a handover of these cases. `one-time` makes a passphrase that is told by phone; it is stored nowhere.
   * @param options.leftOut entries that go without their content (`log/withheld.ts`)
   * @param options.forKeeping it is for an archive, so that no answer is waited for
   */
  makeHandover(
    cases: readonly CaseId[],
    to: 'one-time' | RecipientId,
    options?: { readonly leftOut?: ReadonlySet<EntryId>; readonly forKeeping?: boolean; readonly signal?: AbortSignal },
  ): Promise<Outcome<MadeHandover, MakeFailure>>;
  /** What was handed over, newest first. */
  handovers(): Promise<Outcome<readonly HandoverRecord[], StorageFailure>>;
  /**
   * Reads what came back for a handover and keeps it. `receivedAt` is there only when both the secret and the entries
   * match: then the sender may erase. A refusal that is read after that changes nothing.
   */
  checkReceipt(file: Blob, signal?: AbortSignal): Promise<Outcome<HandoverRecord, ReceiptFailure>>;

  /** Seals any small JSON (a count of cases) to a recipient, and opens what another vault sealed to us. */
  makeShare(value: unknown, to: RecipientId): Promise<Outcome<SealedFile, MakeFailure>>;
  readShare(file: Blob): Promise<Outcome<unknown, FileFailure>>;

  readonly recipients: Recipients;
  readonly folder: BackupFolder;
  /** Every file made here, newest first, so that after erasing a person can find the older ones that still hold it. */
  made(): Promise<Outcome<readonly MadeFile[], StorageFailure>>;
}

export interface Backup extends SealedFile {
  readonly cases: number;
  readonly entries: number;
}

/** Whose a file is, as far as it can be proven. */
export const WHOSE = [
  /** It proves that it was made by who holds the key of this vault. */
  'own',
  /**
   * It says that it is of this vault and does not prove it: somebody else made it, or a program of before format 2, or it
   * is of before the vault got a new key.
   */
  'unproven',
  /** Of another vault. For who opened it with a key of their own that is a fact and no alarm. */
  'other',
] as const;
export type Whose = (typeof WHOSE)[number];

export interface BackupCheck {
  readonly madeAt: number;
  readonly whose: Whose;
  readonly cases: number;
  readonly entries: number;
  /** Entries held here that are not in it: added since. */
  readonly newerHere: number;
  /** Entries in it that are not held here. */
  readonly onlyInFile: number;
  /** Entries that are in both with other content. */
  readonly different: readonly EntryId[];
  /** Cases in it with gaps or changes in a chain. */
  readonly damaged: readonly CaseId[];
}

export interface BackupStatus {
  /** In milliseconds since 1970; absent when there was none. */
  readonly madeAt?: number;
  readonly checkedAt?: number;
  /** Entries that came in since the last one was made, as far as the cases were read. */
  readonly changes: number;
}

/** A file that was opened and read whole. Holds memory until it is let go. */
export interface ReadFile {
  readonly preview: ImportPreview;
  /** The cases as they are in the file, so that they can be shown before they are accepted. */
  readonly cases: readonly StoredCase[];
  /** What cannot be read in it and so does not come, or comes without its content; the rest is whole. */
  readonly lost: readonly Lost[];
  /** What would change something that stands here; nothing of it is done but what `add` is told to accept. */
  readonly questions: readonly Question[];
  /** Settings as they stand in a back-up, by name: to tell who made it. Adding takes none of them. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Keys of others that restoring into an empty browser brings. */
  readonly otherKeys: readonly OtherKey[];
  /**
   * Adds what is new, in one transaction; removes and overwrites nothing. Doing it twice is doing it once.
   * @param accepted the entries of `questions` that may do what they say; the others are kept without their content
   */
  add(accepted?: ReadonlySet<EntryId>): Promise<Outcome<ImportResult, StorageFailure>>;
  /**
   * Only of a back-up. Into an empty browser: the vault is as it was, opens with the keys it had, and is open; when it is
   * `unproven` only its cases and procedures come, for all else may be planted. Nobody but the person can know whether the
   * back-up is theirs: who made another's knows its keys, and could open all that is written after, so that it is refused as
   * `not-own` unless they said so. Into an open vault: the file's cases take the place of those here, which are kept for `undoRestore`; what was erased here
   * stays erased. `without-its-key`: the file was opened with another key than its own, as a coordinator does; make a
   * vault and `add`.
   */
  restore(said?: { readonly isOwn: boolean }): Promise<Outcome<void, RestoreFailure>>;
  /**
   * Only of a handover: the file that proves to the sender what was received. After `add`; else `not-added`.
   * @param answer JSON for the sender, who finds it in the `HandoverRecord`
   */
  makeReceipt(answer?: unknown): Promise<Outcome<SealedFile, MakeFailure | 'not-added' | 'other-kind'>>;
  /** Only of a handover: the file that tells the sender that it is not taken. Nothing is stored here. */
  makeRefusal(answer: unknown): Promise<Outcome<SealedFile, MakeFailure | 'other-kind'>>;
}

/** An entry that would change something of ours. */
export interface Question {
  readonly case: CaseId;
  readonly entry: StoredEntry;
  readonly change: IncomingChange;
}

/** A case in a file that is not taken, and why. `unreadable`: something in it is not what its kind asks for. */
export interface LeftOut {
  readonly case: CaseId;
  readonly fault: Fault | 'unreadable';
}

/** Something in a file that cannot be read. */
export type Lost =
  /** `entry` where it comes without its content; absent where nothing of it comes. `time` where that can be read. */
  | { readonly what: 'entry'; readonly case: CaseId; readonly entry?: EntryId; readonly time?: Stamp }
  /** A whole case; a procedure, without which its cases can be read; something that the program kept beside them. */
  | { readonly what: 'case' | 'procedure' | 'record' };

/** Somebody else's key that a back-up brings. */
export interface OtherKey extends Pick<Recipient, 'label' | 'fingerprint' | 'coordinator'> {}

export type RestoreFailure = StorageFailure | 'other-kind' | 'without-its-key' | 'not-own' | 'exists';

export interface ImportPreview {
  readonly kind: 'back-up' | 'handover';
  readonly madeAt: number;
  readonly appVersion: string;
  readonly whose: Whose;
  readonly cases: number;
  readonly newCases: number;
  readonly newEntries: number;
  /** Entries that are here with other content: ours stays, theirs is set apart. */
  readonly conflicts: readonly EntryId[];
  /** Entries of a type that this program does not know: kept, and their cases can only be read. */
  readonly unknownTypes: number;
  /** Cases that cannot be what they say; nothing of them is taken. */
  readonly leftOut: readonly LeftOut[];
  /** Entries whose content the file erases here, without asking: only a back-up of this own vault does. */
  readonly erasures: number;
  /** Cases and entries in it that were erased here, and stay erased. */
  readonly staysErased: number;
  /** Stamps further ahead of our clock than we follow. */
  readonly aheadOfClock: number;
  /** What replacing everything would take away here, by case. Of a back-up alone; else empty. */
  readonly goneHere: readonly GoneHere[];
  /** Cases of a back-up that replacing everything would not bring. */
  readonly notRestored: readonly LeftOut[];
}

/** What stands in a case here and not in a back-up. */
export interface GoneHere {
  readonly case: CaseId;
  /** Entries whose content is not in it, or is another there. */
  readonly entries: number;
  /** How many of them were written in this browser. */
  readonly ofThisDevice: number;
  /** Whether nothing of the case is in it. */
  readonly whole: boolean;
}

export interface ImportResult {
  readonly added: number;
  readonly erased: number;
  readonly conflicts: number;
}

export interface MadeHandover extends SealedFile {
  readonly id: string;
  /** Only with `one-time`: six words. Gone when the screen is. */
  readonly passphrase?: string;
}

export interface HandoverRecord {
  readonly id: string;
  readonly cases: readonly CaseId[];
  readonly madeAt: number;
  readonly to: 'one-time' | RecipientId;
  /** It went to an archive: nobody answers. */
  readonly forKeeping?: boolean;
  /** The last stamp of each case that went along: what is written after it was not in the file. An older program kept none. */
  readonly upTo?: Readonly<Record<CaseId, Stamp>>;
  /** When the receipt came that matched. */
  readonly receivedAt?: number;
  /** When it was told that it is not taken. */
  readonly refusedAt?: number;
  /** What the receiver said with it; JSON. */
  readonly answer?: unknown;
}

export type RecipientId = string;

/** Someone whose vault can open what we seal for it. */
export interface Recipient {
  readonly id: RecipientId;
  /** What the person calls it: 'leerlingcoördinator'. Sealed like everything else. */
  readonly label: string;
  /** `age1…` */
  readonly key: string;
  /** To be compared by phone. */
  readonly fingerprint: string;
  /** Whether the person said that the fingerprint was compared. */
  readonly confirmed: boolean;
  /** Whether back-ups are sealed for them too. One at most. */
  readonly coordinator: boolean;
}

export interface Recipients {
  /** This vault's own key, to give to others. Not a secret. */
  own(): Promise<Outcome<{ readonly key: string; readonly fingerprint: string }, StorageFailure>>;
  list(): Promise<Outcome<readonly Recipient[], StorageFailure>>;
  add(label: string, key: string): Promise<Outcome<Recipient, RecipientFailure>>;
  change(
    id: RecipientId,
    change: { readonly label?: string; readonly confirmed?: boolean; readonly coordinator?: boolean },
  ): Promise<Outcome<Recipient, RecipientFailure>>;
  remove(id: RecipientId): Promise<Outcome<void, StorageFailure>>;
}

/** Automatic back-ups in a folder of the person's choice: at most every 15 minutes while open; 3 of today, 1 per day, 10 in all. */
export interface BackupFolder {
  status(): Promise<FolderStatus>;
  /** Asks the person to choose; to be called from a click. */
  choose(): Promise<Outcome<FolderStatus, FolderFailure | 'cancelled'>>;
  /** Asks the browser for permission again; to be called from a click. */
  allow(): Promise<Outcome<FolderStatus, FolderFailure>>;
  /** Writes one now. */
  write(): Promise<Outcome<FolderStatus, FolderFailure>>;
  /** Stops; the files stay. */
  forget(): Promise<Outcome<void, StorageFailure>>;
}

export interface FolderStatus {
  readonly kind: 'not-supported' | 'none-chosen' | 'ready' | 'permission-needed' | 'folder-lost';
  /** What the chosen folder is called. */
  readonly name?: string;
  /** When the last file was written, in milliseconds since 1970. */
  readonly writtenAt?: number;
  /** Why the last try failed, when it did. */
  readonly failed?: FolderFailure;
}

export interface MadeFile {
  readonly kind: 'back-up' | 'handover' | 'share';
  readonly name: string;
  readonly madeAt: number;
  /** The cases in it; `all` for a back-up: every case that was there at `madeAt`. */
  readonly cases: readonly CaseId[] | 'all';
  /** Hash of the file, to recognise it by. */
  readonly hash: Hash;
}
