/** Every reason for which a vault refuses, by what was asked. Words for people are in `ui`, one table keyed by reason. */

/** Why something was not stored or read. Nothing changed, unless it says otherwise. */
export const STORAGE_FAILURES = [
  /** No key in memory: it was never unlocked, or it was locked meanwhile. */
  'locked',
  /** The disk, or what the browser grants this site, is full. */
  'full',
  /** The browser's data of this site were cleared while this tab was open. The state becomes `cleared`. */
  'cleared',
  /** A newer program upgraded the database; this tab must reload. The state becomes `newer-program-needed`. */
  'newer-program-needed',
  /** The connection was lost, opened once more and lost again. It may have been stored: trying again with the same ids is safe. */
  'connection-lost',
  /** The browser's storage gave no answer in time. It may be stored yet: trying again with the same ids is safe. */
  'no-answer',
  /** The vault got new keys in another tab, so this tab was locked. */
  'key-replaced',
  /** Anything else that the browser refused; trying again is safe. */
  'failed',
] as const;
export type StorageFailure = (typeof STORAGE_FAILURES)[number];

/** Why entries were not added to a case. */
export const SAVE_FAILURES = [
  ...STORAGE_FAILURES,
  /** Another tab added to the case; its entries were told to listeners first. Decide again on what the case is now. */
  'changed-elsewhere',
  /** The case was erased, here or in another tab; nothing can be added to it any more. */
  'case-erased',
  /** Something stored of the case does not open. It can be read as far as it goes, and is not written in. */
  'case-damaged',
  /** One of the ids is in use for another content. Ids are to be made by `newId` for each entry. */
  'id-taken',
  /** An erasure among them names an entry that is not in the case, or not with that commitment. */
  'not-this-content',
  /** What was to be stored is larger than `MAX_SAVE_BYTES`. */
  'too-large',
  /** A reader of files would not take it: a text is longer than it may be, or a field is not what its kind asks for. */
  'not-readable',
] as const;
export type SaveFailure = (typeof SAVE_FAILURES)[number];

/** Why a key did not open something. */
export const KEY_FAILURES = [
  /** Wrong, or what it should open is damaged: these cannot be told apart. */
  'wrong-key-or-damaged',
  'empty-passphrase',
  /** The text is not a recovery key: letters are missing or mistyped. */
  'not-a-recovery-key',
  /** The file asks for more work than we ever ask for, so it is not ours or was tampered with. */
  'too-costly',
  'cancelled',
] as const;
export type KeyFailure = (typeof KEY_FAILURES)[number];

/** Why the vault did not open. */
export const UNLOCK_FAILURES = [
  ...KEY_FAILURES,
  ...STORAGE_FAILURES,
  'no-vault',
  'framed',
  /** A part of the program could not be loaded; reload when there is a network. */
  'incomplete-program',
] as const;
export type UnlockFailure = (typeof UNLOCK_FAILURES)[number];

/** Why no vault was made. */
export const CREATE_FAILURES = [
  ...STORAGE_FAILURES,
  'empty-passphrase',
  'cancelled',
  /** There is a vault here already, made or restored in another tab perhaps. */
  'exists',
  'framed',
] as const;
export type CreateFailure = (typeof CREATE_FAILURES)[number];

/** Why a key was not replaced; the old ones still work. */
export const REKEY_FAILURES = [
  ...KEY_FAILURES,
  ...STORAGE_FAILURES,
  /** The example vault has no keys. */
  'example',
] as const;
export type RekeyFailure = (typeof REKEY_FAILURES)[number];

/** Why a file was not read. Nothing was added. */
export const FILE_FAILURES = [
  ...KEY_FAILURES,
  ...STORAGE_FAILURES,
  /** The file is empty, or the browser does not get at it any more: it was moved or changed, or what it stood on was pulled out. */
  'unreadable',
  /** Not a file that this program makes. */
  'not-ours',
  /** The end is missing. */
  'truncated',
  /** It opens, and what is inside is not as it was written. */
  'damaged',
  /** Made by a newer program. */
  'newer-format',
  /** Made for the site of another school. */
  'other-school',
  /** Larger than is ever made here, packed or unpacked. */
  'too-large',
  /** A file of ours, but of another kind than was asked for. */
  'other-kind',
] as const;
export type FileFailure = (typeof FILE_FAILURES)[number];

/** Why a file was not made. */
export const MAKE_FAILURES = [
  ...STORAGE_FAILURES,
  /** It was made and did not open again in memory, so it is not offered. */
  'does-not-open',
  'too-large',
  'cancelled',
  'no-such-case',
  'no-such-recipient',
] as const;
export type MakeFailure = (typeof MAKE_FAILURES)[number];

/** Why a receipt does not count. The sender may not erase. */
export const RECEIPT_FAILURES = [
  ...FILE_FAILURES,
  /** It answers a handover that this vault did not make. */
  'unknown-handover',
  /** The secret from inside the handover is not in it. */
  'not-the-receiver',
  /** The receiver has other entries than were sent. */
  'other-entries',
] as const;
export type ReceiptFailure = (typeof RECEIPT_FAILURES)[number];

/** Why a text is not taken as someone's key. */
export const RECIPIENT_FAILURES = [...STORAGE_FAILURES, 'not-a-key', 'own-key'] as const;
export type RecipientFailure = (typeof RECIPIENT_FAILURES)[number];

/** Why there is no back-up in the chosen folder. */
export const FOLDER_FAILURES = [
  ...MAKE_FAILURES,
  /** This browser cannot write in a folder. */
  'not-supported',
  /** The person chose none. */
  'none-chosen',
  /** The browser asks again whether we may; only a click of the person can give it. */
  'permission-needed',
  /** The folder is gone, or the disk refuses. */
  'folder-lost',
] as const;
export type FolderFailure = (typeof FOLDER_FAILURES)[number];
