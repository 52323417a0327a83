import type { Outcome } from '../outcome';

/** Bytes that the browser's own functions take. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type AgeReason =
  /** The file does not begin as one of age. */
  | 'not-age'
  /** It begins as one, and is not whole or not as it was made. The key was not the matter. */
  | 'damaged'
  /** No key that was given fits; a damaged header looks the same. */
  | 'wrong-key-or-damaged'
  /** It opens with a passphrase, and a key was given. */
  | 'needs-passphrase'
  /** It opens with a key, and a passphrase was given. */
  | 'needs-key'
  /** It asks for more work or memory than a file of ours ever does. */
  | 'too-costly'
  | 'empty-passphrase'
  /** Sealing for nobody would be sealing for ever. */
  | 'no-recipients'
  | 'not-a-recipient'
  | 'not-an-identity'
  /** What was sealed did not open again to the same bytes. */
  | 'not-verified'
  | 'cancelled'
  /** The worker could not be started or stopped by itself. */
  | 'unavailable';

export type AgeOutcome<T> = Outcome<T, AgeReason>;
