/**
 * Sealing what is too large to have in memory twice: one worker seals, another opens what was sealed and compares, at the
 * same time. Nothing that was opened leaves the worker, so that nothing is used before its end was verified.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import { done, failed } from '../outcome';
import { inbox } from './inbox';
import type { AgeOutcome, Bytes } from './reason';

/** What the sealing worker sends: once the key of the file, then each sealed piece, and a sign for every piece of plain text that it took in. */
export type FromSealer =
  | { readonly key: Uint8Array }
  | { readonly sealed: Bytes }
  /** One more piece was taken in. */
  | { readonly taken: true }
  /** Nothing more comes. */
  | { readonly ended: true };

/** What the comparing worker receives: the key, then the plain text and the sealed pieces, each in order. */
export type ToChecker = { readonly key: Uint8Array } | { readonly plain: Bytes } | { readonly sealed: Bytes };

/** Seals the pieces that come in at the port, until `null`; sends back what was sealed. */
export async function sealThrough(recipients: readonly string[], port: MessagePort): Promise<AgeOutcome<void>> {
  if (recipients.length === 0) return failed('no-recipients');
  const encrypter = new Encrypter();
  const pieces = inbox<Bytes>(port);
  try {
    for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient);
    encrypter.addRecipient({
      wrapFileKey: (key) => {
        port.postMessage({ key: key.slice() } satisfies FromSealer);
        return [];
      },
    });
    const plain = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done: ended, value } = await pieces.next();
        if (ended) return controller.close();
        port.postMessage({ taken: true } satisfies FromSealer);
        controller.enqueue(value);
      },
    });
    const reader = (await encrypter.encrypt(plain)).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const sealed = read.value.slice();
      port.postMessage({ sealed } satisfies FromSealer, [sealed.buffer]);
    }
    port.postMessage({ ended: true } satisfies FromSealer);
    return done(undefined);
  } catch {
    return failed('not-a-recipient');
  }
}

/** Opens what was sealed and compares it with the plain text; each of `proofs` (secret keys) must open the header too. */
export async function checkThrough(proofs: readonly string[], port: MessagePort): Promise<AgeOutcome<void>> {
  const messages = inbox<ToChecker>(port);
  const plain = new PlainText();
  let key: Uint8Array | undefined;
  // Plain text comes first: the key is made when the sealing begins.
  while (key === undefined) {
    const { done: ended, value } = await messages.next();
    if (ended) return failed('not-verified');
    if ('plain' in value) plain.add(value.plain);
    if ('key' in value) key = value.key;
  }
  const fileKey = key;
  const head: Uint8Array[] = [];
  const sealed = new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        const { done: ended, value } = await messages.next();
        if (ended) return controller.close();
        if ('plain' in value) plain.add(value.plain);
        if (!('sealed' in value)) continue;
        port.postMessage({ taken: true });
        if (head.length < HEAD_PIECES) head.push(value.sealed);
        return controller.enqueue(value.sealed);
      }
    },
  });
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity({ unwrapFileKey: () => fileKey });
    const reader = (await decrypter.decrypt(sealed)).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (!plain.continuesWith(read.value)) return failed('not-verified');
    }
    if (!plain.isUsedUp()) return failed('not-verified');
    for (const proof of proofs) {
      const prover = new Decrypter();
      prover.addIdentity(proof);
      const found = await prover.decryptHeader(new Uint8Array(await new Blob(head as Bytes[]).arrayBuffer()));
      if (found.length !== fileKey.length || found.some((byte, index) => byte !== fileKey[index]))
        return failed('not-verified');
    }
    return done(undefined);
  } catch {
    return failed('not-verified');
  }
}

/** So many sealed pieces are kept for the proofs: the header is in the first, and what follows it begins in the next ones. */
const HEAD_PIECES = 4;

/** Plain text that is compared piece by piece and then let go. */
class PlainText {
  readonly #pieces: Bytes[] = [];
  #at = 0;

  add(piece: Bytes): void {
    if (piece.length > 0) this.#pieces.push(piece);
  }

  continuesWith(bytes: Uint8Array): boolean {
    let from = 0;
    while (from < bytes.length) {
      const piece = this.#pieces[0];
      if (piece === undefined) return false;
      const length = Math.min(bytes.length - from, piece.length - this.#at);
      for (let offset = 0; offset < length; offset += 1) {
        if (bytes[from + offset] !== piece[this.#at + offset]) return false;
      }
      from += length;
      this.#at += length;
      if (this.#at === piece.length) {
        this.#pieces.shift();
        this.#at = 0;
      }
    }
    return true;
  }

  isUsedUp(): boolean {
    return this.#pieces.length === 0;
  }
}
