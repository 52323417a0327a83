import type { Outcome } from '../outcome';

/** Why a file is not read, or not made. Nothing was added. */
export type FileReason =
  /** No key fits, or the start of the file is damaged; these cannot be told apart. */
  | 'wrong-key-or-damaged'
  | 'empty-passphrase'
  /** The text is no secret key: letters are missing or mistyped. */
  | 'not-a-recovery-key'
  /** It asks for more work than a file of ours. */
  | 'too-costly'
  | 'cancelled'
  /** The browser does not get at it any more: it was moved, or what it stood on was pulled out. */
  | 'unreadable'
  /** Not a file that this program makes. */
  | 'not-ours'
  /** The end is missing. */
  | 'truncated'
  /** It opens, and what is inside is not as it was written. */
  | 'damaged'
  /** Made by a newer program. */
  | 'newer-format'
  /** Made on another site. */
  | 'other-school'
  /** Larger than is ever made here, packed or unpacked. */
  | 'too-large'
  /** A file of ours, but of another kind than was asked for. */
  | 'other-kind'
  /** Sealed, and it did not open again to the same. */
  | 'does-not-open'
  /** There is nobody to seal it for, or the text is no public key. */
  | 'no-such-recipient'
  /** The part of the program that does this could not run. */
  | 'failed';

export type FileOutcome<T> = Outcome<T, FileReason>;
