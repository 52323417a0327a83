/** The one door to age: everything that leaves the browser, and the keys at rest, go through here. */
import { done, failed } from '../outcome';
import { WORK_FACTOR } from './header';
import { identityText } from './identity-text';
import { passphraseText } from './passphrase-text';
import type { AgeOutcome, Bytes } from './reason';
import { sealPieces } from './seal-pieces';
import type { KeyPair } from './tasks';
import type { AgeWork } from './work';

const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

/** Failures are values, and nothing rejects. Bytes that go in stay as they are. */
export interface Age {
  makeKeyPair(): Promise<AgeOutcome<KeyPair>>;
  /** The public half of a secret key, which may be written as a person types it. */
  recipientOf(identity: string): Promise<AgeOutcome<string>>;
  /**
   * Seals for every recipient. The file was opened again and compared; `proofs` are secret keys, each of which must open it
   * as well. For a recipient without a proof, that its owner can open it is not known.
   */
  sealTo(bytes: Bytes, recipients: readonly string[], proofs?: readonly string[]): Promise<AgeOutcome<Bytes>>;
  /**
   * The same for what is too large to have in memory twice: seals the pieces as one file, and opens and compares it at the
   * same time. `take` gets the sealed pieces in order; they are worth nothing unless the outcome is good.
   */
  sealPieces(
    pieces: AsyncIterable<Bytes>,
    recipients: readonly string[],
    proofs: readonly string[],
    take: (sealed: Bytes) => void,
  ): Promise<AgeOutcome<void>>;
  /** Seals with a passphrase (NFKC, trimmed); it was opened with that again and compared. */
  sealWithPassphrase(bytes: Bytes, passphrase: string, signal?: AbortSignal): Promise<AgeOutcome<Bytes>>;
  openWithIdentity(file: Bytes, identity: string, signal?: AbortSignal): Promise<AgeOutcome<Bytes>>;
  openWithPassphrase(file: Bytes, passphrase: string, signal?: AbortSignal): Promise<AgeOutcome<Bytes>>;
  /** Loads the program now, so that it is there without network later; false when that did not work. */
  preload(): Promise<boolean>;
  /** Ends what runs ('cancelled') and lets go of everything that keys and texts left in memory. */
  renew(): Promise<void>;
  /** Ends what runs ('cancelled') and lets go of everything; the next call starts anew. */
  close(): void;
}

/** The secret keys as they are used, when these and the public ones are keys at all. */
function readKeys(recipients: readonly string[], proofs: readonly string[]): AgeOutcome<readonly string[]> {
  if (recipients.length === 0) return failed('no-recipients');
  if (!recipients.every((recipient) => RECIPIENT.test(recipient))) return failed('not-a-recipient');
  const identities = proofs.map(identityText);
  return identities.every((identity) => identity !== undefined) ? done(identities) : failed('not-an-identity');
}

/** @param workFactor of what is sealed with a passphrase; another than the default is for tests */
export function ageOver(work: AgeWork, workFactor = WORK_FACTOR): Age {
  return {
    makeKeyPair: () => work.run('makeKeyPair', []),
    recipientOf: async (typed) => {
      const identity = identityText(typed);
      return identity ? work.run('recipientOf', [identity]) : failed('not-an-identity');
    },
    sealTo: async (bytes, recipients, proofs = []) => {
      const keys = readKeys(recipients, proofs);
      return keys.ok ? work.run('sealTo', [bytes, recipients, keys.value]) : keys;
    },
    sealPieces: async (pieces, recipients, proofs, take) => {
      const keys = readKeys(recipients, proofs);
      return keys.ok ? sealPieces(work, pieces, recipients, keys.value, take) : keys;
    },
    sealWithPassphrase: async (bytes, typed, signal) => {
      const passphrase = passphraseText(typed);
      if (passphrase === undefined) return failed('empty-passphrase');
      return work.run('sealWithPassphrase', [bytes, passphrase, workFactor], signal);
    },
    openWithIdentity: async (file, typed, signal) => {
      const identity = identityText(typed);
      return identity ? work.run('openWithIdentity', [file, identity], signal) : failed('not-an-identity');
    },
    openWithPassphrase: async (file, typed, signal) => {
      const passphrase = passphraseText(typed);
      if (passphrase === undefined) return failed('empty-passphrase');
      return work.run('openWithPassphrase', [file, passphrase], signal);
    },
    preload: () => work.preload(),
    renew: () => work.renew(),
    close: () => work.close(),
  };
}
